/** How many kinds of mistakes of one document are told apart. */
const MAX_KINDS = 100;
/** For how many mistakes we look for the subject. */
const MAX_LOOKED_UP = 200;

/** A mistake that was mended, and where it was. */
export interface Slip {
  /** What was mended, the line where it was first, and how often it was. */
  readonly text: string;
  /** The subject there. Null where it cannot be seen. */
  readonly subject: string | null;
  /** True where the statement could not be read and was left out. */
  readonly isLost?: boolean;
}

/** Where a mistake is. It is only asked for when it is needed. */
export interface SlipPlace {
  line(): number;
  subject(): string | null;
}

/** Collects mended mistakes: examples, and how many there were. */
export interface Slips {
  add(what: string, place: SlipPlace): void;
  /** One for each kind and subject. A last one says how many more there were. */
  list(): Slip[];
}

/** Makes the collection of what was mended in a document, counted by kind. */
export function createSlips(isLost = false): Slips {
  const kinds = new Map<
    string,
    { readonly what: string; readonly line: number; subject: string | null; count: number }
  >();
  let lookedUp = 0;
  let others = 0;
  return {
    add(what, place) {
      // Finding the subject means reading back, so it is only done while it can still be reported.
      const subject = lookedUp++ < MAX_LOOKED_UP ? place.subject() : null;
      const key = `${what}\n${subject}`;
      const known = kinds.get(key);
      if (known) known.count++;
      else if (kinds.size < MAX_KINDS) kinds.set(key, { ...{ what, subject, count: 1 }, line: place.line() });
      else others++;
    },
    list() {
      const lost = isLost ? { isLost } : {};
      const all = [...kinds.values()].map(({ what, line, subject, count }) => ({
        ...{ text: `line ${line}: ${what}${count > 1 ? ` (${count}×)` : ''}`, subject, ...lost },
      }));
      return others === 0 ? all : [...all, { text: `${others} more`, subject: null, ...lost }];
    },
  };
}
