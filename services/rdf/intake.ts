import { cutText } from '../model/cut-text.ts';
import { isLongName, type Term } from './term.ts';

/** The most statements of one document that is held in memory: what a file of the largest size can reasonably say. */
export const MAX_TRIPLES = 3_000_000;
/** The most statements of one document that is held in a file. */
export const MAX_FILED_TRIPLES = 60_000_000;
/** How many statements about one subject are kept. The others are counted. */
export const MAX_TRIPLES_PER_SUBJECT = 10_000;
/** Longer literals are cut here. */
export const MAX_LITERAL_CHARACTERS = 100_000;
/** How many cut literals and long names are remembered for the report. */
const MAX_EXAMPLES = 100;

/** What every index does with a statement before it keeps it. */
export interface Intake {
  /** Counts a statement. False where the document says more than can be held. */
  count(more?: number): boolean;
  /** True, and noted, where a name of the statement is too long, so that the statement is set aside. */
  setsAside(subject: Term, predicate: Term, object: Term): boolean;
  /** The object as it is kept: a long literal is cut, and that is noted. */
  kept(subject: Term, predicate: Term, object: Term): Term;
  readonly triples: number;
  readonly long: {
    readonly examples: readonly { readonly subject: string | null; readonly name: string }[];
    readonly statements: number;
  };
  readonly cut: readonly { readonly subject: string; readonly predicate: string; readonly characters: number }[];
}

/** Makes the intake of one document, of at most `most` statements. */
export function createIntake(most: number): Intake {
  const cut: { subject: string; predicate: string; characters: number }[] = [];
  const longNames: { subject: string | null; name: string }[] = [];
  let longStatements = 0;
  let triples = 0;
  const setAside = (subject: Term, long: Term): true => {
    longStatements++;
    if (isLongName(long) && longNames.length < MAX_EXAMPLES && longNames.at(-1)?.name !== long.shown)
      longNames.push({ subject: isLongName(subject) ? null : subject.value, name: long.shown });
    return true;
  };
  return {
    count(more = 1) {
      triples += more;
      return triples <= most;
    },
    setsAside(subject, predicate, object) {
      if (isLongName(subject)) return setAside(subject, subject);
      if (isLongName(predicate)) return setAside(subject, predicate);
      return isLongName(object) && setAside(subject, object);
    },
    kept(subject, predicate, object) {
      if (object.termType !== 'Literal' || object.value.length <= MAX_LITERAL_CHARACTERS) return object;
      if (cut.length < MAX_EXAMPLES)
        cut.push({ subject: subject.value, predicate: predicate.value, characters: object.value.length });
      return { ...object, value: cutText(object.value, MAX_LITERAL_CHARACTERS) };
    },
    get triples() {
      return triples;
    },
    get long() {
      return { examples: longNames, statements: longStatements };
    },
    cut,
  };
}
