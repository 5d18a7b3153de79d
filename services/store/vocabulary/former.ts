import { setImmediate } from 'node:timers/promises';
import type { LanguageMap } from '../../model/language-map.ts';
import type { Db } from '../home/db.ts';
import { type ConceptWrite, type PreparedConcept, type RetiredWrite, TURN } from './prepare.ts';

/** How many concepts one statement reads. */
const ROWS = 2_000;

/** A concept of the content that is being replaced. */
export interface FormerConcept {
  readonly [column: string]: unknown;
  readonly n: number;
  readonly uri: string;
  readonly kind: string | null;
  readonly labels: LanguageMap;
  readonly alternatives: Readonly<Record<string, readonly string[]>>;
  readonly broader: readonly string[];
  readonly retired: boolean;
  readonly successor: string | null;
  readonly successor_basis: string | null;
  readonly digest: string | null;
}

/** The content that a vocabulary has now. Whoever asks holds its lease, so that it stays. */
export async function readFormer(db: Db, vocabulary: string): Promise<readonly FormerConcept[]> {
  const found: FormerConcept[] = [];
  for (let after = -1; ; ) {
    const rows = await db.query<FormerConcept>(
      `select concept.n, concept.uri, kind, alternatives, retired, successor, successor_basis, digest,
         (select coalesce(jsonb_object_agg(language, text), '{}') from concept_label
          where fill = concept.fill and concept = concept.n) as labels,
         array(select up.uri from concept_broader join concept up on up.fill = concept_broader.fill and up.n = broader
               where concept_broader.fill = concept.fill and concept_broader.concept = concept.n) as broader
       from vocabulary join concept on concept.fill = vocabulary.fill
       where vocabulary.id = $1 and concept.n > $2 order by concept.n limit ${ROWS}`,
      [vocabulary, after],
    );
    const last = rows.at(-1);
    if (last === undefined) return found;
    found.push(...rows);
    after = last.n;
  }
}

/** Occupations and skills have labels in common, so that a successor is looked for among its own kind. */
const pillar = (kind: string | null | undefined): string =>
  kind === 'skill' || kind === 'knowledge' ? 'skill' : (kind ?? '');

const keyOf = (kind: string | null | undefined, language: string, text: string) =>
  JSON.stringify([pillar(kind), language, text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim()]);

/** What took the place of a concept, and who says so. */
interface Successor {
  readonly uri: string;
  readonly basis: 'stated' | 'derived';
}

/** A label that more than one concept has says nothing. */
const SEVERAL = Symbol('several');
type Owner = string | typeof SEVERAL;

async function ownersOf(
  concepts: readonly ConceptWrite[],
  textsOf: (concept: ConceptWrite) => Iterable<readonly [language: string, text: string]>,
): Promise<Map<string, Owner>> {
  const owners = new Map<string, Owner>();
  for (const [at, concept] of concepts.entries()) {
    if (at % TURN === 0) await setImmediate();
    for (const [language, text] of textsOf(concept)) {
      const key = keyOf(concept.kind, language, text);
      const owner = owners.get(key);
      owners.set(key, owner === undefined || owner === concept.uri ? concept.uri : SEVERAL);
    }
  }
  return owners;
}

/** The one concept that all of these labels lead to; null where none does, or where they lead to several. */
function onlyOwner({ kind, labels }: FormerConcept, owners: ReadonlyMap<string, Owner>): string | null {
  const found = new Set<string>();
  for (const [language, text] of Object.entries(labels)) {
    const owner = owners.get(keyOf(kind, language, text));
    if (typeof owner === 'string') found.add(owner);
  }
  const [only] = found;
  return found.size === 1 && only !== undefined ? only : null;
}

/**
 * What a former content had and the new one lacks. Each gets what took its place: as its publisher stated once; else,
 * derived, the concept of the same kind that alone has its preferred label in some language, as its preferred label or
 * else as another one. It then stands below this one, so that it is found with it.
 */
export async function retiredOf(
  former: readonly FormerConcept[],
  now: readonly ConceptWrite[],
): Promise<RetiredWrite[]> {
  const known = new Map(now.map((concept) => [concept.uri, concept]));
  const gone = former.filter(({ uri, labels }) => !known.has(uri) && Object.keys(labels).length > 0);
  if (gone.length === 0) return [];
  const preferred = await ownersOf(now, ({ labels }) => Object.entries(labels));
  const other = await ownersOf(now, ({ alternatives = {} }) =>
    Object.entries(alternatives).flatMap(([language, texts]) => texts.map((text) => [language, text] as const)),
  );
  const successors = new Map(
    gone.map((concept): readonly [string, Successor | null] => {
      const stated = concept.successor_basis === 'stated' ? concept.successor : null;
      if (stated !== null && known.has(stated)) return [concept.uri, { uri: stated, basis: 'stated' }];
      const derived = onlyOwner(concept, preferred) ?? onlyOwner(concept, other);
      return [concept.uri, derived === null ? null : { uri: derived, basis: 'derived' }];
    }),
  );
  return gone.map(({ uri, kind, labels, alternatives, broader, successor: before }) => {
    // What once took its place may be gone itself. One step back is enough: that one was looked up at its own time.
    const successor = successors.get(uri) ?? (before === null ? null : (successors.get(before) ?? null));
    return {
      uri,
      kind,
      labels,
      alternatives,
      broader: successor === null ? broader.filter((up) => known.has(up)) : [successor.uri],
      successor: successor?.uri ?? null,
      successorBasis: successor?.basis ?? null,
    };
  });
}

/** The concepts whose labels, or what stands above them, become different, are new or go. */
export function differentIn(former: readonly FormerConcept[], now: readonly PreparedConcept[]): string[] {
  const digests = new Map(former.map(({ uri, digest }) => [uri, digest]));
  const different = now.filter(({ uri, digest }) => digests.get(uri) !== digest).map(({ uri }) => uri);
  const kept = new Set(now.map(({ uri }) => uri));
  return [...different, ...former.map(({ uri }) => uri).filter((uri) => !kept.has(uri))];
}
