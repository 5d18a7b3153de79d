import { z } from 'zod';
import { isDay } from '../../services/model/day.ts';
import type { ListName } from '../../services/search/dimension.ts';
import { DIMENSIONS } from '../../services/search/dimensions.ts';
import { UNKNOWN } from '../../services/search/document.ts';
import { MAX_REACHABLE_HITS, SORTS } from '../../services/search/query.ts';
import {
  FACETS,
  INSTANCE_CODES,
  INSTANCE_NUMBERS,
  type InstanceCode,
  type InstanceNumber,
  OFFER_CODES,
  OFFER_NUMBERS,
  type OfferCode,
  type OfferNumber,
} from '../../services/search/schema.ts';
import { countryCode, iscedCode, labelLanguage, languageCode, learningMode } from './closed-lists.ts';
import { code, codes, numbers, openCode } from './condition.ts';
import { report } from './mistake.ts';
import { DEFAULT_WITHIN, MOST_WITHIN, point } from './near.ts';
import { nearest } from './nearest.ts';
import { placeName } from './place-name.ts';
import type { ParameterNames } from './raw.ts';

const MAX_SIZE_HITS = 100;
export const DEFAULT_SIZE_HITS = 20;
/** How many characters of the words are looked at. */
export const MAX_WORDS_CHARACTERS = 2_000;

/** A day, or `unknown`, or both. */
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

/** A currency in any case. One that no offer has is right, too: it finds nothing. */
const currencyCode = z
  .string()
  .meta({ pattern: '^[A-Za-z]{3}$', examples: ['EUR'] })
  .transform((typed, context) => {
    const code = typed.toUpperCase();
    const values = Intl.supportedValuesOf('currency');
    return values.includes(code)
      ? code
      : report(context, { code: 'currency', value: typed, nearest: nearest(code, values) });
  });

/** `true` or `false`. */
export const trueOrFalse = z
  .string()
  .meta({ type: 'boolean' })
  .transform((typed, context) =>
    typed === 'true' ? true : typed === 'false' ? false : report(context, { code: 'flag', value: typed }),
  );

const LISTS = {
  any: openCode,
  isced: iscedCode,
  country: countryCode,
  language: languageCode,
  mode: learningMode,
  place: placeName,
} as const satisfies Record<ListName, z.ZodType<string, string>>;

const isList = (values: readonly string[] | ListName): values is ListName => typeof values === 'string';

function codeParameter(name: OfferCode | InstanceCode) {
  const { about }: { about: string } = DIMENSIONS[name];
  const values: readonly string[] | ListName = DIMENSIONS[name].values;
  const item = isList(values) ? LISTS[values] : code([...new Set([...values, UNKNOWN])]);
  return codes(item).optional().describe(about);
}

function numberParameter(name: OfferNumber | InstanceNumber) {
  return numbers(DIMENSIONS[name].bounds).optional().describe(DIMENSIONS[name].about);
}

/** A parameter for each dimension that is counted. */
function dimensionParameters() {
  const [offer, number, instance, instanceNumber] = [
    OFFER_CODES.map((name) => [name, codeParameter(name)] as const),
    OFFER_NUMBERS.map((name) => [name, numberParameter(name)] as const),
    INSTANCE_CODES.map((name) => [name, codeParameter(name)] as const),
    INSTANCE_NUMBERS.map((name) => [name, numberParameter(name)] as const),
  ];
  return Object.fromEntries([...offer, ...number, ...instance, ...instanceNumber]) as Record<
    OfferCode | InstanceCode,
    ReturnType<typeof codeParameter>
  > &
    Record<OfferNumber | InstanceNumber, ReturnType<typeof numberParameter>>;
}

/** A token of a portal. It is checked before any parameter is looked at. */
export const portalParameter = z
  .string()
  .describe('A token that locks filters (`accredex portal token`); also as `Authorization: Bearer`.');

/** Everything that `GET /v1/offers` may be asked, as it stands in the query string, and what is made of it. */
export const SearchParameters = z.object({
  q: z.string().optional().describe('Words in any language; at most the first ten count.'),
  ...dimensionParameters(),
  occupation: z
    .array(openCode)
    .optional()
    .describe('ESCO occupation, by URI or label: offers with any of its essential or optional skills; repeated = any.'),
  want: z
    .array(openCode)
    .optional()
    .describe(
      'Skills that somebody wants, or an occupation, by URI or label: offers that bring any of them, most per ECTS credit ' +
        'first. `gains` of each hit says which, and through which outcome.',
    ),
  have: z
    .array(openCode)
    .optional()
    .describe('With `want`: skills that are there already, or an occupation. They do not count as gained.'),
  near: point.optional().describe('Latitude and longitude in degrees, rounded to a tenth; what is online passes.'),
  within: whole(1, MOST_WITHIN)
    .optional()
    .describe(`Kilometres from \`near\`, ${DEFAULT_WITHIN} where nothing is said; the 100 nearest places count.`),
  currency: currencyCode.optional().describe('Currency of `price`: ISO 4217; EUR where nothing is said.'),
  openOn: dayOrUnknown
    .optional()
    .describe('Enrolment in the instance is open on this day. Where nothing is known of it, it does not pass.'),
  startsFrom: dayOrUnknown.optional().describe('The instance starts on this day or later; an open start passes.'),
  startsTo: dayOrUnknown.optional().describe('The instance starts on this day or earlier; an open start passes.'),
  sort: code(SORTS).optional().describe('Order of the hits; `relevance` where nothing is said.'),
  page: whole(1, MAX_REACHABLE_HITS).optional().describe(`From 1; page times size is at most ${MAX_REACHABLE_HITS}.`),
  cursor: z
    .string()
    .optional()
    .describe(
      '`next` of the answer before, instead of `page`: on beyond the reach of pages. The search must be the same.',
    ),
  size: whole(0, MAX_SIZE_HITS)
    .optional()
    .describe(`Hits a page, ${DEFAULT_SIZE_HITS} where nothing is said; 0 for counts alone.`),
  facets: z
    .array(code(FACETS))
    .optional()
    .describe("Facets to count, by comma; each facet's counts ignore its own filter."),
  lang: labelLanguage.optional().describe('Language of labels in the answer (ISO 639-1), else by Accept-Language.'),
  portal: portalParameter.optional(),
  strict: trueOrFalse.optional().describe('`true`: unknown parameter names are errors.'),
});

export type SearchParameters = z.output<typeof SearchParameters>;

/** Which names have one value and which have lists. */
export const SEARCH_NAMES: ParameterNames = {
  single: ['q', 'near', 'within', 'currency', 'sort', 'page', 'size', 'cursor', 'lang', 'portal', 'strict'],
  list: [...FACETS, ...INSTANCE_NUMBERS, 'occupation', 'have', 'want', 'openOn', 'startsFrom', 'startsTo', 'facets'],
  notBuiltYet: [],
};
