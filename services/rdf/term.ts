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
 * Longer names are no names: browsers, servers and registers give up earlier, and comparing them costs their length
 * each time.
 */
export const MAX_IRI_CHARACTERS = 2_000;
const MAX_LANGUAGE_CHARACTERS = 100;
const LONG_NAME_SHOWN = 100;
/** IRIs that are remembered so that equal ones share one object; beyond that they are made anew. */
const MAX_SHARED_IRIS = 500_000;

/** Stands for a name that is longer than a name may be; `shown` is its beginning. Statements with it are set aside. */
export interface LongName extends Term {
  readonly shown: string;
}

const longName = (value: string): LongName => ({
  termType: 'NamedNode',
  // Kept, since a prefix is made of it; the index keeps nothing of it.
  value,
  language: '',
  datatype: '',
  shown: storableText(cutText(value, LONG_NAME_SHOWN)),
});

export function isLongName(term: Term): term is LongName {
  return 'shown' in term;
}

/** A maker of terms for one document. Equal IRIs become one object, which is what keeps a document's index small. */
export interface TermFactory {
  iri(value: string): Term;
  blank(name: string): Term;
  literal(value: string, language: string, datatype: string): Term;
}

/** Makes terms for one document. */
export function createTermFactory(): TermFactory {
  const iris = new Map<string, Term>();
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
      if (iris.size < MAX_SHARED_IRIS) iris.set(value, term);
      return term;
    },
    blank(name) {
      if (name.length > MAX_IRI_CHARACTERS) return longName(name);
      return { termType: 'BlankNode', value: `_:${name}`, language: '', datatype: '' };
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
