import { z } from 'zod';
import type { Messages } from '../../messages/words.ts';
import type { SearchResult } from '../../services/search/engine.ts';
import { FACETS, type Facet } from '../../services/search/schema.ts';
import { facetLabel } from './names.ts';

/** A value of a facet with its name in the reader's language and how many offers have it. */
export const FacetValue = z.object({ value: z.string(), label: z.string(), count: z.int().nonnegative() });

/** Values of facets with their names in the reader's language and how many offers have them. */
export const PresentedFacets = z.partialRecord(z.enum(FACETS), z.array(FacetValue));
export type PresentedFacets = Readonly<z.infer<typeof PresentedFacets>>;

/**
 * True for another spelling of a value that is also in the list and finds the same: `UK` is the register's word for
 * `GB`, and `provider` of `assured` asks the same as `true`.
 */
const isDouble = (facet: Facet, value: string): boolean =>
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
      return [
        [
          facet,
          counts.map(({ value, count }) => ({ value, label: facetLabel(facet, value, context), count })),
        ] as const,
      ];
    }),
  );
}
