import { UNKNOWN } from '../../services/search/document.ts';
import { FACETS, type Facet } from '../../services/search/schema.ts';
import type { FacetGroup } from '../views/search-page.ts';
import { listed, valuesOf } from './asked.ts';
import type { FoundOffers, PageReader } from './found-offers.ts';
import { besideFields, isRange } from './ranges.ts';

/** The facets by which the page always offers to filter. */
const PAGE_FACETS = [
  'assured',
  'country',
  'eqf',
  'language',
  'mode',
  'time',
  'microCredential',
] as const satisfies Facet[];

/** Facets that have fields of their own on the page. */
const ELSEWHERE: readonly Facet[] = ['skill', 'ects', 'hours'];
/** The facets by which a reader can ask to filter, too. */
export const MORE_FACETS = FACETS.filter((facet) => !ELSEWHERE.includes(facet));

/**
 * Those facets, each other one that a search is filtered by, because what narrows it is there to be seen and undone,
 * and those that `facets` names. Skills stand in a box of their own.
 */
export function facetsOf(asked: URLSearchParams): readonly Facet[] {
  const own: readonly Facet[] = PAGE_FACETS;
  const named = valuesOf(asked, 'facets');
  const isShown = (facet: Facet) =>
    named.includes(facet) || (facet !== 'skill' && besideFields(asked, facet).length > 0);
  return [...own, ...FACETS.filter((facet) => !own.includes(facet) && isShown(facet))];
}

const VALUES_SHOWN = 12;
/**
 * Values of `assured`: what was looked at most closely comes first, whatever the counts. A value that is not in this
 * list, such as `any`, comes before all.
 */
const ASSURED_ORDER: readonly string[] = ['offer', 'official', 'true', 'false', UNKNOWN];

/** With the value as a form sends it. */
const asSent = <T extends { readonly value: string }>(one: T): T => ({ ...one, value: listed(one.value) });

/** The values of a facet to choose from. A value that was asked for stays, even where the answer does not have it. */
export function groupOf(
  facet: Facet,
  { facets }: FoundOffers,
  asked: URLSearchParams,
  { messages, labelOf }: PageReader,
): FacetGroup {
  const chosen = besideFields(asked, facet);
  const isOwn = (name: string) => PAGE_FACETS.some((own) => own === name);
  // Beside the fields of a range stands a box of its own for what states nothing.
  const all = (facets[facet] ?? []).filter(({ value }) => value !== UNKNOWN || !isRange(facet));
  const shown = all.filter(({ value }, at) => at < VALUES_SHOWN || chosen.includes(value));
  const others = chosen.filter((value) => !shown.some((one) => one.value === value));
  const rest = all.filter((one) => !shown.includes(one)).map((one) => ({ ...one, chosen: false }));
  const values = [
    ...shown.map((one) => ({ ...one, chosen: chosen.includes(one.value) })),
    ...[...new Set(others)].map((value) => ({
      value,
      label: labelOf(facet, value),
      count: null,
      chosen: true,
    })),
  ];
  if (facet === 'assured') values.sort((a, b) => ASSURED_ORDER.indexOf(a.value) - ASSURED_ORDER.indexOf(b.value));
  if (facet === 'eqf')
    values.sort(
      (a, b) =>
        Number(a.value === UNKNOWN) - Number(b.value === UNKNOWN) ||
        Number.parseFloat(a.value) - Number.parseFloat(b.value),
    );
  return {
    name: facet,
    legend: messages.filter[facet],
    values: values.map(asSent),
    more: rest.map(asSent),
    folded: !isOwn(facet) && chosen.length === 0,
  };
}
