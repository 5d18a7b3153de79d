/** The name by which robots.txt may speak to us (RFC 9309). */
export const ROBOT = 'Accredex';
/** How much of a robots.txt is read, as RFC 9309 asks for at least. */
export const MAX_ROBOTS_BYTES = 512 * 1024;
/** How many sitemaps of one index are read. */
export const MAX_SITEMAPS = 50;
/** How many addresses one sitemap may name (sitemaps.org). */
export const MAX_LOCATIONS = 50_000;
/** The most bytes of one sitemap (sitemaps.org). */
export const MAX_SITEMAP_BYTES = 50 * 1024 * 1024;
/** How many pages one run asks for. */
export const MAX_PAGES = 2_000;
/** The most bytes of one page, and of all pages of a run together. */
export const MAX_PAGE_BYTES = 8 * 1024 * 1024;
export const MAX_ALL_BYTES = 512 * 1024 * 1024;
/** How many pages are asked for at the same time. */
export const PAGES_AT_ONCE = 2;
/** The most characters of JSON-LD in one page, and the most objects in it. */
export const MAX_JSON_LD = 4 * 1024 * 1024;
export const MAX_NODES = 20_000;
/** Objects nest deeper than this by mistake only. */
export const MAX_DEPTH = 40;
