import type { FoundOffers } from '../state/found-offers.ts';
import { countryIn, languageIn } from './reading.ts';

/** How many names are kept; the first ones go first. */
const MOST = 2_000;

/** Names of values from answers, for those that were chosen and are not among what was found. */
export class LabelMemory {
  readonly #held = new Map<string, string>();

  hold({ facets }: Pick<FoundOffers, 'facets'>): void {
    for (const [facet, values = []] of Object.entries(facets))
      for (const { value, label } of values) this.#held.set(`${facet} ${value}`, label);
    for (const key of this.#held.keys()) {
      if (this.#held.size <= MOST) return;
      this.#held.delete(key);
    }
  }

  of(facet: string, value: string, lang: string): string {
    const known = this.#held.get(`${facet} ${value}`);
    if (known !== undefined) return known;
    if (facet === 'country') return countryIn(value, lang);
    return facet === 'language' || facet === 'subtitles' ? languageIn(value, lang) : value;
  }
}
