import type { SubjectIndex, SubjectNode } from '../../../services/rdf/subject-index.ts';
import type { Term } from '../../../services/rdf/term.ts';
import { codeText } from '../../../services/vocab/code-text.ts';
import { DC, ELM, RDF, SKOS } from '../../../services/vocab/namespaces.ts';
import type { DraftContradiction, DraftText } from '../../draft.ts';
import { parseDate } from '../../normalise/dates.ts';

/** How many statements may be read for one offer, with everything that belongs to it. */
export const MAX_QUADS_PER_OFFER = 10_000;
/** How many characters these may have. What several offers share is read for each of them. */
export const MAX_CHARACTERS_PER_OFFER = 2_000_000;

/**
 * A document seen from one offer. Reading a node of the document is counted, so that no record can make us read for
 * ever.
 */
export interface View {
  readonly index: SubjectIndex;
  /** Statements read so far. */
  spent: number;
  /** Characters of these statements. */
  characters: number;
  /** True where a node that was read had more statements than were kept. */
  overflow: boolean;
  /** What was stated in contradictory ways. */
  readonly contradictions: DraftContradiction[];
}

/**
 * A document seen from a node, whose own statements are counted first. Without a node: seen from an organisation, which
 * many offers share.
 */
export function viewOf(index: SubjectIndex, node: SubjectNode | null): View {
  const view = { index, spent: 0, characters: 0, overflow: false, contradictions: [] };
  if (node !== null) pay(view, node);
  return view;
}

function pay(view: View, node: SubjectNode): void {
  if (node.dropped > 0) view.overflow = true;
  view.spent += node.predicates.length;
  for (const { value } of node.objects) view.characters += value.length;
}

/** True once more was read than an offer may have. */
export const isSpent = (view: View): boolean =>
  view.spent > MAX_QUADS_PER_OFFER || view.characters > MAX_CHARACTERS_PER_OFFER;

/** Opens a node for reading. Undefined where the document says nothing about it, or the offer may read no more. */
export function open(view: View, id: string): SubjectNode | undefined {
  const node = view.index.node(id);
  if (node === undefined) return undefined;
  if (isSpent(view)) return undefined;
  pay(view, node);
  return isSpent(view) ? undefined : node;
}

const NOTHING: readonly Term[] = [];

/** All objects of a predicate, in the order of the document. */
export function values(node: SubjectNode, predicate: string): readonly Term[] {
  const { predicates, objects } = node;
  // Most predicates are not there, so this is checked first.
  const first = predicates.indexOf(predicate);
  if (first < 0) return NOTHING;
  return objects.filter((_object, at) => at >= first && predicates[at] === predicate);
}

/** IRIs and literals of a predicate as raw texts. A blank node has no text of its own, but may have a notation. */
export function raws(view: View, node: SubjectNode, predicate: string): string[] {
  return values(node, predicate).flatMap((term) => {
    if (term.termType !== 'BlankNode') return [term.value];
    const inner = open(view, term.value);
    return inner === undefined ? [] : values(inner, SKOS.notation).map(({ value }) => value);
  });
}

/** What a value of an element means. Values that mean the same do not contradict each other. */
export type Meaning = (raw: string) => string | number | null;

const asWritten: Meaning = (raw) => raw.trim();
/** Numbers are compared by value, booleans by what they mean, dates by their day, addresses in normal form. */
export const asNumber: Meaning = (raw) => (raw.trim() === '' || Number.isNaN(Number(raw)) ? raw.trim() : Number(raw));
export const asBoolean: Meaning = (raw) => {
  const word = codeText(raw)?.toLowerCase() ?? '';
  return word === '1' ? 'true' : word === '0' ? 'false' : word;
};
export const asDay: Meaning = (raw) => parseDate(raw).date ?? raw.trim();
export const asAddress: Meaning = (raw) => (URL.canParse(raw.trim()) ? new URL(raw.trim()).href : raw.trim());

/**
 * The value on which all agree, the same whatever their order. Where they contradict each other: null, and a note of
 * it.
 */
export function agreed(
  view: View,
  values: readonly string[],
  path: string,
  meaning: Meaning = asWritten,
): string | null {
  const [first, ...more] = values;
  if (first === undefined || more.length === 0) return first ?? null;
  const sorted = [...new Set(values)].sort();
  if (new Set(sorted.map((value) => meaning(value) ?? value)).size === 1) return sorted[0] ?? null;
  view.contradictions.push({ path, values: sorted });
  return null;
}

/** The value of an element that may be stated once. */
export function single(
  view: View,
  node: SubjectNode,
  predicate: string,
  path: string,
  meaning: Meaning = asWritten,
): string | null {
  return agreed(view, raws(view, node, predicate), path, meaning);
}

const asText = (term: Term): DraftText => ({ text: term.value, language: term.language === '' ? null : term.language });

/** Literals of a predicate with their language tags. */
export function texts(node: SubjectNode, predicate: string): DraftText[] {
  return values(node, predicate).flatMap((term) => (term.termType === 'Literal' ? [asText(term)] : []));
}

/** Texts of a predicate that leads to notes (elm:Note/noteLiteral) or, against the profile, to the text itself. */
export function notes(view: View, node: SubjectNode, predicate: string): DraftText[] {
  return values(node, predicate).flatMap((term) => {
    if (term.termType === 'Literal') return [asText(term)];
    const note = open(view, term.value);
    if (note === undefined) return [];
    const literal = texts(note, ELM.noteLiteral);
    return literal.length > 0 ? literal : texts(note, RDF.value);
  });
}

/** Titles or labels of the nodes to which a predicate leads. */
export function titlesOf(view: View, node: SubjectNode, predicate: string): DraftText[] {
  return values(node, predicate).flatMap((term) => {
    if (term.termType === 'Literal') return [asText(term)];
    const inner = open(view, term.value);
    return inner === undefined ? [] : [...texts(inner, DC.title), ...texts(inner, SKOS.prefLabel)];
  });
}

/**
 * Addresses of a predicate that leads to web resources (contentUrl) or, against the profile, to a literal or directly
 * to the address.
 */
export function addresses(view: View, node: SubjectNode, predicate: string): string[] {
  return values(node, predicate).flatMap((term) => {
    if (term.termType === 'Literal') return [term.value];
    const resource = open(view, term.value);
    const urls = resource === undefined ? [] : raws(view, resource, ELM.contentUrl);
    return urls.length === 0 && term.termType === 'NamedNode' ? [term.value] : urls;
  });
}

/** Opens every node to which a predicate leads. */
export function nodes(view: View, node: SubjectNode, predicate: string): SubjectNode[] {
  return values(node, predicate).flatMap((term) => (term.termType === 'Literal' ? [] : (open(view, term.value) ?? [])));
}
