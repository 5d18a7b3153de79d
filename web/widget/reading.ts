import { longDay } from '../../messages/day.ts';
import type { PageMessages } from '../../messages/words.ts';
import type { Reading } from '../views/reading.ts';

/** A name as this browser knows it, else the code. */
function nameOf(code: string, lang: string, type: 'region' | 'language'): string {
  try {
    return new Intl.DisplayNames([lang, 'en'], { type }).of(code) ?? code;
  } catch {
    return code;
  }
}

/** A country by its name; of a part of it with a quality assurance of its own, with the code. */
export function countryIn(code: string, lang: string): string {
  const [state = code, part] = code.split('-', 2);
  const name = nameOf(state === 'UK' ? 'GB' : state, lang, 'region');
  return part === undefined ? name : `${name} (${code})`;
}

export const languageIn = (code: string, lang: string): string => nameOf(code, lang, 'language');

/** Who reads the widget. Its search is at `/embed` of the catalogue, everything else is a page there. */
export function readingIn(messages: PageMessages, api: string, demo: boolean): Reading {
  const lang = messages.language.code;
  const to = (path: string) => `${api}/${lang}${path === '/' ? '/embed' : path}`;
  return {
    lang,
    messages,
    demo,
    names: {
      country: (code) => countryIn(code, lang),
      language: (code) => languageIn(code, lang),
      field: (code) => code,
      day: (day) => longDay(day, messages),
    },
    to,
    // A host page has its own style, address and people to tell.
    style: '',
    contact: null,
    address: '',
    publicUrl: api,
    path: '/',
    search: to('/'),
    languages: [],
  };
}
