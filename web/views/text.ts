import { fill, type Messages } from '../../messages/messages.ts';
import type { LanguageMap } from '../../services/model/language-map.ts';
import type { OfferSummary } from '../../services/model/public-offer.ts';
import { type Html, html } from './html.ts';

/** The credits of an offer, from the least to the most where there is more than one number of them; null where there are none. */
export function ectsText(
  { ects, ectsRange }: Pick<OfferSummary, 'ects' | 'ectsRange'>,
  { ui }: Messages,
): string | null {
  const credits = ects ?? ectsRange?.join('–') ?? null;
  return credits === null ? null : fill(ui.ects, { ects: credits });
}

const UNTAGGED = 'und';

/** The text to show to a reader of `lang`: theirs, else English, else untagged, else the first by code. */
export function textFor(map: LanguageMap, lang: string): { language: string; text: string } | null {
  for (const language of [lang, 'en', UNTAGGED, ...Object.keys(map).sort()]) {
    const text = map[language];
    if (text !== undefined) return { language, text };
  }
  return null;
}

/** That text with the language it is in, so that it is spoken as it is meant. */
export function textIn(map: LanguageMap, lang: string): Html | null {
  const picked = textFor(map, lang);
  if (!picked) return null;
  return picked.language === UNTAGGED
    ? html`${picked.text}`
    : html`<span lang="${picked.language}">${picked.text}</span>`;
}
