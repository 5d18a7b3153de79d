import type { SearchQuery } from '../../services/search/query.ts';
import { listed, valuesOf } from '../../web/state/asked.ts';
import { type Begun, withDefaults } from '../../web/state/defaults.ts';
import { withoutLooking } from '../known-concepts.ts';
import { nearByName } from '../near-by-name.ts';
import type { Clean } from '../params/clean.ts';
import type { Mistake } from '../params/mistake.ts';
import { withNamedValues } from '../params/named-values.ts';
import { cleanSearch } from '../params/search-query.ts';
import type { Serving } from '../serving.ts';

/** How often we look again at what is left: mistakes of parameters together show only when each alone is right. */
const MAX_ROUNDS = 4;

/** What is asked for without its mistakes: without a wrong value, or without the parameter where that is wrong itself. */
function withoutMistakes(asked: URLSearchParams, errors: readonly Mistake[]): URLSearchParams {
  const next = new URLSearchParams(asked);
  for (const { parameter, value } of errors) {
    const values = valuesOf(next, parameter);
    const rest = values.filter((one) => one !== value);
    next.delete(parameter);
    if (rest.length < values.length) for (const one of rest) next.append(parameter, listed(one));
  }
  return next;
}

/** A search for a page, and what of its address is left out because it cannot be used. */
interface UsableSearch {
  /** What is asked for, without what cannot be used, and without the filters with which the page begins. */
  readonly asked: URLSearchParams;
  readonly begun: Begun;
  /** A name under `near` that is that of no city, or of several. */
  readonly unplaced: string | null;
  readonly clean: Clean<SearchQuery> & { readonly ok: true };
  readonly mistakes: readonly Mistake[];
}

/** For whom and when a page is made. */
interface PageReading {
  readonly reader: string;
  /** `YYYY-MM-DD` */
  readonly today: string;
  readonly signal: AbortSignal;
}

/**
 * The search that an address asks for, as far as it can be used: somebody who mistypes one filter keeps the others.
 * Null where nothing can be made of it.
 */
export async function usableSearch(
  given: URLSearchParams,
  { reader, today, signal }: PageReading,
  deps: Serving,
): Promise<UsableSearch | null> {
  let asked = given;
  const mistakes: Mistake[] = [];
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const begun = withDefaults(asked, today);
    const near = await nearByName(begun.effective, signal, deps);
    const clean = await withNamedValues(cleanSearch(withoutLooking(near.asked), { reader, today }));
    if (clean.ok) return { asked, begun, unplaced: near.unplaced, clean, mistakes };
    mistakes.push(...clean.errors);
    asked = withoutMistakes(asked, clean.errors);
  }
  return null;
}
