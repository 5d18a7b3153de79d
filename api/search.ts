import { z } from 'zod';
import type { ConceptLabels } from '../services/model/assemble.ts';
import { type LanguageMap, pickText } from '../services/model/language-map.ts';
import { OfferSummary } from '../services/model/public-offer.ts';
import type { SearchResult, UsedWords } from '../services/search/engine.ts';
import { cityIn } from '../services/search/place-values.ts';
import type { SearchQuery } from '../services/search/query.ts';
import type { FilterName } from '../services/search/schema.ts';
import { cityNames } from '../services/store/search/places.ts';
import { countryLookup } from './country-lookup.ts';
import { parametersOf } from './filter-names.ts';
import { followingHits } from './following.ts';
import { GainAnswer, GapAnswer, gainsOfHits, presentGains, presentGap, skillsOfGap } from './gap.ts';
import { cursorOf } from './params/cursor.ts';
import { type Mistake, mistake, ShownMistake, showMistake } from './params/mistake.ts';
import { FacetStats, PresentedFacets, presentFacets } from './presenters/facets.ts';
import { presentHit, sourceOf } from './presenters/summary.ts';
import { presentUnderstood } from './presenters/understood.ts';
import type { Reader } from './reader.ts';
import { rescueOf } from './rescue.ts';
import { resolveQuery } from './resolve-query.ts';
import type { Serving } from './serving.ts';
import { unknownValues } from './unknown-values.ts';

/** The answer of `GET /v1/offers`. */
export const SearchAnswer = z.object({
  total: z.int(),
  page: z.int(),
  size: z.int(),
  /** `gains`: with `want`, which of the missing skills the offer brings. */
  hits: z.array(OfferSummary.extend({ gains: z.array(GainAnswer).optional() })),
  /** Where hits may follow and the order can be walked to its end: `cursor` of the next page. */
  next: z.string().optional(),
  /** With `want`: what is there, what is wanted, and what is missing. Hits bring some of what is missing. */
  gap: GapAnswer.optional(),
  facets: PresentedFacets,
  /** For each facet of numbers, the least and the most that its counts count. */
  facetStats: FacetStats.optional(),
  /** For each filter, how many offers match everything else but state no value for it. */
  leftOut: z.record(z.string(), z.int()),
  warnings: z.array(ShownMistake),
  /**
   * Where there are no hits: how many there would be without the parameters of each filter, or without the words (`q`);
   * where no single one is guilty, also without two of them.
   */
  rescue: z.array(z.object({ without: z.array(z.string()), total: z.int() })).optional(),
  /** Words of `q` that say what a filter says. Offers that meet all of it come first. */
  understood: z
    .array(z.object({ words: z.string(), parameter: z.string(), value: z.string(), label: z.string() }))
    .optional(),
  /** Where some words decided nothing: these words. It depends on `q` alone, whatever the filters. */
  relaxed: z
    .object({
      ignored: z.array(z.string()),
      /**
       * Where hardly any offer has all the words: how many of the hits, the last ones, have most of them. They are not
       * in the total.
       */
      following: z.int().optional(),
    })
    .optional(),
});
export type SearchAnswer = Readonly<z.infer<typeof SearchAnswer>>;

/** Every skill that a query or its answer names. Their labels are looked up once for the answer. */
function skillsIn({ codes }: SearchQuery, { hits, facets }: SearchResult): string[] {
  return [
    ...(codes.skill?.values ?? []),
    ...hits.flatMap(({ hit }) => hit.skills.map(({ uri }) => uri)),
    ...(facets.skill ?? []).map(({ value }) => value),
  ];
}

/** Names of skills, providers and alliances among the values of facets, in the reader's language. */
export function storedNames(
  labels: ConceptLabels,
  named: readonly ReadonlyMap<string, { readonly name: LanguageMap }>[],
  lang: string,
) {
  const name = ([id, texts]: readonly [string, LanguageMap]) => [id, pickText(texts, [lang])?.text ?? id] as const;
  return new Map(
    [...labels].map(name).concat(named.flatMap((some) => [...some]).map(([id, one]) => name([id, one.name]))),
  );
}

const isRelaxed = ({ ignored, any }: UsedWords): boolean => ignored.length > 0 || any.length > 0;

/** A warning for words that were left out. None is left out silently. */
function wordsWarnings({ ignored, any }: UsedWords): Mistake[] {
  return [
    ...(ignored.length > 0 ? [mistake('q', 'ignoredWords', { facts: { words: ignored.join(', ') } })] : []),
    ...(any.length > 0 ? [mistake('q', 'anyWord', { facts: { words: any.join(', ') } })] : []),
  ];
}

/** A warning where another engine stood in. The order of equals and of mistyped words may then differ. */
function fallbackWarning({ fallback }: SearchResult): Mistake[] {
  return fallback ? [mistake('q', 'searchFallback')] : [];
}

/** A warning for each facet whose values are not all counted. */
export function cutFacets({ cut }: Pick<SearchResult, 'cut'>): Mistake[] {
  return Object.entries(cut).map(([value, most]) => mistake('facets', 'cutFacet', { value, facts: { most } }));
}

/** Carries a search out: asks the engine, joins what is joined when it is read, and makes the answer. */
export async function answerSearch(
  asked: SearchQuery,
  given: readonly Mistake[],
  reader: Reader,
  deps: Serving,
): Promise<SearchAnswer> {
  return (await answerKnowing(asked, given, reader, deps)).answer;
}

/** The same, with how many offers there are without one of the filters, as far as the engine knows it by the way. */
export async function answerKnowing(
  asked: SearchQuery,
  given: readonly Mistake[],
  reader: Reader,
  deps: Serving,
): Promise<{ readonly answer: SearchAnswer; readonly without: NonNullable<SearchResult['without']> }> {
  const { query, gap, warnings } = await resolveQuery(asked, deps);
  const answered = await deps.results(query);
  const following = await followingHits(query, answered, deps);
  const result = { ...answered, hits: [...answered.hits, ...following] };
  const gains =
    gap === null
      ? new Map()
      : await gainsOfHits(
          result.hits.map(({ id }) => id),
          gap,
          deps,
        );
  const named = gap === null ? [] : skillsOfGap(gap, gains);
  const labelled = deps.labels([...skillsIn(query, result), ...named], reader.lang);
  const [labels, rescue, unknown, providers, alliances, sync, countries, dead, confirmations, cities] =
    await Promise.all([
      labelled,
      result.total > 0 ? null : rescueOf(query, deps, answered.without),
      labelled.then((known) => unknownValues(query, known, deps)),
      deps.providers(result.facets.provider?.map(({ value }) => value) ?? []),
      deps.alliances(result.facets.alliance?.map(({ value }) => value) ?? []),
      deps.register(),
      deps.countries(),
      deps.deadLinks(),
      deps.confirmations([...new Set(result.hits.map(sourceOf))]),
      cityNames(
        deps.db,
        (result.facets.place ?? []).flatMap(({ value }) => (cityIn(value) === null ? [] : [value])),
      ),
    ]);
  const last = result.hits.length === query.size ? result.hits.at(-1)?.place : undefined;
  const joined = {
    publicUrl: deps.publicUrl,
    checkedAt: sync?.at ?? null,
    confirmations,
    labels,
    countries: countryLookup(countries),
    deadLinks: dead,
  };
  const answer = {
    total: result.total,
    page: query.page,
    size: query.size,
    hits: result.hits.map((hit) => ({
      ...presentHit(hit, joined, reader.messages),
      ...(gap === null ? {} : { gains: presentGains(gains, hit.id, labels) }),
    })),
    ...(gap === null ? {} : { gap: presentGap(gap, labels) }),
    ...(last === undefined ? {} : { next: cursorOf(asked, last, deps.engine.name) }),
    facets: presentFacets(result.facets, {
      ...reader,
      given: new Map([...storedNames(labels, [providers, alliances], reader.lang), ...cities]),
    }),
    ...(Object.keys(result.spans).length > 0 ? { facetStats: result.spans } : {}),
    leftOut: Object.fromEntries(
      Object.entries(result.leftOut).map(([name, count]) => [
        parametersOf(query, name as FilterName)[0] ?? name,
        count,
      ]),
    ),
    warnings: [
      ...given,
      ...warnings,
      ...fallbackWarning(result),
      ...wordsWarnings(result.words),
      ...(following.length > 0 ? [mistake('q', 'mostWords', { facts: { count: following.length } })] : []),
      ...cutFacets(result),
      ...unknown,
    ].map((warning) => showMistake(warning, reader.messages)),
    ...(rescue === null ? {} : { rescue }),
    ...(query.preferred === undefined ? {} : { understood: presentUnderstood(query.preferred, reader) }),
    ...(isRelaxed(result.words) || following.length > 0
      ? {
          relaxed: {
            ignored: [...result.words.ignored],
            ...(following.length > 0 ? { following: following.length } : {}),
          },
        }
      : {}),
  };
  return { answer, without: answered.without ?? {} };
}
