import { z } from 'zod';
import { KINDS, MICRO_CREDENTIAL, OPEN_TO, VERDICT_CODES } from '../../services/model/codes.ts';
import { isDay } from '../../services/model/day.ts';
import { UNKNOWN } from '../../services/search/document.ts';
import { FACETS, MAX_REACH_HITS, SORTS } from '../../services/search/query.ts';
import { countryCode, iscedCode, labelLanguage, languageCode, learningMode } from './closed-lists.ts';
import { code, codes, numbers, openCode } from './condition.ts';
import { report } from './mistake.ts';
import type { ParameterNames } from './raw.ts';

export const MAX_SIZE_HITS = 100;
export const DEFAULT_SIZE_HITS = 20;
/** What is looked at of the words. */
export const MAX_WORDS_CHARACTERS = 2_000;
/** More ECTS than any programme has. */
const MOST_ECTS = 1_000;

/** Names of `GET /v1/offers` that the contract has and this version has not. */
export const NOT_BUILT_YET = [
  'occupation',
  'hours',
  'duration',
  'time',
  'place',
  'online',
  'openOn',
  'free',
  'price',
  'currency',
  'near',
  'within',
  'alliance',
  'setting',
  'assessment',
  'credential',
  'credits',
  'qa',
  'licence',
  'stackable',
] as const;

/** One or two things: a day, and `unknown` beside it. */
const dayOrUnknown = z
  .array(z.string().meta({ pattern: `^(unknown|\\d{4}-\\d{2}-\\d{2})$`, examples: ['2026-10-01'] }))
  .transform((items, context) => {
    const days = items.filter((item) => item.toLowerCase() !== UNKNOWN);
    const wrong = days.filter((day) => !isDay(day));
    for (const value of wrong) report(context, { code: 'day', value });
    if (days.length > 1) report(context, { code: 'repeated' });
    const [day] = days;
    return { ...(day === undefined ? {} : { day }), unknown: days.length < items.length };
  });

/** A whole number as text. */
export function whole(least: number, most: number) {
  return z
    .string()
    .meta({ type: 'integer', minimum: least, maximum: most, examples: [least] })
    .transform((typed, context) => {
      const value = /^\d{1,9}$/.test(typed) ? Number(typed) : Number.NaN;
      return value >= least && value <= most
        ? value
        : report(context, { code: 'whole', value: typed, facts: { least, most } });
    });
}

/** `true` or `false`. */
export const trueOrFalse = z
  .string()
  .meta({ type: 'boolean' })
  .transform((typed, context) =>
    typed === 'true' ? true : typed === 'false' ? false : report(context, { code: 'flag', value: typed }),
  );

const withUnknown = (values: readonly string[]) => [...new Set([...values, UNKNOWN])];

/** Everything that `GET /v1/offers` may be asked, as the query string has it, with what comes out of it. */
export const SearchParameters = z.object({
  q: z.string().optional().describe('Words in any language; at most the first ten count.'),
  skill: codes(openCode).optional().describe('ESCO skill URI; repeated = any of them; narrower skills count.'),
  eqf: numbers({ least: 1, most: 8, whole: true }).optional().describe('EQF level: number or range, several by comma.'),
  ects: numbers({ least: 0, most: MOST_ECTS }).optional().describe('ECTS credits: number or range, several by comma.'),
  isced: codes(iscedCode)
    .optional()
    .describe('ISCED-F 2013 code of 2, 3 or 4 digits; a broader one matches narrower ones.'),
  language: codes(languageCode)
    .optional()
    .describe('Language of the instance, else of the offer: ISO 639-1, or 639-3 where there is no shorter code.'),
  country: codes(countryCode)
    .optional()
    .describe(
      'Country of the provider or awarding body: ISO 3166-1 alpha-2, or a quality assurance system (`BE-fl`, `UK-SCT`).',
    ),
  mode: codes(learningMode).optional().describe('Way of learning of the instance.'),
  startsFrom: dayOrUnknown.optional().describe('The instance starts on this day or later; an open start passes.'),
  startsTo: dayOrUnknown.optional().describe('The instance starts on this day or earlier; an open start passes.'),
  provider: codes(openCode).optional().describe('Id of a provider, as `GET /v1/providers` has it.'),
  kind: codes(code(withUnknown(KINDS)))
    .optional()
    .describe('Kind of offer.'),
  microCredential: codes(code(withUnknown(MICRO_CREDENTIAL)))
    .optional()
    .describe('Whether it is a micro-credential.'),
  openTo: codes(code(withUnknown(OPEN_TO)))
    .optional()
    .describe('Who may take part.'),
  assured: codes(code(['any', 'true', 'provider', 'offer', 'official', 'false', UNKNOWN]))
    .optional()
    .describe(
      'Of the verdict as of today. `true` or `provider`: the register has current evidence for the provider or the offer; `offer`: for the offer itself; ' +
        '`official`: of the obligatory system; `false`: a current report is negative; `any`: no filter.',
    ),
  verdict: codes(code(withUnknown(VERDICT_CODES)))
    .optional()
    .describe('Verdict codes.'),
  sort: code(SORTS).optional().describe('Order of the hits; `relevance` where nothing is said.'),
  page: whole(1, MAX_REACH_HITS).optional().describe(`From 1; page times size is at most ${MAX_REACH_HITS}.`),
  size: whole(0, MAX_SIZE_HITS)
    .optional()
    .describe(`Hits a page, ${DEFAULT_SIZE_HITS} where nothing is said; 0 for counts alone.`),
  facets: z
    .array(code(FACETS))
    .optional()
    .describe("Facets to count, by comma; each facet's counts ignore its own filter."),
  lang: labelLanguage.optional().describe('Language of labels in the answer (ISO 639-1), else by Accept-Language.'),
  strict: trueOrFalse.optional().describe('`true`: unknown parameter names are errors.'),
});

export type SearchParameters = z.output<typeof SearchParameters>;

/** Which names have one value and which have lists. */
export const SEARCH_NAMES: ParameterNames = {
  single: ['q', 'sort', 'page', 'size', 'lang', 'strict'],
  list: [
    'skill',
    'eqf',
    'ects',
    'isced',
    'language',
    'country',
    'mode',
    'startsFrom',
    'startsTo',
    'provider',
    'kind',
    'microCredential',
    'openTo',
    'assured',
    'verdict',
    'facets',
  ],
  notBuiltYet: NOT_BUILT_YET,
};
