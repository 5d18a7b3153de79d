import type { Hit } from './hit.ts';
import type { Reading } from './reading.ts';
import { textFor } from './text.ts';

/** Control characters, which stand in no feed: XML 1.0 forbids them, and no title needs one. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROL = /[\u0000-\u001f\u007f\ufffe\uffff]+/g;
const MAX_TITLE = 300;

/** A text in one line, of whole characters. */
const plain = (text: string): string =>
  [
    ...text
      .replace(CONTROL, ' ')
      .toWellFormed()
      .trim()
      .slice(0, 2 * MAX_TITLE),
  ]
    .slice(0, MAX_TITLE)
    .join('');

/** The title of an offer in the reader's language, else in the nearest that there is. */
export const titleOf = (offer: Hit, { lang }: Reading): string =>
  plain(textFor(offer.title, lang)?.text ?? offer.id) || offer.id;

/**
 * What a feed says of an offer: who provides it, and what the register says of whom. Descriptions are left out, because
 * their licence may not allow it.
 */
export function aboutOffer({ provider, verdict }: Hit, { lang, messages, names, demo }: Reading): string {
  const country = provider.country === null ? '' : ` (${names.country(provider.country)})`;
  const name = textFor(provider.name, lang)?.text ?? provider.id;
  const judged = verdict.label[messages.language.code] ?? verdict.label.en ?? '';
  return [...(demo ? [messages.ui.demo] : []), `${plain(name)}${country}`, plain(judged)].join(' – ');
}
