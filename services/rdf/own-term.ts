import type { ForeignTerm } from './foreign-term.ts';
import type { Term, TermFactory } from './term.ts';

/** Turns terms of another parser into those that the index keeps. */
export const createOwn =
  (terms: TermFactory) =>
  (term: ForeignTerm): Term =>
    term.termType === 'NamedNode'
      ? terms.iri(term.value)
      : term.termType === 'Literal'
        ? terms.literal(term.value, term.language ?? '', term.datatype?.value ?? '')
        : terms.blank(term.value);
