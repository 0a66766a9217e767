/**
 * Articles on one page of a list. It stands apart from `listings.ts`, which knows the newspaper: the check
 * counts pages before it has written what the newspaper says of itself.
 */
export const PAGE_SIZE = 20;
