import { followingHits } from '../../api/following.ts';
import { cleanSearch } from '../../api/params/search-query.ts';
import type { OfferDocument } from '../../services/search/document.ts';
import type { SearchEngine } from '../../services/search/engine.ts';
import type { SearchQuery } from '../../services/search/query.ts';
import { type Figures, figuresOf, meanOf, RECALLED } from './measures.ts';

/** A query with what is relevant to it. */
export interface JudgedQuery {
  /** Queries of a group share one figure: a language, or the way in which known items were chosen. */
  readonly group: string;
  readonly lang: string;
  readonly q: string;
  /** Grade by id: 1 for what belongs among the hits, 2 for what should stand first. */
  readonly grades: ReadonlyMap<string, number>;
  /** Ids of which nobody knows whether they are relevant: hits are counted as if these were not among them. */
  readonly aside?: ReadonlySet<string>;
}

/** Figures by group, and `all` for the mean over all queries. */
export type FiguresByGroup = Readonly<Record<string, Figures & { readonly queries: number }>>;

/** A query as the service reads it from the address of a search. */
export function asTyped(q: string, lang: string): SearchQuery {
  const clean = cleanSearch(new URLSearchParams({ q, lang, size: String(RECALLED) }).toString());
  if (!clean.ok) throw new Error(`no query: ${q}`);
  return clean.data;
}

const BATCH_DOCUMENTS = 500;

/** Fills a new build with documents and publishes it. */
export async function fill(engine: SearchEngine, documents: readonly OfferDocument[]): Promise<void> {
  const build = await engine.begin('relevance');
  for (let from = 0; from < documents.length; from += BATCH_DOCUMENTS)
    await engine.upsert(build, documents.slice(from, from + BATCH_DOCUMENTS));
  await engine.settle(build);
  await engine.publish(build);
}

type Asked = Pick<SearchEngine, 'search'>;

/** The ids that the service answers, in order: the engine's hits, and after few of them those with most of the words. */
async function answered(engine: Asked, query: SearchQuery): Promise<string[]> {
  const results = (asked: SearchQuery) => engine.search(asked);
  const result = await results(query);
  return [...result.hits, ...(await followingHits(query, result, { results }))].map(({ id }) => id);
}

/** Asks a filled engine all queries. `tell` hears of each that is not answered perfectly. */
export async function measure(
  engine: Asked,
  queries: readonly JudgedQuery[],
  tell: (query: JudgedQuery, figures: Figures, hits: readonly string[]) => void = () => {},
): Promise<FiguresByGroup> {
  const groups = new Map<string, Figures[]>();
  for (const query of queries) {
    const ids = await answered(engine, asTyped(query.q, query.lang));
    const hits = ids.filter((id) => !query.aside?.has(id));
    const figures = figuresOf(hits, query.grades);
    if (figures.ndcg10 < 1 || figures.recall50 < 1) tell(query, figures, hits);
    for (const group of [query.group, 'all']) groups.set(group, [...(groups.get(group) ?? []), figures]);
  }
  return Object.fromEntries(
    [...groups].map(([group, figures]) => [group, { ...meanOf(figures), queries: figures.length }] as const),
  );
}
