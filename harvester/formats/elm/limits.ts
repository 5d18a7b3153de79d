/**
 * Larger files of RDF are not held in memory, because their statements take four to five times the size. Turtle goes
 * through files; other syntaxes are not read.
 */
export const MAX_RDF_BYTES = 64 * 1024 * 1024;
/** Larger files of Turtle, also unpacked ones, are not read. */
export const MAX_TURTLE_BYTES = 2_000_000_000;
/** A file that becomes this many times larger when it is unpacked is a trap, and no text. */
export const MAX_ARCHIVE_RATIO = 200;
