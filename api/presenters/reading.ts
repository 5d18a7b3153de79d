import { MESSAGE_LANGUAGES, messagesIn } from '../../messages/messages.ts';
import type { Reading } from '../../web/views/reading.ts';
import type { Reader } from '../reader.ts';
import { longDay } from './days.ts';
import { countryLabel, iscedLabel, languageLabel } from './names.ts';

/** The address of a search that an address carries. Whatever stands there, it leads to our own search page. */
function searchAddress(from: string | null, lang: string | null): string {
  const query = new URLSearchParams(from ?? '');
  if (lang !== null) query.set('lang', lang);
  return query.size === 0 ? '/' : `/?${query}`;
}

/** What a page needs to know of its reader. `path` and `query` are those of the page itself. */
export function readingOf(
  { lang, messages }: Reader,
  { path, query, demo }: { readonly path: string; readonly query: string; readonly demo: boolean },
): Reading {
  const asked = new URLSearchParams(query);
  const inLanguage = (code: string) => {
    const changed = new URLSearchParams(asked);
    changed.set('lang', code);
    return `${path}?${changed}`;
  };
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
    search: searchAddress(asked.get('from'), asked.has('lang') ? lang : null),
    keep: asked.has('lang') ? `?lang=${encodeURIComponent(lang)}` : '',
    languages: MESSAGE_LANGUAGES.map((code) => ({
      code,
      name: messagesIn(code).language.name,
      href: inLanguage(code),
    })),
  };
}
