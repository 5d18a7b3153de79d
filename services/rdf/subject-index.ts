import { cutText } from '../model/cut-text.ts';
import { RDF } from '../vocab/namespaces.ts';
import type { Term } from './term.ts';

/** Statements of one document at most: what a file of the size limit can reasonably say. */
export const MAX_TRIPLES = 3_000_000;
/** Statements about one subject that are kept; the others are counted. */
export const MAX_TRIPLES_PER_SUBJECT = 10_000;
/** Longer literals are cut here. */
export const MAX_LITERAL_CHARACTERS = 100_000;
/** Examples of cut literals that are remembered for the report. */
const MAX_EXAMPLES = 100;

/** What a document says about one subject: predicates and objects side by side, in the order of the document. */
export interface SubjectNode {
  readonly id: string;
  readonly blank: boolean;
  readonly predicates: readonly string[];
  readonly objects: readonly Term[];
  /** Statements beyond the limit that were not kept. */
  readonly dropped: number;
}

/** A document's statements by subject. RDF promises no order, so what belongs together can be asked for only when everything was read. */
export interface SubjectIndex {
  /** False when the document says more than can be held: stop reading. */
  add(subject: Term, predicate: string, object: Term): boolean;
  node(id: string): SubjectNode | undefined;
  /** Ids of the subjects of a type, in the order of the document. */
  typed(type: string): readonly string[];
  readonly triples: number;
  /** Places where a literal was cut. */
  readonly cut: readonly { readonly subject: string; readonly predicate: string; readonly characters: number }[];
}

interface MutableNode {
  id: string;
  blank: boolean;
  predicates: string[];
  objects: Term[];
  dropped: number;
}

/** An index in memory. It needs some four to five times the document's size. */
export function createSubjectIndex(): SubjectIndex {
  const nodes = new Map<string, MutableNode>();
  const types = new Map<string, string[]>();
  const cut: { subject: string; predicate: string; characters: number }[] = [];
  let triples = 0;
  // Documents mostly say one thing after the other about a subject.
  let last: MutableNode | undefined;

  const nodeFor = (subject: Term): MutableNode => {
    if (last?.id === subject.value) return last;
    const known = nodes.get(subject.value);
    if (known !== undefined) return known;
    const blank = subject.termType === 'BlankNode';
    const made: MutableNode = { id: subject.value, blank, predicates: [], objects: [], dropped: 0 };
    nodes.set(made.id, made);
    return made;
  };
  const shortened = (subject: Term, predicate: string, object: Term): Term => {
    if (cut.length < MAX_EXAMPLES) cut.push({ subject: subject.value, predicate, characters: object.value.length });
    return { ...object, value: cutText(object.value, MAX_LITERAL_CHARACTERS) };
  };

  return {
    add(subject, predicate, object) {
      if (++triples > MAX_TRIPLES) return false;
      const node = nodeFor(subject);
      last = node;
      if (node.predicates.length >= MAX_TRIPLES_PER_SUBJECT) {
        node.dropped++;
        return true;
      }
      node.predicates.push(predicate);
      node.objects.push(
        object.termType === 'Literal' && object.value.length > MAX_LITERAL_CHARACTERS
          ? shortened(subject, predicate, object)
          : object,
      );
      if (predicate === RDF.type) {
        const ids = types.get(object.value);
        if (ids === undefined) types.set(object.value, [node.id]);
        else ids.push(node.id);
      }
      return true;
    },
    node: (id) => nodes.get(id),
    typed: (type) => types.get(type) ?? [],
    get triples() {
      return triples;
    },
    cut,
  };
}
