/**
 * Larger files of RDF are not read, because their statements are held in memory, which takes four to five times the
 * size.
 */
export const MAX_RDF_BYTES = 64 * 1024 * 1024;
