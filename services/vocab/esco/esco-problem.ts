/** What is wrong with a file, and where. */
export interface EscoProblem {
  /** Its path below the folder that was given. */
  readonly file: string;
  /** Null where it is about the whole file. */
  readonly line: number | null;
  readonly column: string | null;
  /** What is wrong, and what to do. */
  readonly message: string;
}

/** A problem as one line. */
export function problemLine({ file, line, column, message }: EscoProblem): string {
  return [file, line === null ? null : `line ${line}`, column === null ? null : `column ${column}`, message]
    .filter((part) => part !== null)
    .join(': ');
}
