/** The most bytes of one answer that are parsed. A page of 250 courses with long texts has about 3 MB. */
export const MAX_JSON_BYTES = 32 * 1024 * 1024;
/** The most bytes of all answers of one run together, because they are held in memory while they are read. */
export const MAX_ALL_JSON_BYTES = 128 * 1024 * 1024;
/** How many records of all lists of one run are taken. */
export const MAX_RECORDS = 200_000;
/** How many requests one run makes. */
export const MAX_REQUESTS = 10_000;
/** For how long one run asks. */
export const GATHER_DEADLINE_MS = 1_800_000;
/** How many lists that belong to a record are asked for at the same time. */
export const LISTS_AT_ONCE = 4;
/** How many requests of one run are made to find the records because of which a page fails. */
export const MAX_ISOLATING_REQUESTS = 300;
/** After so many failures in a row it is the server that fails, and not a record, a list or a page of it. */
export const MAX_FAILURES_IN_A_ROW = 8;
/** The sizes in which the records of a failing page are asked for, one after the other. */
export const SMALLER_SIZES = [50, 10, 1] as const;
