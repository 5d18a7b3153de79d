import { createHash } from 'node:crypto';
import { DataFactory, type Quad, Store } from 'n3';
import type { NoticeCode, ShapesNotice } from '../model/shapes-report.ts';
import { NAMESPACES, RDF } from '../vocab/namespaces.ts';
import { type Ancestors, ancestorsOf } from './axioms.ts';
import { brokenLists } from './broken-lists.ts';
import { withoutCircles } from './circles.ts';
import { usablePattern } from './patterns.ts';
import type { ReadShapes } from './read-shapes.ts';
import { idOf, iri, RDFS_SUBCLASS, SH, SHACL } from './terms.ts';

/** The constraints of learning opportunities have one namespace in ELM up to 3.2 and another one later. */
export const LOQ = 'http://data.europa.eu/snb/model/ap/loq-constraints/';
const LOQ_33 = 'http://data.europa.eu/snb/model/application-profile/loq-constraints/';
const IMPORTS = `${NAMESPACES.owl}imports`;
/** Members of SHACL by which shapes run programs or queries. None of them is carried out. */
const PROGRAMS: ReadonlySet<string> = new Set(
  ['js', 'sparql', 'target', 'rule', 'expression', 'values', 'validator', 'nodeValidator', 'propertyValidator'].map(
    (name) => SHACL + name,
  ),
);
/** What is written in shapes for people. The validator copies a shape into each of its results, so it goes. */
const FOR_PEOPLE: ReadonlySet<string> = new Set(
  ['name', 'description', 'order', 'group', 'defaultValue'].map((name) => SHACL + name),
);
const LISTS: ReadonlySet<string> = new Set([RDF.first, RDF.rest, RDF.type]);
/** Examples that a notice names. */
const MOST_NAMED = 5;

/** Shapes as they are used. */
export interface PreparedShapes {
  readonly names: readonly string[];
  /** Changes with what the shapes ask for. */
  readonly hash: string;
  readonly quads: readonly Quad[];
  readonly ancestors: Ancestors;
  readonly notices: readonly ShapesNotice[];
}

function renamed<T extends Quad['subject'] | Quad['predicate'] | Quad['object']>(term: T): T {
  if (term.termType !== 'NamedNode' || !term.value.startsWith(LOQ_33)) return term;
  return iri(LOQ + term.value.slice(LOQ_33.length)) as T;
}

const isUsed = ({ predicate: { value } }: Quad): boolean =>
  LISTS.has(value) || (value.startsWith(SHACL) && !FOR_PEOPLE.has(value));

/**
 * Makes published shapes usable: one namespace, without what would be fetched or run as a program, with the definitions
 * they refer to (`referred`, where nobody gave others), without references that lead nowhere or in a circle (SHACL
 * leaves circles undefined), and with expressions that this program can read. Whatever is left out is told.
 */
export function prepareShapes({ names, statements }: ReadShapes, referred: readonly Quad[]): PreparedShapes {
  const notices = new Map<NoticeCode, { count: number; examples: string[] }>();
  const notice = (code: NoticeCode, example: string) => {
    const said = notices.get(code) ?? { count: 0, examples: [] };
    said.count++;
    if (said.examples.length < MOST_NAMED && !said.examples.includes(example)) said.examples.push(example);
    notices.set(code, said);
  };
  const given = statements.map(({ subject, predicate, object }) =>
    DataFactory.quad(renamed(subject), renamed(predicate), renamed(object)),
  );
  const stated = given.flatMap(({ subject, predicate, object }): (readonly [string, string])[] =>
    predicate.value === RDFS_SUBCLASS && subject.termType === 'NamedNode' && object.termType === 'NamedNode'
      ? [[subject.value, object.value]]
      : [],
  );
  const ownComponents = new Set(
    given
      .filter(({ predicate, object }) => predicate.value === RDF.type && object.value === SH.ConstraintComponent)
      .map(({ subject }) => idOf(subject)),
  );
  const quads = given.filter((quad) => {
    const { subject, predicate, object } = quad;
    if (predicate.value === IMPORTS) notice('imports', object.value);
    if (PROGRAMS.has(predicate.value)) {
      notice('programs', `${predicate.value.replace(SHACL, 'sh:')} of ${subject.value}`);
      return false;
    }
    return isUsed(quad) && !ownComponents.has(idOf(subject));
  });
  for (const id of ownComponents) notice('programs', id);

  const store = new Store(quads);
  const needed = store
    .getObjects(null, iri(SH.node), null)
    .filter((shape) => store.countQuads(shape, null, null, null) === 0)
    .map(idOf);
  const added = new Set(needed);
  for (let id = needed.pop(); id !== undefined; id = needed.pop())
    for (const quad of referred.filter(({ subject }) => idOf(subject) === id)) {
      store.addQuad(quad);
      const inner = idOf(quad.object);
      if (quad.object.termType !== 'BlankNode' || added.has(inner)) continue;
      added.add(inner);
      needed.push(inner);
    }
  for (const quad of store.getQuads(null, iri(SH.node), null, null))
    if (quad.object.termType === 'NamedNode' && store.countQuads(quad.object, null, null, null) === 0) {
      store.removeQuad(quad);
      notice('unknown-shape', quad.object.value);
    }
  for (const quad of brokenLists(store)) {
    store.removeQuad(quad);
    notice('broken-list', `${quad.predicate.value.replace(SHACL, 'sh:')} of ${quad.subject.value}`);
  }
  for (const quad of withoutCircles(store))
    notice('circle', `${quad.predicate.value.replace(SHACL, 'sh:')} of ${quad.subject.value}`);
  for (const quad of store.getQuads(null, iri(SH.pattern), null, null)) {
    const flags = store.getObjects(quad.subject, iri(SH.flags), null).map(({ value }) => value);
    const usable = usablePattern(quad.object.value, flags);
    if (usable !== null && usable.source === quad.object.value && usable.flags === (flags[0] ?? '')) continue;
    store.removeQuad(quad);
    for (const flag of store.getQuads(quad.subject, iri(SH.flags), null, null)) store.removeQuad(flag);
    if (usable === null) notice('pattern', quad.object.value.slice(0, 100));
    else {
      store.addQuad(quad.subject, iri(SH.pattern), DataFactory.literal(usable.source));
      if (usable.flags !== '') store.addQuad(quad.subject, iri(SH.flags), DataFactory.literal(usable.flags));
    }
  }
  const prepared = store.getQuads(null, null, null, null);
  return {
    names,
    hash: createHash('sha256')
      .update(JSON.stringify([prepared, stated]))
      .digest('hex'),
    quads: prepared,
    ancestors: ancestorsOf(stated),
    notices: [...notices].map(([code, said]) => ({ code, ...said })),
  };
}
