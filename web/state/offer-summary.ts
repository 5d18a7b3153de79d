import type { LanguageMap } from '../../services/model/language-map.ts';
import type { Offer, PublicInstance } from '../../services/model/public-offer.ts';
import type { Hit } from '../views/hit.ts';

const EXCERPT_CHARACTERS = 300;
const MOST_INSTANCES = 3;

/** The beginning of a text, whole characters only. */
function beginning(text: string): string {
  const characters = [...text.slice(0, 2 * EXCERPT_CHARACTERS)];
  return characters.length <= EXCERPT_CHARACTERS ? text : `${characters.slice(0, EXCERPT_CHARACTERS - 1).join('')}…`;
}

const excerptOf = (description: LanguageMap): LanguageMap =>
  Object.fromEntries(Object.entries(description).map(([language, text]) => [language, beginning(text)]));

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
