/** Kinds of slips of one document that are told apart. */
const MAX_KINDS = 100;

export interface Slips {
  add(what: string, line: number): void;
  /** One text a kind, with the line where it was first and how often it was. */
  list(): string[];
}

/** What was mended in a document, counted by kind. */
export function createSlips(): Slips {
  const kinds = new Map<string, { readonly line: number; count: number }>();
  let others = 0;
  return {
    add(what, line) {
      const known = kinds.get(what);
      if (known) known.count++;
      else if (kinds.size < MAX_KINDS) kinds.set(what, { line, count: 1 });
      else others++;
    },
    list() {
      const all = [...kinds].map(
        ([what, { line, count }]) => `line ${line}: ${what}${count > 1 ? ` (${count}×)` : ''}`,
      );
      return others === 0 ? all : [...all, `${others} more`];
    },
  };
}
