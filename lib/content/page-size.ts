/** Articles on one page of a listing. */
export const PAGE_SIZE = 20;
