import type { LanguageMap } from '../../services/model/language-map.ts';
import type { Offer, PublicInstance } from '../../services/model/public-offer.ts';
import type { Hit } from '../views/hit.ts';
import { beginningOf } from '../views/text.ts';

const EXCERPT_CHARACTERS = 300;
const MOST_INSTANCES = 3;

const excerptOf = (description: LanguageMap): LanguageMap =>
  Object.fromEntries(
    Object.entries(description).map(([language, text]) => [language, beginningOf(text, EXCERPT_CHARACTERS)]),
  );

/** The instances that have not ended by the day `today`, the nearest start first, those without one last. */
function nearest(instances: readonly PublicInstance[], today: string): PublicInstance[] {
  const ahead = instances.filter(({ start, end }) => (end ?? start ?? today) >= today);
  return ahead.sort((a, b) => (a.start ?? '9').localeCompare(b.start ?? '9')).slice(0, MOST_INSTANCES);
}

/** The offer as it stands among hits, made of all that is known of it on the day `today` (ISO). */
export function summaryOf(offer: Offer, today: string): Hit {
  const { description, instances, ...rest } = offer;
  return { ...rest, excerpt: excerptOf(description), matching: nearest(instances, today) };
}
