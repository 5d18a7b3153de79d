import { storableText } from '../model/cut-text.ts';
import { canonicalTerm, NAMESPACES } from '../vocab/namespaces.ts';

/** An RDF term in one shape for all parsers. IRIs of terms are canonical (one ELM namespace); `language` and `datatype` are empty where there is none. */
export interface Term {
  readonly termType: 'NamedNode' | 'BlankNode' | 'Literal';
  readonly value: string;
  readonly language: string;
  readonly datatype: string;
}

const STRING = `${NAMESPACES.xsd}string`;
/** IRIs that are remembered so that equal ones share one object; beyond that they are made anew. */
const MAX_SHARED_IRIS = 500_000;

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
      return { termType: 'BlankNode', value: `_:${name}`, language: '', datatype: '' };
    },
    literal(value, language, datatype) {
      return {
        termType: 'Literal',
        value: storableText(value),
        language,
        datatype: datatype === STRING ? '' : datatype,
      };
    },
  };
}
