import { z } from 'zod';
import { pickText } from '../services/model/language-map.ts';
import { OfferSummary } from '../services/model/public-offer.ts';
import type { SearchResult } from '../services/search/engine.ts';
import { activeFilters, type SearchQuery, without } from '../services/search/query.ts';
import type { ApiDeps } from './deps.ts';
import { type Mistake, ShownMistake, showMistake } from './params/mistake.ts';
import { PresentedFacets, presentFacets } from './presenters/facets.ts';
import { presentHit, sourceOf } from './presenters/summary.ts';
import type { Reader } from './reader.ts';
import type { Serving } from './serving.ts';
import { unknownValues } from './unknown-values.ts';

/** The answer of `GET /v1/offers`. */
export const SearchAnswer = z.object({
  total: z.int(),
  page: z.int(),
  size: z.int(),
  hits: z.array(OfferSummary),
  facets: PresentedFacets,
  /** Per filter, offers that match everything else but state nothing there. */
  leftOut: z.record(z.string(), z.int()),
  warnings: z.array(ShownMistake),
  /** With zero hits: how many there would be without each filter, or without the words (`q`). */
  rescue: z.array(z.object({ without: z.string(), total: z.int() })).optional(),
});
export type SearchAnswer = Readonly<z.infer<typeof SearchAnswer>>;

/** How many there would be without each of the filters and without the words. */
async function rescueOf(query: SearchQuery, { engine }: ApiDeps): Promise<NonNullable<SearchAnswer['rescue']>> {
  const names = [...activeFilters(query), ...(query.q === '' ? [] : (['q'] as const))];
  const totals = names.length > 0 ? await engine.totals(names.map((name) => without(query, name))) : [];
  return names.map((name, at) => ({ without: name, total: totals[at] ?? 0 }));
}

/** Names of skills and providers among the values of facets, in the reader's language. */
async function storedNames({ facets }: SearchResult, { lang }: Reader, deps: Serving): Promise<Map<string, string>> {
  const [skills, providers] = await Promise.all([
    deps.skills(facets.skill?.map(({ value }) => value) ?? []),
    deps.providers(facets.provider?.map(({ value }) => value) ?? []),
  ]);
  const names = [...skills].map(([uri, { labels }]) => [uri, pickText(labels, [lang])?.text ?? uri] as const);
  return new Map([
    ...names,
    ...[...providers].map(([id, { name }]) => [id, pickText(name, [lang])?.text ?? id] as const),
  ]);
}

/** Carries a search out: clean query → engine → what is joined at reading → answer. */
export async function answerSearch(
  query: SearchQuery,
  warnings: readonly Mistake[],
  reader: Reader,
  deps: Serving,
): Promise<SearchAnswer> {
  const result = await deps.engine.search(query);
  const [rescue, unknown, given, sync, confirmations] = await Promise.all([
    result.total > 0 ? null : rescueOf(query, deps),
    unknownValues(query, deps),
    storedNames(result, reader, deps),
    deps.register(),
    deps.confirmations([...new Set(result.hits.map(sourceOf))]),
  ]);
  const joined = { publicUrl: deps.publicUrl, checkedAt: sync?.at ?? null, confirmations };
  return {
    total: result.total,
    page: query.page,
    size: query.size,
    hits: result.hits.map((hit) => presentHit(hit, joined, reader.messages)),
    facets: presentFacets(result.facets, { ...reader, given }),
    leftOut: { ...result.leftOut },
    warnings: [...warnings, ...unknown].map((warning) => showMistake(warning, reader.messages)),
    ...(rescue === null ? {} : { rescue }),
  };
}
