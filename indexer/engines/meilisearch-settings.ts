import { MAX_FACET_VALUES } from '../../services/search/facet-order.ts';
import { INSTANCE_CODES, isSpan, OFFER_CODES, OFFER_NUMBERS, type OfferNumber } from '../../services/search/schema.ts';
import { MAX_REACHABLE_HITS } from '../../services/search/scope.ts';

/**
 * Slots of instances in a document. What an offer has beyond them shares the last one: it may be found too often, it is
 * never missed.
 */
export const SLOTS = 16;

/**
 * Codes of offers: compared by equality, counted as facets. `unknown` names the numbers that have no value; `crowded`
 * offers have more instances than slots.
 */
const EQUALITY = [
  ...OFFER_CODES,
  ...INSTANCE_CODES,
  'open',
  ...OFFER_NUMBERS.filter(isSpan),
  'unknown',
  'crowded',
  ...INSTANCE_CODES.map((name) => `at.${name}.*`),
  'at.open.*',
];

/** The attributes between whose values a number is looked for. */
export function boundsOf(name: OfferNumber): readonly [least: string, most: string] {
  return isSpan(name) ? [`${name}Least`, `${name}Most`] : [name, name];
}

/** Numbers, days as `YYYYMMDD`, and the id, by which a build is listed. */
const COMPARISON = [...new Set(OFFER_NUMBERS.flatMap(boundsOf)), 'start', 'at.start.*', 'id'];

/**
 * No text has this word. Settings travel with an index when names are swapped, so an index says itself which build it
 * is.
 */
const BUILD_MARK = 'accredexbuild';

/** After this long a search answers with what it has ranked until then. */
const CUTOFF_MS = 1_000;

/** Words that Meilisearch would take apart. It compares them as they are written. */
const DICTIONARY = ['C++', 'c++', 'C#', 'c#', 'F#', 'f#'];

/**
 * Settings of an index. Sorting comes before relevance, so that it is strict where it is asked for and nothing where it
 * is not; the id ends every tie. Only German and Swedish have rules of their own: for every other language of Europe a
 * rule changes nothing.
 */
export function settingsOf(build: { readonly name: string; readonly version: string }) {
  return {
    searchableAttributes: ['title', 'skillLabels', 'keywords', 'providerName', 'outcomes', 'summary'],
    displayedAttributes: ['id', 'revision', 'tx', 'hit', 'instances', 'nextStart'],
    filterableAttributes: [
      {
        attributePatterns: EQUALITY,
        features: { facetSearch: false, filter: { equality: true, comparison: false } },
      },
      {
        attributePatterns: COMPARISON,
        features: { facetSearch: false, filter: { equality: true, comparison: true } },
      },
    ],
    sortableAttributes: ['nextStart', 'ectsLeast', 'price', 'updated', 'id'],
    rankingRules: ['sort', 'words', 'typo', 'proximity', 'attributeRank', 'wordPosition', 'exactness', 'id:asc'],
    localizedAttributes: [
      { attributePatterns: ['*.de'], locales: ['de'] },
      { attributePatterns: ['*.sv'], locales: ['sv'] },
    ],
    typoTolerance: {
      enabled: true,
      minWordSizeForTypos: { oneTypo: 5, twoTypos: 9 },
      disableOnNumbers: true,
      disableOnAttributes: ['keywords'],
    },
    faceting: { maxValuesPerFacet: MAX_FACET_VALUES, sortFacetValuesBy: { '*': 'count' } },
    pagination: { maxTotalHits: MAX_REACHABLE_HITS },
    proximityPrecision: 'byAttribute',
    prefixSearch: 'indexingTime',
    facetSearch: false,
    searchCutoffMs: CUTOFF_MS,
    dictionary: DICTIONARY,
    synonyms: { [BUILD_MARK]: [build.name, build.version] },
  } as const;
}

/** Which build an index is, by its synonyms; null where it is none of ours. */
export function buildIn(
  synonyms: Readonly<Record<string, readonly string[]>>,
): { name: string; version: string } | null {
  const [name, version] = synonyms[BUILD_MARK] ?? [];
  return name !== undefined && version !== undefined ? { name, version } : null;
}
