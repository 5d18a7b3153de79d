/** A statement ends with a point that is no part of a name or number. */
const END = /\.(?=\s|$|[<#[(])/g;
/** What stands before the subject of a statement: blanks, comments, declarations, the opening of a graph. */
const BEFORE = /^(?:\s+|#[^\n]*(?:\n|$)|@?(?:prefix|base)\b[^<]*<[^>]*>\s*\.?|[^\s{<]*\s*\{)/i;
const SUBJECT = /^(?:<([^<>\n]*)>|([\p{L}_][\p{L}\p{N}_.-]*)?:([^\s;,()[\]{}<>"']*)(?=\s))/u;
const DECLARED = /(?:^|\s)@?prefix\s+([^\s:]*):\s*<([^<>\s]*)>/gi;
/** How much is looked at after the beginning of a statement. */
const LOOKED_AT = 4_000;
const MAX_PREFIXES = 1_000;

/** Follows a text of Turtle from token to token, and tells the subject of the statement at hand. */
export interface TurtleSubjects {
  /** Passes the text between two tokens: from `from` to `to` there is no text, IRI or comment. */
  pass(from: number, to: number): void;
  /** The subject of the statement at hand, as an IRI. Null where it has none. */
  subject(): string | null;
}

/** Follows the subjects of a text of Turtle. */
export function createTurtleSubjects(text: string): TurtleSubjects {
  let begin = 0;
  let prefixes: Map<string, string> | null = null;
  const declared = (): ReadonlyMap<string, string> => {
    if (prefixes !== null) return prefixes;
    prefixes = new Map();
    for (const [, name = '', iri = ''] of text.matchAll(DECLARED)) {
      prefixes.set(name, iri);
      if (prefixes.size >= MAX_PREFIXES) break;
    }
    return prefixes;
  };
  return {
    pass(from, to) {
      const gap = text.slice(from, to + 1);
      for (const { index } of gap.matchAll(END)) if (from + index < to) begin = from + index + 1;
    },
    subject() {
      let rest = text.slice(begin, begin + LOOKED_AT);
      for (let before = BEFORE.exec(rest); before !== null; before = BEFORE.exec(rest))
        rest = rest.slice(before[0].length);
      const [, iri, prefix = '', local = ''] = SUBJECT.exec(rest) ?? [];
      if (iri !== undefined) return iri;
      if (!SUBJECT.test(rest) || prefix === '_') return null;
      const namespace = declared().get(prefix);
      return namespace === undefined ? null : namespace + local;
    },
  };
}
