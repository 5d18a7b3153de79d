import { z } from 'zod';
import type { Parameters } from './clean.ts';
import { countryCode, labelLanguage } from './closed-lists.ts';
import { report } from './mistake.ts';
import { day } from './moment.ts';
import { portalParameter, trueOrFalse, whole } from './search-parameters.ts';

const MOST_CHARACTERS = 300;
const MOST_CREDITS = 500;
export const DEFAULT_CANDIDATES = 10;
const MOST_CANDIDATES = 50;

const named = z.string().transform((typed) => typed.slice(0, MOST_CHARACTERS));

const credits = z
  .string()
  .meta({ type: 'number', minimum: 0, maximum: MOST_CREDITS, examples: ['5', '2.5'] })
  .transform((typed, context) => {
    const value = /^\d{1,3}([.,]\d{1,3})?$/.test(typed) ? Number(typed.replace(',', '.')) : Number.NaN;
    return value <= MOST_CREDITS
      ? value
      : report(context, { code: 'rangeBounds', value: typed, facts: { least: 0, most: MOST_CREDITS } });
  });

/** `GET /v1/lookup`. */
export const LOOKUP_PARAMETERS = {
  names: {
    single: ['title', 'awardingBody', 'country', 'date', 'credits', 'size', 'lang', 'portal', 'strict'],
    list: [],
    notBuiltYet: [],
  },
  schema: z.object({
    title: named.describe('Title of the course in any language, as the certificate has it. Slips are tolerated.'),
    awardingBody: named
      .optional()
      .describe('Who awarded the certificate, by a present or former name in any language. Slips are tolerated.'),
    country: countryCode.optional().describe('ISO 3166-1 alpha-2, or a quality assurance system; of the provider.'),
    date: day
      .optional()
      .describe('The day asked about: what stood then is compared, also where it is withdrawn since.'),
    credits: credits.optional().describe('ECTS credits, as the certificate has them.'),
    size: whole(1, MOST_CANDIDATES)
      .optional()
      .describe(`At most so many candidates, ${DEFAULT_CANDIDATES} where nothing is said.`),
    lang: labelLanguage
      .optional()
      .describe('Language of sentences in the answer (ISO 639-1), else by Accept-Language.'),
    portal: portalParameter.optional(),
    strict: trueOrFalse.optional().describe('`true`: unknown parameter names are errors.'),
  }),
} satisfies Parameters<z.ZodObject>;
