import { NAMESPACES, RDF } from '../vocab/namespaces.ts';
import type { SubjectNode } from './subject-index.ts';
import type { Term } from './term.ts';

const MEMBER = `${NAMESPACES.rdf}_`;
/** How deep lists in lists are followed. */
const MAX_DEPTH = 8;

const memberNumber = (predicate: string): number =>
  predicate.startsWith(MEMBER) ? Number(predicate.slice(MEMBER.length)) : Number.NaN;

/**
 * True for predicates of which only lists (rdf:first, rdf:rest) and containers (rdf:_1 …, of rdf:Bag, rdf:Seq and
 * rdf:Alt) are made.
 */
export function isContainerPart(predicate: string): boolean {
  return predicate === RDF.first || predicate === RDF.rest || Number.isInteger(memberNumber(predicate));
}

/**
 * The items of a list or container in order. Lists in it are unfolded, too. At most one more than `most`. No link is
 * followed twice, because a list may lead back into itself.
 */
export function containerItems(
  head: Term,
  nodeOf: (id: string) => SubjectNode | undefined,
  isContainer: (term: Term) => boolean,
  most: number,
): Term[] {
  const items: Term[] = [];
  const seen = new Set<string>();
  const take = (term: Term, depth: number): void => {
    if (items.length > most) return;
    if (!isContainer(term)) items.push(term);
    else if (depth < MAX_DEPTH) walk(term, depth + 1);
  };
  const walk = (start: Term, depth: number): void => {
    for (let at: Term | undefined = start; at !== undefined && !seen.has(at.value) && items.length <= most; ) {
      seen.add(at.value);
      const node = nodeOf(at.value);
      if (node === undefined) return;
      at = undefined;
      const members: { number: number; term: Term }[] = [];
      node.predicates.forEach((predicate, place) => {
        const term = node.objects[place];
        if (term === undefined) return;
        if (predicate === RDF.rest) at ??= term;
        else if (predicate === RDF.first) members.push({ number: 0, term });
        else if (isContainerPart(predicate)) members.push({ number: memberNumber(predicate), term });
      });
      members.sort((one, other) => one.number - other.number);
      for (const { term } of members) take(term, depth);
    }
  };
  walk(head, 0);
  return items;
}
