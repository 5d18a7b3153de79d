import type { PageMessages } from '../../messages/words.ts';
import type { Facet } from '../../services/search/schema.ts';
import type { NamedSkill } from '../views/gap.ts';
import type { Hit } from '../views/hit.ts';

/** The answer of `GET /v1/offers`, as far as a page shows it. */
export interface FoundOffers {
  readonly total: number;
  readonly page: number;
  readonly size: number;
  readonly hits: readonly Hit[];
  readonly gap?: { readonly missing: readonly NamedSkill[] } | undefined;
  readonly facets: Readonly<
    Partial<Record<Facet, readonly { readonly value: string; readonly label: string; readonly count: number }[]>>
  >;
  readonly leftOut: Readonly<Record<string, number>>;
  readonly warnings: readonly { readonly detail: string }[];
  readonly understood?:
    | readonly { readonly words: string; readonly parameter: string; readonly value: string; readonly label: string }[]
    | undefined;
  /** `following`: how many of the hits, the last ones, have most of the words and are not in the total. */
  readonly relaxed?: { readonly following?: number | undefined } | undefined;
  readonly rescue?: readonly { readonly without: readonly string[]; readonly total: number }[] | undefined;
}

/**
 * For whom the page is made: their words, the names of values that the answer does not name, addresses of pages in
 * their language, and days as they write them.
 */
export interface PageReader {
  readonly messages: PageMessages;
  readonly labelOf: (facet: Facet, value: string) => string;
  readonly to: (path: string) => string;
  readonly day: (day: string) => string;
}
