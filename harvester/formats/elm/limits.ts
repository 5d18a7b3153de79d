/** Larger files of RDF are not read: their statements are held in memory, four to five times the size. */
export const MAX_RDF_BYTES = 64 * 1024 * 1024;
