import { fill } from '../../messages/fill.ts';
import { numberText } from '../../messages/number.ts';
import type { PageMessages } from '../../messages/words.ts';
import type { LanguageMap } from '../../services/model/language-map.ts';
import type { OfferSummary } from '../../services/model/public-offer.ts';
import { type Html, html } from './html.ts';

/** The credits of an offer, from the least to the most where there are several numbers. Null where there are none. */
export function ectsText(
  { ects, ectsRange }: Pick<OfferSummary, 'ects' | 'ectsRange'>,
  messages: PageMessages,
): string | null {
  const credits = ects === null ? ectsRange : [ects];
  if (credits === null) return null;
  const numbers = credits.map((one) => numberText(one, messages));
  return fill(messages.ui.ects, { ects: numbers.join('–') }, messages);
}

/** An amount of money with its currency. */
export const amountText = (price: { readonly amount: number; readonly currency: string }, messages: PageMessages) =>
  `${numberText(price.amount, messages)} ${price.currency}`;

/** A label and its value in one line, as the language writes it. */
export const labelled = (label: string, value: string, messages: PageMessages) =>
  fill(messages.ui.labelled, { label, value }, messages);

/** The price as the source states it: free, or each amount that everybody pays. Null where nothing is stated. */
export function priceText(prices: OfferSummary['matching'][number]['prices'], messages: PageMessages): string | null {
  const { ui } = messages;
  const whole = prices.filter(({ covers, for: payer }) => covers === 'all' && payer === 'anyone');
  const shown = whole.length > 0 ? whole : prices;
  if (shown.length === 0) return null;
  if (shown.every(({ amount }) => amount === 0)) return ui.free;
  return labelled(ui.price, [...new Set(shown.map((price) => amountText(price, messages)))].join(' / '), messages);
}

const UNTAGGED = 'und';

/**
 * The text to show to a reader of `lang`: in that language, else English, else without a language, else the first by
 * code.
 */
export function textFor(map: LanguageMap, lang: string): { language: string; text: string } | null {
  for (const language of [lang, 'en', UNTAGGED, ...Object.keys(map).sort()]) {
    const text = map[language];
    if (text !== undefined) return { language, text };
  }
  return null;
}

/**
 * The name of an organisation: in the reader's language, else the one without a language (its own name), else as other
 * texts. A name in a third language tells a reader less than the name on the organisation's door.
 */
export function nameIn(map: LanguageMap, lang: string): Html | null {
  const own = map[lang] === undefined ? map[UNTAGGED] : undefined;
  return own === undefined ? textIn(map, lang) : html`${own}`;
}

/**
 * The text in the reader's language, marked with the language that it is in, so that screen readers pronounce it right.
 */
export function textIn(map: LanguageMap, lang: string): Html | null {
  const picked = textFor(map, lang);
  if (!picked) return null;
  return picked.language === UNTAGGED
    ? html`${picked.text}`
    : html`<span lang="${picked.language}">${picked.text}</span>`;
}
