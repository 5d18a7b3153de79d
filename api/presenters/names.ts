import { wordFor } from '../../messages/fill.ts';
import type { Messages } from '../../messages/words.ts';
import { pickText } from '../../services/model/language-map.ts';
import { UNKNOWN } from '../../services/search/document.ts';
import { cityIn, ONLINE } from '../../services/search/place-values.ts';
import { type Facet, type FacetWords, isOfferNumber, isWorded, nameSourceOf } from '../../services/search/schema.ts';
import { countryName } from '../../services/vocab/countries.ts';
import { iscedLabels } from '../../services/vocab/isced-f.ts';
import { languageName } from '../../services/vocab/languages.ts';
import { regionName } from '../../services/vocab/regions.ts';

/** How many languages' names are kept in memory. For other languages they are looked up each time. */
const MAX_KEPT = 60;
const kept = new Map<string, Intl.DisplayNames>();

function displayNames(lang: string, type: 'region' | 'language'): Intl.DisplayNames {
  const key = `${type} ${lang}`;
  const known = kept.get(key);
  if (known) return known;
  const names = new Intl.DisplayNames([lang, 'en'], { type, fallback: 'none' });
  if (kept.size < MAX_KEPT) kept.set(key, names);
  return names;
}

function intlName(lang: string, type: 'region' | 'language', code: string): string | null {
  try {
    return displayNames(lang, type).of(code) ?? null;
  } catch {
    // No one can display this code. Its own letters are the best name.
    return null;
  }
}

/** A country's name in a language. For a system of quality assurance, the name of its country with the code. */
export function countryLabel(code: string, lang: string): string {
  const region = regionName(code);
  if (region !== null) return `${region} (${code})`;
  const [state = code, system] = code.split('-', 2);
  const name = intlName(lang, 'region', state === 'UK' ? 'GB' : state) ?? countryName(state) ?? state;
  return system === undefined ? name : `${name} (${code})`;
}

/**
 * False for codes that the platform replaces by others (`hbs` by Serbian in Latin letters): that was not stated, so it
 * is not shown.
 */
function isItself(code: string): boolean {
  try {
    return Intl.getCanonicalLocales(code)[0] === code;
  } catch {
    return false;
  }
}

/** A language's name in a language. */
export function languageLabel(code: string, lang: string): string {
  return (isItself(code) ? intlName(lang, 'language', code) : null) ?? languageName(code) ?? code;
}

/** A field of education's name in a language. */
export function iscedLabel(code: string, lang: string): string {
  return pickText(iscedLabels(code), [lang])?.text ?? code;
}

/** A place's name: a country's in a language, a region's in its own with the code, a city's words with capitals. */
function placeLabel(value: string, lang: string, messages: Messages): string {
  if (value === ONLINE) return messages.mode.online;
  const city = cityIn(value);
  if (city !== null) return city.replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
  return countryLabel(value, lang);
}

/** A range as people write it: `25–50`, `1500+`. A number stays as it is. */
const rangeLabel = (value: string): string => value.replace(/-$/, '+').replace('-', '–');

/** The name of a facet's value in a language. `given` are names from the store (skills, providers). */
export function facetLabel(
  facet: Facet,
  value: string,
  { lang, messages, given }: { lang: string; messages: Messages; given: ReadonlyMap<string, string> },
): string {
  // Does not compile where a language has no word for a value.
  const words: FacetWords = messages;
  if (isWorded(facet) && Object.hasOwn(words[facet], value)) return wordFor(words[facet], value);
  if (facet === 'eqf' && Object.hasOwn(messages.offer.levels, value)) return wordFor(messages.offer.levels, value);
  if (value === UNKNOWN) return messages.unknown;
  switch (nameSourceOf(facet)) {
    case 'country':
      return countryLabel(value, lang);
    case 'language':
      return languageLabel(value, lang);
    case 'isced':
      return iscedLabel(value, lang);
    case 'place':
      return given.get(value) ?? placeLabel(value, lang, messages);
    default:
      return isOfferNumber(facet) ? rangeLabel(value) : (given.get(value) ?? value);
  }
}
