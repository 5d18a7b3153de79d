/** The most bytes of a sheet as it arrives. */
export const MAX_SHEET_BYTES = 20_000_000;
/** The most bytes of a workbook once it is unpacked. */
export const MAX_UNPACKED_BYTES = 100_000_000;
/** The most rows and cells that are read. */
export const MAX_ROWS = 50_000;
export const MAX_CELLS = 2_000_000;
/** The most columns of a header. */
export const MAX_COLUMNS = 1_000;
