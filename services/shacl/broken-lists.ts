import type { Quad, Store, Term } from 'n3';
import { RDF } from '../vocab/namespaces.ts';
import { idOf, iri, SH } from './terms.ts';

/** A list of a shape has no more members: of all languages and countries there are fewer. */
const MAX_MEMBERS = 20_000;
/** Members of shapes whose value is a list. */
const WITH_LISTS = [SH.and, SH.or, SH.xone, SH.in, SH.languageIn, SH.ignoredProperties, SH.alternativePath];
/** How deep a path may be. */
const MAX_DEPTH = 20;
const INNER_PATHS = [SH.inversePath, SH.zeroOrMorePath, SH.oneOrMorePath, SH.zeroOrOnePath];

/** The members of a list. Null where it does not end, or is none. */
export function membersOf(head: Term, store: Store): readonly Term[] | null {
  const members: Term[] = [];
  const seen = new Set<string>();
  let at = head;
  while (at.value !== RDF.nil) {
    const [first, ...more] = store.getObjects(at, iri(RDF.first), null);
    const [rest, ...others] = store.getObjects(at, iri(RDF.rest), null);
    if (first === undefined || rest === undefined || more.length + others.length > 0) return null;
    if (seen.has(idOf(at)) || members.length >= MAX_MEMBERS) return null;
    seen.add(idOf(at));
    members.push(first);
    at = rest;
  }
  return members;
}

/** True for a path (SHACL, section 2.3.1) that ends: a property, a sequence, or one of the other kinds of those. */
function isPath(path: Term, store: Store, depth = 0): boolean {
  if (depth > MAX_DEPTH) return false;
  if (path.termType === 'NamedNode') return path.value !== RDF.nil;
  if (path.termType !== 'BlankNode') return false;
  const inner = (list: readonly Term[] | null) =>
    list !== null && list.length > 0 && list.every((one) => isPath(one, store, depth + 1));
  if (store.countQuads(path, iri(RDF.first), null, null) > 0) return inner(membersOf(path, store));
  const [alternative] = store.getObjects(path, iri(SH.alternativePath), null);
  if (alternative !== undefined) return inner(membersOf(alternative, store));
  return inner(INNER_PATHS.flatMap((name) => store.getObjects(path, iri(name), null)));
}

/**
 * Statements of shapes whose list or path does not end, which a validator would follow for ever. Of a property whose
 * path is broken the reference to it is named, since without a path it would be about something else.
 */
export function brokenLists(store: Store): readonly Quad[] {
  const lists = WITH_LISTS.flatMap((name) =>
    store.getQuads(null, iri(name), null, null).filter(({ object }) => membersOf(object, store) === null),
  );
  const paths = store.getQuads(null, iri(SH.path), null, null).filter(({ object }) => !isPath(object, store));
  return [
    ...lists,
    ...paths.flatMap(({ subject }) => [
      ...store.getQuads(null, null, subject, null),
      ...store.getQuads(subject, null, null, null),
    ]),
  ];
}
