/** The policy of what is not a page: nothing may run in it nor frame it; a feed has a stylesheet of the site. */
export const INERT = "default-src 'none'; style-src 'self'; frame-ancestors 'none'";
