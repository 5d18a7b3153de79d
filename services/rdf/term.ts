import { cutText, storableText } from '../model/cut-text.ts';
import { canonicalTerm, NAMESPACES } from '../vocab/namespaces.ts';

/**
 * An RDF term in one shape for all parsers. IRIs of terms are canonical (one ELM namespace); `language` and `datatype`
 * are empty where there is none.
 */
export interface Term {
  readonly termType: 'NamedNode' | 'BlankNode' | 'Literal';
  readonly value: string;
  readonly language: string;
  readonly datatype: string;
}

const STRING = `${NAMESPACES.xsd}string`;
/**
 * Longer names are no names: browsers, servers and registers do not take them, and comparing them costs time by length.
 */
export const MAX_IRI_CHARACTERS = 2_000;
const MAX_LANGUAGE_CHARACTERS = 100;
const LONG_NAME_SHOWN = 100;
/** How many IRIs are remembered so that equal ones share one object. Others are made anew. */
const MAX_SHARED_IRIS = 500_000;
/** The same for a large document, after which they are forgotten. */
const MAX_RECENT_IRIS = 5_000;

/** Stands for a name that is too long. `shown` is its beginning. Statements with it are set aside. */
export interface LongName extends Term {
  readonly shown: string;
}

const longName = (value: string): LongName => ({
  termType: 'NamedNode',
  // Kept, because a prefix may be made of it. The index keeps nothing of it.
  value,
  language: '',
  datatype: '',
  shown: storableText(cutText(value, LONG_NAME_SHOWN)),
});

/** True for a term that stands for a name that is too long. */
export function isLongName(term: Term): term is LongName {
  return 'shown' in term;
}

/** Makes terms for one document. Equal IRIs become one object, which keeps the index of a document small. */
export interface TermFactory {
  iri(value: string): Term;
  blank(name: string): Term;
  literal(value: string, language: string, datatype: string): Term;
}

/** How terms are made for a document of which only a part is in memory. */
export interface TermOptions {
  /** Few IRIs are remembered, and none keeps the piece of the document in which it stood. */
  readonly isLarge?: boolean;
  /** Added to the names of blank nodes, because those of another file are other nodes. */
  readonly blanks?: string;
}

/** Makes terms for one document. */
export function createTermFactory({ isLarge = false, blanks = '' }: TermOptions = {}): TermFactory {
  const iris = new Map<string, Term>();
  const copied = (text: string) => Buffer.from(text).toString();
  const remembered = (value: string, term: Term): Term => {
    if (iris.size >= MAX_RECENT_IRIS) iris.clear();
    const own = { ...term, value: copied(term.value) };
    iris.set(copied(value), own);
    return own;
  };
  return {
    iri(value) {
      if (value.length > MAX_IRI_CHARACTERS) return longName(value);
      const known = iris.get(value);
      if (known !== undefined) return known;
      const term: Term = {
        termType: 'NamedNode',
        value: canonicalTerm(storableText(value)),
        language: '',
        datatype: '',
      };
      if (isLarge) return remembered(value, term);
      if (iris.size < MAX_SHARED_IRIS) iris.set(value, term);
      return term;
    },
    blank(name) {
      if (name.length > MAX_IRI_CHARACTERS) return longName(name);
      return { termType: 'BlankNode', value: `_:${name}${blanks}`, language: '', datatype: '' };
    },
    literal(value, language, datatype) {
      return {
        termType: 'Literal',
        value: storableText(value),
        language: language.length > MAX_LANGUAGE_CHARACTERS ? cutText(language, MAX_LANGUAGE_CHARACTERS) : language,
        datatype: datatype === STRING ? '' : datatype,
      };
    },
  };
}
