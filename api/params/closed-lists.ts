import { z } from 'zod';
import { MODES } from '../../services/model/instance.ts';
import { UNKNOWN } from '../../services/search/document.ts';
import { countryCodes, parseCountry } from '../../services/vocab/countries.ts';
import { learningModes } from '../../services/vocab/elm-lists.ts';
import { iscedCodes, isIscedCode } from '../../services/vocab/isced-f.ts';
import { languageCodes, parseLanguage } from '../../services/vocab/languages.ts';
import { once } from '../../services/vocab/once.ts';
import { QA_SYSTEMS } from '../../services/vocab/qa-systems.ts';
import { regionName } from '../../services/vocab/regions.ts';
import { called, countryNames, fieldNames, languageNames } from './called.ts';
import { report } from './mistake.ts';
import { nearest } from './nearest.ts';

/**
 * A code from a list that is too long for a schema. `read` understands other spellings and gives the normal one, or
 * null.
 */
function longList(
  values: () => readonly string[],
  read: (typed: string) => string | null,
  {
    named,
    ...meta
  }: {
    readonly pattern: string;
    readonly examples: readonly string[];
    readonly named: (typed: string) => readonly string[];
  },
) {
  return z
    .string()
    .meta({ ...meta, examples: [...meta.examples] })
    .transform((typed, context) => {
      if (typed.toLowerCase() === UNKNOWN) return UNKNOWN;
      const value = read(typed);
      return value ?? report(context, { code: 'notInList', value: typed, nearest: near(typed, values(), named) });
    });
}

/** What was probably meant: codes whose name this is in some language, else the codes that are written most like it. */
function near(typed: string, values: readonly string[], named: (typed: string) => readonly string[]): string[] {
  const called = named(typed);
  return called.length > 0 ? [...called] : nearest(typed, values);
}

/** ISCED-F 2013 code of two, three or four digits. */
export const iscedCode = longList(iscedCodes, (typed) => (isIscedCode(typed) ? typed : null), {
  pattern: '^(unknown|[0-9]{2,4})$',
  examples: ['0613'],
  named: (typed) => called(typed, fieldNames()),
});

/** Codes that people are likely to mean: those of two letters, and not thousands of others. */
const likelyLanguages = once(() => languageCodes().filter((code) => code.length === 2));

const readLanguage = (typed: string): string | null =>
  /^[A-Za-z]{2,3}$/.test(typed) ? (parseLanguage(typed)?.code ?? null) : null;

/** ISO 639-1, or 639-3. A three-letter code becomes the two-letter one where there is one. */
export const languageCode = longList(likelyLanguages, readLanguage, {
  pattern: '^(unknown|[A-Za-z]{2,3})$',
  examples: ['de'],
  named: (typed) => called(typed, languageNames()),
});

/** The language in which labels are asked for. As `languageCode`; a region is dropped. */
export const labelLanguage = z
  .string()
  .meta({ pattern: '^[A-Za-z]{2,3}(-[A-Za-z0-9]+)*$', examples: ['de'] })
  .transform((typed, context) => {
    const value = readLanguage(typed.split('-')[0] ?? '');
    if (value !== null) return value;
    const meant = near(typed, likelyLanguages(), (name) => called(name, languageNames()));
    return report(context, { code: 'notInList', value: typed, nearest: meant });
  });

const countryValues = once(() => [...countryCodes(), ...QA_SYSTEMS].sort());
const systems = new Map(QA_SYSTEMS.map((system) => [system.toLowerCase(), system]));

/** ISO 3166-1 alpha-2 (also `EL`, `UK`), a system of quality assurance, or a region by its NUTS code. */
export const countryCode = z
  .string()
  .meta({ pattern: '^(unknown|[A-Za-z]{2}[0-9A-Za-z]{0,3}|(BE|UK)-[A-Za-z]{2,3})$', examples: ['AT', 'BE-fl', 'AT22'] })
  .transform((typed, context) => {
    if (typed.toLowerCase() === UNKNOWN) return UNKNOWN;
    const value = systems.get(typed.toLowerCase()) ?? (/^[A-Za-z]{2}$/.test(typed) ? parseCountry(typed) : null);
    if (value !== null) return value;
    const region = typed.toUpperCase();
    if (regionName(region) !== null) return region;
    const meant = near(typed, countryValues(), (name) => called(name, countryNames()));
    return report(context, { code: 'notInList', value: typed, nearest: meant });
  });

/** A way of learning: its short name, or the id or IRI in ELM's vocabulary. */
export const learningMode = z
  .string()
  .meta({ enum: [...MODES, UNKNOWN], examples: ['online'] })
  .transform((typed, context) => {
    const values = [...MODES, UNKNOWN];
    const value = values.find((name) => name === typed.toLowerCase()) ?? learningModes.nameOf(typed);
    return (
      value ?? report(context, { code: 'notInListAll', value: typed, nearest: nearest(typed, values, values.length) })
    );
  });
