import type { Quad } from 'n3';
import { MAX_HOPS, MAX_QUADS } from '../rdf/closure.ts';
import type { SubjectIndex, SubjectNode } from '../rdf/subject-index.ts';
import { DC, ELM, QL, RDF } from '../vocab/namespaces.ts';
import { type Ancestors, axiomsFor, conceptQuads } from './axioms.ts';
import { linkOf, quadOf, RDFS_SUBCLASS } from './terms.ts';

/**
 * How many values of one property are taken of what is not the offer itself, such as the courses of a university. A
 * shape that counts them would count too few; no published one sets such a maximum.
 */
const MAX_VALUES = 200;
/** How many further offers to which an offer leads are described, and by how many statements. Others only have a type. */
const MAX_OTHERS = 50;
const MAX_OTHER_STATEMENTS = 100;
/** Stands for the provider of the source where an offer names none: whose it is, we know. */
const PROVIDER = 'urn:accredex:provider';

/** An offer with its instances, or an instance without an offer, as one graph. */
export interface Surroundings {
  readonly quads: readonly Quad[];
  /** The nodes that belong to it and that the document describes. What is said of others in the graph is not said of it. */
  readonly own: ReadonlySet<string>;
  /** True where it is larger than `MAX_QUADS`, so that nothing would be true of what is left. */
  readonly cut: boolean;
}

/** What is known of the whole document. */
export interface Whole {
  readonly index: SubjectIndex;
  /** All offers and instances. */
  readonly units: ReadonlySet<string>;
  readonly ancestors: Ancestors;
}

/** Adds statements, with what has to stand beside each: types of concepts, and what classes are kinds of. */
function createGraph() {
  const quads: Quad[] = [];
  const types = new Set<string>();
  const concepts = new Set<string>();
  return {
    quads,
    types,
    add({ id, predicates, objects }: SubjectNode, most = Number.POSITIVE_INFINITY, ofAll = Number.POSITIVE_INFINITY) {
      const counts = new Map<string, number>();
      const links: string[] = [];
      let added = 0;
      for (const [at, object] of objects.entries()) {
        const predicate = predicates[at] ?? '';
        const count = (counts.get(predicate) ?? 0) + 1;
        counts.set(predicate, count);
        // What is a kind of what, the profile says and no publication.
        if (count > most || added >= ofAll || predicate === RDFS_SUBCLASS) continue;
        added++;
        quads.push(quadOf(id, predicate, object));
        if (object.termType === 'Literal') continue;
        if (predicate === RDF.type) types.add(object.value);
        else links.push(object.value);
        if (concepts.has(object.value)) continue;
        concepts.add(object.value);
        quads.push(...conceptQuads(object.value));
      }
      return links;
    },
    /** Only what a node is. */
    addTypes({ id, predicates, objects }: SubjectNode) {
      for (const [at, object] of objects.entries())
        if (predicates[at] === RDF.type && object.termType !== 'Literal') {
          quads.push(quadOf(id, RDF.type, object));
          types.add(object.value);
        }
    },
  };
}

const says = ({ predicates }: SubjectNode, predicate: string): boolean => predicates.includes(predicate);

/**
 * The graph to validate for one offer: what the document says of it, of its instances, and of what they lead to, at most
 * `MAX_HOPS` links away. It does not lead into other offers; of these only so much is there as a reference to them may
 * ask for. Added is what an aggregator knows: whose it is, which instances it has, which addresses are concepts, and
 * which class is a kind of which.
 */
export function surroundingsOf(
  roots: readonly [string, ...string[]],
  { index, units, ancestors }: Whole,
): Surroundings {
  const graph = createGraph();
  const own = new Set<string>(roots);
  const seen = new Set<string>(roots);
  const others = new Set<string>();
  let level: readonly string[] = roots;
  for (let hop = 0; hop <= MAX_HOPS && level.length > 0; hop++) {
    const next = new Set<string>();
    for (const id of level) {
      const node = index.node(id);
      if (node === undefined) continue;
      own.add(id);
      for (const link of graph.add(node, roots.includes(id) ? undefined : MAX_VALUES)) {
        if (seen.has(link)) continue;
        if (units.has(link) || hop === MAX_HOPS) others.add(link);
        else next.add(link);
      }
      if (graph.quads.length > MAX_QUADS) return { quads: [], own, cut: true };
    }
    for (const id of next) seen.add(id);
    level = [...next];
  }
  addOthers([...others].filter((id) => !seen.has(id)));
  const [first, ...instances] = roots;
  const offer = index.node(first);
  const isOffer = offer !== undefined && !says(offer, ELM.learningAchievementSpecification);
  if (offer !== undefined && isOffer) {
    if (!says(offer, DC.publisher)) addProvider(first, DC.publisher);
    for (const instance of instances) graph.quads.push(linkOf(first, ELM.learningOpportunity, instance));
  }
  for (const id of isOffer ? instances : roots) {
    const instance = index.node(id);
    if (instance !== undefined && !says(instance, ELM.providedBy)) addProvider(id, ELM.providedBy);
  }
  graph.quads.push(...axiomsFor(graph.types, ancestors));
  return { quads: graph.quads, own, cut: graph.quads.length > 2 * MAX_QUADS };

  function addOthers(ids: readonly string[]): void {
    for (const [at, id] of ids.entries()) {
      const node = index.node(id);
      if (node === undefined) continue;
      if (at >= MAX_OTHERS) graph.addTypes(node);
      else
        for (const link of graph.add(node, MAX_VALUES, MAX_OTHER_STATEMENTS)) {
          const part = link.startsWith('_:') && !own.has(link) ? index.node(link) : undefined;
          if (part !== undefined) graph.add(part, MAX_VALUES, MAX_OTHER_STATEMENTS);
        }
    }
  }

  function addProvider(id: string, predicate: string): void {
    graph.quads.push(linkOf(id, predicate, PROVIDER), linkOf(PROVIDER, RDF.type, QL.HigherEducationInstitution));
    graph.types.add(QL.HigherEducationInstitution);
  }
}
