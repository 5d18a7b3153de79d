import { DataFactory, type Quad } from 'n3';
import type { Term } from '../rdf/term.ts';
import { createVocabulary } from '../vocab/namespaces.ts';

/** SHACL, W3C Recommendation of 20 July 2017. */
export const SHACL = 'http://www.w3.org/ns/shacl#';

export const SH = createVocabulary(
  SHACL,
  'ConstraintComponent',
  'Info',
  'Warning',
  'alternativePath',
  'and',
  'class',
  'datatype',
  'flags',
  'hasValue',
  'ignoredProperties',
  'in',
  'inversePath',
  'languageIn',
  'maxCount',
  'message',
  'minCount',
  'node',
  'nodeKind',
  'not',
  'oneOrMorePath',
  'or',
  'path',
  'pattern',
  'property',
  'qualifiedValueShape',
  'targetClass',
  'targetNode',
  'targetObjectsOf',
  'targetSubjectsOf',
  'xone',
  'zeroOrMorePath',
  'zeroOrOnePath',
);
export const RDFS_SUBCLASS = 'http://www.w3.org/2000/01/rdf-schema#subClassOf';
export const RDFS_CLASS = 'http://www.w3.org/2000/01/rdf-schema#Class';

const BLANK = '_:';
export const iri = DataFactory.namedNode;

/** A node by its id: `_:name` is a blank one. */
export const nodeOf = (id: string) =>
  id.startsWith(BLANK) ? DataFactory.blankNode(id.slice(BLANK.length)) : DataFactory.namedNode(id);

/** The id of a node, as in an index of subjects. */
export const idOf = ({ termType, value }: { readonly termType: string; readonly value: string }): string =>
  termType === 'BlankNode' ? BLANK + value : value;

function objectOf({ termType, value, language, datatype }: Term) {
  if (termType !== 'Literal') return nodeOf(value);
  if (language !== '') return DataFactory.literal(value, language);
  return datatype === '' ? DataFactory.literal(value) : DataFactory.literal(value, iri(datatype));
}

/** A statement as the validator takes it. */
export const quadOf = (subject: string, predicate: string, object: Term): Quad =>
  DataFactory.quad(nodeOf(subject), iri(predicate), objectOf(object));

/** A statement that links two nodes. */
export const linkOf = (subject: string, predicate: string, object: string): Quad =>
  DataFactory.quad(nodeOf(subject), iri(predicate), nodeOf(object));
