import { z } from 'zod';
import type { Messages } from '../../messages/words.ts';
import { UNKNOWN } from '../../services/search/document.ts';
import type { FacetCount, SearchResult } from '../../services/search/engine.ts';
import { FACETS, type Facet, OFFER_NUMBERS } from '../../services/search/schema.ts';
import { parseCountry } from '../../services/vocab/countries.ts';
import { regionName } from '../../services/vocab/regions.ts';
import { facetLabel } from './names.ts';

/** A value of a facet with its name in the reader's language and how many offers have it. */
export const FacetValue = z.object({
  value: z.string(),
  label: z.string(),
  count: z.int().nonnegative(),
  /** The value above in a tree, whose count contains this one's. Absent at the top. */
  broader: z.string().optional(),
});
export type FacetValue = Readonly<z.infer<typeof FacetValue>>;

/** Values of facets with their names in the reader's language and how many offers have them. */
export const PresentedFacets = z.partialRecord(z.enum(FACETS), z.array(FacetValue));
export type PresentedFacets = Readonly<z.infer<typeof PresentedFacets>>;

/** The ends of each facet of numbers. */
export const FacetStats = z.partialRecord(z.enum(OFFER_NUMBERS), z.object({ least: z.number(), most: z.number() }));

/** A region of NUTS has two letters of its country and up to three further characters. Each of these narrows it. */
const WIDEST_REGION = 3;
/** A system of quality assurance (`BE-fl`), or a subdivision of ISO 3166-2. */
const WITHIN_COUNTRY = /^[A-Z]{2}-/;

/** The value above one in the tree of a facet: fields of education, and what is within countries. */
function broaderOf(facet: Facet, value: string): string | null {
  if (value === UNKNOWN) return null;
  if (facet === 'isced') return value.length > 2 ? value.slice(0, -1) : null;
  if (facet !== 'country' && facet !== 'place') return null;
  const isRegion = regionName(value) !== null;
  if (isRegion && value.length > WIDEST_REGION) return value.slice(0, -1);
  return isRegion || WITHIN_COUNTRY.test(value) ? parseCountry(value.slice(0, 2)) : null;
}

/** A value with its name in the reader's language, and its place in a tree. */
export function presentValue(
  facet: Facet,
  { value, count }: FacetCount,
  context: { readonly lang: string; readonly messages: Messages; readonly given: ReadonlyMap<string, string> },
): FacetValue {
  const broader = broaderOf(facet, value);
  return { value, label: facetLabel(facet, value, context), count, ...(broader === null ? {} : { broader }) };
}

/**
 * True for another spelling of a value that is also in the list and finds the same: `UK` is the register's word for
 * `GB`, and `provider` of `assured` asks the same as `true`.
 */
export const isDouble = (facet: Facet, value: string): boolean =>
  ((facet === 'country' || facet === 'place') && value === 'UK') || (facet === 'assured' && value === 'provider');

/** Names the values of facets in the reader's language. Doubles are left out. */
export function presentFacets(
  facets: SearchResult['facets'],
  context: { readonly lang: string; readonly messages: Messages; readonly given: ReadonlyMap<string, string> },
): PresentedFacets {
  return Object.fromEntries(
    FACETS.flatMap((facet) => {
      const counts = facets[facet]?.filter(({ value }) => !isDouble(facet, value));
      if (!counts) return [];
      return [[facet, counts.map((one) => presentValue(facet, one, context))] as const];
    }),
  );
}
