import { MAX_FACET_VALUES } from '../../services/search/facet-order.ts';
import { MAX_REACHABLE_HITS } from '../../services/search/query.ts';
import {
  type OrderKey,
  SEARCHED_TEXTS,
  SORT_KEYS,
  TIE_BREAKERS,
  WITHOUT_WORDS,
  WORD_STEPS,
} from '../../services/search/ranking.ts';
import {
  hasPoints,
  INSTANCE_CODES,
  INSTANCE_NUMBERS,
  type InstanceNumber,
  isSpan,
  OFFER_CODES,
  OFFER_NUMBERS,
  type OfferNumber,
} from '../../services/search/schema.ts';

/**
 * How many instances of a document have a slot of their own. Further ones share the last slot: the offer may then be
 * found too often, but it is never missed.
 */
export const SLOTS = 16;

/**
 * Codes of offers, which are compared by equality and counted as facets. `unknown` names the dimensions without a
 * value. `crowded` offers have more instances than there are slots.
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
  'at.unknown.*',
];

/** The attributes with the least and the most of a number. */
export function boundsOf(name: OfferNumber): readonly [least: string, most: string] {
  return isSpan(name) ? [`${name}Least`, `${name}Most`] : [name, name];
}

/** The attributes with the least and the most of a number of instances, within slots. */
export function instanceBoundsOf(name: InstanceNumber): readonly [least: string, most: string] {
  return hasPoints(name) ? [name, name] : [`${name}Least`, `${name}Most`];
}

/** Numbers, days as `YYYYMMDD`, and the id, by which a build is listed. */
const COMPARISON = [
  ...new Set([
    ...OFFER_NUMBERS.flatMap(boundsOf),
    ...INSTANCE_NUMBERS.flatMap(instanceBoundsOf).map((name) => `at.${name}.*`),
  ]),
  'start',
  'at.start.*',
  'at.enrolFirst.*',
  'at.enrolLast.*',
  // By these an order is walked beyond the reach of pages.
  'nextStart',
  'price',
  'updated',
  'id',
];

/**
 * A (folded) word of the name of a field or level as it is indexed: no word of a text begins so, and words of both are
 * never mixed.
 */
export const labelToken = (word: string): string => `qzlabel${word}`;

/**
 * A word that is in no text. Because settings move with an index when names are swapped, we write into the settings
 * which build an index is.
 */
const BUILD_MARK = 'accredexbuild';

/** After this long a search answers with what it has ranked so far. */
const CUTOFF_MS = 1_000;

/** Words that Meilisearch would take apart. It compares these as they are written. */
const DICTIONARY = ['C++', 'c++', 'C#', 'c#', 'F#', 'f#'];

/** The attribute that holds each key of an order. */
export const ATTRIBUTES: Readonly<Record<OrderKey['by'], string>> = {
  changedMonth: 'changedMonth',
  nextStart: 'nextStart',
  ects: boundsOf('ects')[0],
  price: 'price',
  updated: 'updated',
  id: 'id',
};

/** Every attribute that a query's `sort` may name. */
const SORTABLE = [
  ...new Set([...Object.values(SORT_KEYS), WITHOUT_WORDS].flatMap((keys) => keys.map(({ by }) => ATTRIBUTES[by]))),
];

/** A key of an order as the server has it, in its rules and in a query's `sort`. */
export const ruleOf = ({ by, down }: OrderKey): string => `${ATTRIBUTES[by]}:${down ? 'desc' : 'asc'}`;

/**
 * The settings of an index. Sorting comes before relevance: it is then strict where it is asked for, and has no effect
 * where it is not. The id decides among equals. No language has rules of its own: with them a word would be found or
 * not by the language that the server guesses of a query, or that the reader has.
 */
export function settingsOf(build: { readonly name: string; readonly version: string }) {
  return {
    searchableAttributes: [...SEARCHED_TEXTS],
    // All, so that what is held can be compared. A search names what it reads.
    displayedAttributes: ['*'],
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
    sortableAttributes: SORTABLE,
    rankingRules: ['sort', ...WORD_STEPS.meilisearch, ...TIE_BREAKERS.map(ruleOf)],
    localizedAttributes: null,
    typoTolerance: {
      enabled: true,
      minWordSizeForTypos: { oneTypo: 5, twoTypos: 9 },
      disableOnNumbers: true,
      disableOnAttributes: ['keywords', 'fieldLabels'],
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

/** Which build an index is, by its synonyms. Null where it is none of ours. */
export function buildIn(
  synonyms: Readonly<Record<string, readonly string[]>>,
): { name: string; version: string } | null {
  const [name, version] = synonyms[BUILD_MARK] ?? [];
  return name !== undefined && version !== undefined ? { name, version } : null;
}
