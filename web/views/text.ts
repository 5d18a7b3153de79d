import { fill, wordFor } from '../../messages/fill.ts';
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

/** The hours of work, the least and the most where these differ. Null where none are known. */
export function hoursText({ workload }: Pick<OfferSummary, 'workload'>, messages: PageMessages): string | null {
  const [least, most] = workload.hours ?? [];
  if (least === undefined || most === undefined) return null;
  const facts = { least: numberText(least, messages), most: numberText(most, messages) };
  return fill(least === most ? messages.ui.hoursEqual : messages.ui.hoursValue, facts, messages);
}

/** The level of the European Qualifications Framework in words, with its number. Null where none is known. */
export const levelText = (eqf: number | null, { offer }: PageMessages): string | null =>
  eqf === null ? null : wordFor(offer.levels, String(eqf));

/** An amount of money with its currency. */
export const amountText = (price: { readonly amount: number; readonly currency: string }, messages: PageMessages) =>
  `${numberText(price.amount, messages)} ${price.currency}`;

/** A label and its value in one line, as the language writes it. */
export const labelled = (label: string, value: string, messages: PageMessages) =>
  fill(messages.ui.labelled, { label, value }, messages);

/**
 * The price as the source states it: free, or what everybody pays, and whether some pay less. Null where nothing is
 * stated.
 */
export function priceText(prices: OfferSummary['matching'][number]['prices'], messages: PageMessages): string | null {
  const { ui, offer } = messages;
  const whole = prices.filter(({ covers }) => covers === 'all');
  const open = whole.filter(({ for: payer }) => payer === 'anyone');
  const plain = open.filter(({ condition }) => Object.keys(condition).length === 0);
  const shown = [plain, open, whole, prices].find((some) => some.length > 0);
  if (shown === undefined) return null;
  const price = shown.every(({ amount }) => amount === 0)
    ? ui.free
    : [...new Set(shown.map((one) => amountText(one, messages)))].join(' / ');
  const isLess = whole.some(
    (one) =>
      !shown.includes(one) && shown.some(({ amount, currency }) => one.currency === currency && one.amount < amount),
  );
  return isLess ? fill(offer.priceLess, { price }, messages) : price;
}

/** At most `most` characters of a text, whole ones only, including the ellipsis. */
export function beginningOf(text: string, most: number): string {
  const characters = [...text.slice(0, 2 * most)];
  return characters.length <= most
    ? text
    : `${characters
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`;
}

const UNTAGGED = 'und';
/** Languages that are written from right to left. */
const RIGHT_TO_LEFT: readonly string[] = ['ar', 'fa', 'he', 'ku', 'ps', 'ug', 'ur', 'yi'];

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
  return own === undefined ? textIn(map, lang) : html`<bdi>${own}</bdi>`;
}

/**
 * The text in the reader's language, marked with the language that it is in, so that screen readers pronounce it right.
 */
export function textIn(map: LanguageMap, lang: string): Html | null {
  const picked = textFor(map, lang);
  if (!picked) return null;
  const { language, text } = picked;
  if (language === UNTAGGED) return html`${text}`;
  const direction = RIGHT_TO_LEFT.includes(language) ? html` dir="rtl"` : null;
  return html`<span lang="${language}"${direction}>${text}</span>`;
}

/** The direction of a block that is nothing but such a text: a title in Arabic begins at the right. */
export function directionIn(map: LanguageMap, lang: string): 'rtl' | 'auto' {
  return RIGHT_TO_LEFT.includes(textFor(map, lang)?.language ?? '') ? 'rtl' : 'auto';
}
