import { longDay } from '../../messages/day.ts';
import { LANGUAGE_NAMES } from '../../messages/messages.ts';
import { addressesIn, inLanguage, searchAddress } from '../../web/state/addresses.ts';
import type { Reading } from '../../web/views/reading.ts';
import type { ApiDeps } from '../deps.ts';
import type { Reader } from '../reader.ts';
import { STYLE_ADDRESS } from '../style-sheet.ts';
import { countryLabel, iscedLabel, languageLabel } from './names.ts';

/** What a page needs to know about its reader. `path` (without a language) and `query` are those of the page itself. */
export function readingOf(
  { lang, messages }: Reader,
  { path, query }: { readonly path: string; readonly query: string },
  { demo, publicUrl, contact = null }: Pick<ApiDeps, 'demo' | 'publicUrl' | 'contact'>,
): Reading {
  const asked = new URLSearchParams(query);
  const to = addressesIn(messages.language.code);
  return {
    lang,
    messages,
    demo,
    names: {
      country: (code) => countryLabel(code, lang),
      language: (code) => languageLabel(code, lang),
      field: (code) => iscedLabel(code, lang),
      day: (day) => longDay(day, messages),
    },
    to,
    style: STYLE_ADDRESS,
    contact,
    address: `${publicUrl}${to(path)}${query === '' ? '' : `?${query}`}`,
    publicUrl,
    path,
    search: searchAddress(asked, to),
    languages: LANGUAGE_NAMES.map(({ code, name }) => ({ code, name, href: inLanguage(path, asked, code) })),
  };
}
