import { canonize } from 'rdf-canonize';
import { NAMESPACES } from '../vocab/namespaces.ts';
import type { SubjectIndex } from './subject-index.ts';
import type { Term } from './term.ts';

/** How far statements may lie from the subject, in links. */
export const MAX_HOPS = 4;
export const MAX_QUADS = 10_000;
/** Graphs whose blank nodes take more work than this are made to take time, and are not named. */
const WORK_FACTOR = 1;
const TIMEOUT_MS = 3_000;

const STRING = `${NAMESPACES.xsd}string`;
const LANG_STRING = `${NAMESPACES.rdf}langString`;

/** One statement of a closure. */
export interface ClosureStatement {
  readonly subject: { readonly id: string; readonly blank: boolean };
  readonly predicate: string;
  readonly object: Term;
}

/** Statements around a subject, and whether they are all that there are. */
export interface Closure {
  readonly statements: readonly ClosureStatement[];
  /** True where there were more than `MAX_QUADS`. */
  readonly cut: boolean;
}

/**
 * The statements about a subject and about what it leads to, at most `MAX_HOPS` links away and `MAX_QUADS` in all, and
 * those about subjects that name it by one of `inverse`. It does not lead into `others`, which are subjects of their own.
 */
export function closureOf(
  index: SubjectIndex,
  root: string,
  { inverse, others }: { readonly inverse: readonly string[]; readonly others: ReadonlySet<string> },
): Closure {
  const seen = new Set([root]);
  let level = [root];
  for (const node of index.subjects())
    if (
      node.objects.some(
        ({ termType, value }, at) =>
          termType !== 'Literal' && value === root && inverse.includes(node.predicates[at] ?? ''),
      )
    )
      if (!seen.has(node.id)) {
        seen.add(node.id);
        level.push(node.id);
      }
  const statements: ClosureStatement[] = [];
  for (let hop = 0; hop <= MAX_HOPS && level.length > 0; hop++) {
    const next: string[] = [];
    for (const id of level) {
      const node = index.node(id);
      if (node === undefined) continue;
      for (const [at, object] of node.objects.entries()) {
        if (statements.length >= MAX_QUADS) return { statements, cut: true };
        statements.push({ subject: { id: node.id, blank: node.blank }, predicate: node.predicates[at] ?? '', object });
        if (object.termType === 'Literal' || seen.has(object.value) || others.has(object.value)) continue;
        seen.add(object.value);
        next.push(object.value);
      }
    }
    level = next;
  }
  return { statements, cut: false };
}

const node = (value: string, blank: boolean) => ({ termType: blank ? 'BlankNode' : 'NamedNode', value });

function objectOf({ termType, value, language, datatype }: Term) {
  if (termType !== 'Literal') return node(value, termType === 'BlankNode');
  const type = language !== '' ? LANG_STRING : datatype === '' ? STRING : datatype;
  return {
    termType,
    value,
    ...(language === '' ? {} : { language }),
    datatype: { termType: 'NamedNode' as const, value: type },
  };
}

/**
 * Statements as canonical N-Quads (RDFC-1.0), the same for every order and every naming of blank nodes.
 * @throws where naming blank nodes would take more work than an honest graph does.
 */
export function canonicalQuads(statements: readonly ClosureStatement[]): Promise<string> {
  const quads = statements.map(({ subject, predicate, object }) => ({
    subject: node(subject.id, subject.blank),
    predicate: node(predicate, false),
    object: objectOf(object),
    graph: { termType: 'DefaultGraph', value: '' },
  }));
  return canonize(quads, { algorithm: 'RDFC-1.0', maxWorkFactor: WORK_FACTOR, timeout: TIMEOUT_MS });
}
