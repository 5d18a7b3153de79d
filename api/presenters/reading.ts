import { LANGUAGE_NAMES } from '../../messages/messages.ts';
import { inLanguage, keptLanguage, searchAddress } from '../../web/state/addresses.ts';
import type { Reading } from '../../web/views/reading.ts';
import type { Reader } from '../reader.ts';
import { longDay } from './days.ts';
import { countryLabel, iscedLabel, languageLabel } from './names.ts';

/** What a page needs to know about its reader. `path` and `query` are those of the page itself. */
export function readingOf(
  { lang, messages }: Reader,
  { path, query, demo }: { readonly path: string; readonly query: string; readonly demo: boolean },
): Reading {
  const asked = new URLSearchParams(query);
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
    search: searchAddress(asked, lang),
    keep: keptLanguage(asked, lang),
    languages: LANGUAGE_NAMES.map(({ code, name }) => ({ code, name, href: inLanguage(path, asked, code) })),
  };
}
