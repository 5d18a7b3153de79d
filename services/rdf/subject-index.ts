import { RDF } from '../vocab/namespaces.ts';
import { containerItems, isContainerPart } from './container.ts';
import { createIntake, MAX_TRIPLES, MAX_TRIPLES_PER_SUBJECT } from './intake.ts';
import type { Term } from './term.ts';

/** What a document says about one subject: predicates and objects side by side, in the order of the document. */
export interface SubjectNode {
  readonly id: string;
  readonly blank: boolean;
  readonly predicates: readonly string[];
  readonly objects: readonly Term[];
  /** How many statements beyond the limit were not kept. */
  readonly dropped: number;
}

/**
 * A document's statements by subject. Because RDF has no order, what belongs together can only be asked for after
 * everything was read.
 */
export interface SubjectIndex {
  /** Adds a statement. False where the document says more than can be held; then reading must stop. */
  add(subject: Term, predicate: Term, object: Term): boolean;
  /**
   * Puts the members of lists and containers in the place where the list was named, because for us a list of values is
   * just values. Call it once, after everything was added.
   */
  unfold(): void;
  /** The subject of the last statement. Null before the first. */
  readonly last: string | null;
  subjects(): Iterable<SubjectNode>;
  node(id: string): SubjectNode | undefined;
  /** Ids of the subjects with a type, in the order of the document. */
  typed(type: string): readonly string[];
  readonly triples: number;
  /** The beginnings of names that were too long, and how many statements were set aside because of them. */
  readonly long: {
    readonly examples: readonly { readonly subject: string | null; readonly name: string }[];
    readonly statements: number;
  };
  /** Places where a literal was cut. */
  readonly cut: readonly { readonly subject: string; readonly predicate: string; readonly characters: number }[];
  /** Gives back the files that the index may have. Nothing can be asked for afterwards. */
  close(): void;
}

interface MutableNode {
  id: string;
  blank: boolean;
  predicates: string[];
  objects: Term[];
  dropped: number;
}

/** Makes an index in memory. It needs four to five times the size of the document. */
export function createSubjectIndex(): SubjectIndex {
  const nodes = new Map<string, MutableNode>();
  const types = new Map<string, string[]>();
  const containers = new Set<string>();
  const intake = createIntake(MAX_TRIPLES);
  // Documents mostly say one thing after the other about a subject, so the last one is kept at hand.
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
  const noteType = (node: MutableNode, type: string) => {
    const ids = types.get(type);
    if (ids === undefined) types.set(type, [node.id]);
    else ids.push(node.id);
  };

  return {
    add(subject, predicate, object) {
      if (!intake.count()) return false;
      if (intake.setsAside(subject, predicate, object)) return true;
      const node = nodeFor(subject);
      last = node;
      // A type counts also beyond the limit, because it decides whether anybody asks for this subject at all.
      if (predicate.value === RDF.type) noteType(node, object.value);
      if (node.predicates.length >= MAX_TRIPLES_PER_SUBJECT) {
        node.dropped++;
        return true;
      }
      if (isContainerPart(predicate.value)) containers.add(node.id);
      node.predicates.push(predicate.value);
      node.objects.push(intake.kept(subject, predicate, object));
      return true;
    },
    unfold() {
      const isContainer = (term: Term): boolean =>
        term.termType !== 'Literal' && (containers.has(term.value) || term.value === RDF.nil);
      for (const node of nodes.values()) {
        if (containers.has(node.id) || !node.objects.some(isContainer)) continue;
        const { predicates, objects } = node;
        node.predicates = [];
        node.objects = [];
        for (let at = 0; at < objects.length; at++) {
          const object = objects[at];
          if (object === undefined) continue;
          const room = Math.min(MAX_TRIPLES_PER_SUBJECT - node.objects.length, MAX_TRIPLES - intake.triples);
          const items = isContainer(object)
            ? containerItems(object, (id) => nodes.get(id), isContainer, room)
            : [object];
          if (items.length > room) node.dropped += items.length - room;
          for (const item of items.slice(0, room)) {
            node.predicates.push(predicates[at] ?? '');
            node.objects.push(item);
          }
          if (isContainer(object)) intake.count(items.length);
        }
      }
    },
    subjects: () => nodes.values(),
    node: (id) => nodes.get(id),
    typed: (type) => types.get(type) ?? [],
    get triples() {
      return intake.triples;
    },
    get last() {
      return last?.id ?? null;
    },
    get long() {
      return intake.long;
    },
    cut: intake.cut,
    close() {
      // What is in memory goes by itself.
    },
  };
}
