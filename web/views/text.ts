import { fill } from '../../messages/fill.ts';
import type { PageMessages } from '../../messages/words.ts';
import type { LanguageMap } from '../../services/model/language-map.ts';
import type { OfferSummary } from '../../services/model/public-offer.ts';
import { type Html, html } from './html.ts';

/**
 * The credits of an offer, from the least to the most where there is more than one number of them; null where there are
 * none.
 */
export function ectsText(
  { ects, ectsRange }: Pick<OfferSummary, 'ects' | 'ectsRange'>,
  messages: PageMessages,
): string | null {
  const credits = ects ?? ectsRange?.join('–') ?? null;
  return credits === null ? null : fill(messages.ui.ects, { ects: credits }, messages);
}

/** What it costs where a source says so: nothing, or each amount that anyone pays; null where nothing is stated. */
export function priceText(prices: OfferSummary['matching'][number]['prices'], { ui }: PageMessages): string | null {
  const whole = prices.filter(({ covers, for: payer }) => covers === 'all' && payer === 'anyone');
  const shown = whole.length > 0 ? whole : prices;
  if (shown.length === 0) return null;
  if (shown.every(({ amount }) => amount === 0)) return ui.free;
  return `${ui.price}: ${[...new Set(shown.map(({ amount, currency }) => `${amount} ${currency}`))].join(' / ')}`;
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

/**
 * The name of an organisation: the reader's language, else the one that stands without a language (its own, first
 * name), else as texts. A name in a third
 * language says less to a reader than the one on its door.
 */
export function nameIn(map: LanguageMap, lang: string): Html | null {
  const own = map[lang] === undefined ? map[UNTAGGED] : undefined;
  return own === undefined ? textIn(map, lang) : html`${own}`;
}

/** That text with the language it is in, so that it is spoken as it is meant. */
export function textIn(map: LanguageMap, lang: string): Html | null {
  const picked = textFor(map, lang);
  if (!picked) return null;
  return picked.language === UNTAGGED
    ? html`${picked.text}`
    : html`<span lang="${picked.language}">${picked.text}</span>`;
}
