import { z } from 'zod';
import { REPLY_STATES } from '../../services/model/reply.ts';
import type { Parameters } from './clean.ts';
import { countryCode, labelLanguage } from './closed-lists.ts';
import { code } from './condition.ts';
import { report } from './mistake.ts';
import { MOMENT_NAMES, momentParameters } from './moment.ts';
import { portalParameter, trueOrFalse, whole } from './search-parameters.ts';

/** The most rows of one answer, and how many where nothing is asked. */
export const MAX_SIZE_ROWS = 100;

/** What every address may be asked. */
export const common = {
  lang: labelLanguage.optional().describe('Language of labels in the answer (ISO 639-1), else by Accept-Language.'),
  portal: portalParameter.optional(),
  strict: trueOrFalse.optional().describe('`true`: unknown parameter names are errors.'),
};
export const COMMON = ['lang', 'portal', 'strict'];

const paging = {
  after: z.string().optional().describe('`next` of the page before.'),
  size: whole(1, MAX_SIZE_ROWS).optional().describe(`Entries a page, ${MAX_SIZE_ROWS} where nothing is said.`),
};

/** `GET /v1/offers/{id}`. */
export const OFFER_PARAMETERS = {
  names: { single: [...MOMENT_NAMES, 'profile', ...COMMON], list: [], notBuiltYet: [] },
  schema: z.object({
    ...momentParameters,
    profile: code(['3.3', '3.2']).optional().describe('Version of ELM in Turtle and RDF/XML.'),
    ...common,
  }),
} satisfies Parameters<z.ZodObject>;

/** `GET /v1/offers/{id}/evidence`. */
export const EVIDENCE_PARAMETERS = {
  names: { single: [...MOMENT_NAMES, ...COMMON], list: [], notBuiltYet: [] },
  schema: z.object({ ...momentParameters, ...common }),
} satisfies Parameters<z.ZodObject>;

/** The most related offers of one answer. */
const MAX_SIZE_RELATED = 20;

/** `GET /v1/offers/{id}/related`. */
export const RELATED_PARAMETERS = {
  names: { single: ['size', ...COMMON], list: [], notBuiltYet: [] },
  schema: z.object({
    size: whole(1, MAX_SIZE_RELATED).optional().describe('At most so many offers.'),
    ...common,
  }),
} satisfies Parameters<z.ZodObject>;

/** `GET /v1/providers`. */
export const PROVIDERS_PARAMETERS = {
  names: { single: ['country', 'after', 'size', ...COMMON], list: [], notBuiltYet: [] },
  schema: z.object({
    country: countryCode
      .optional()
      .describe('ISO 3166-1 alpha-2, or a quality assurance system (`BE-fl`, `UK-SCT`); broader matches narrower.'),
    ...paging,
    ...common,
  }),
} satisfies Parameters<z.ZodObject>;

/** `GET /v1/sources`. */
export const SOURCES_PARAMETERS = {
  names: { single: ['after', 'size', ...COMMON], list: [], notBuiltYet: [] },
  schema: z.object({ ...paging, ...common }),
} satisfies Parameters<z.ZodObject>;

/** The most members of an alliance in one answer. */
export const MAX_SIZE_MEMBERS = 500;

/** `GET /v1/alliances/{id}`: members from the place `after` on. */
export const MEMBERS_PARAMETERS = {
  names: { single: ['after', 'size', ...COMMON], list: [], notBuiltYet: [] },
  schema: z.object({
    after: whole(0, 1_000_000).optional().describe('`next` of the page before.'),
    size: whole(1, MAX_SIZE_MEMBERS).optional().describe(`Members a page, ${MAX_SIZE_ROWS} where nothing is said.`),
    ...common,
  }),
} satisfies Parameters<z.ZodObject>;

/** `GET /v1/sources/{id}/runs`: the newest ones. */
export const RUNS_PARAMETERS = {
  names: { single: ['size', ...COMMON], list: [], notBuiltYet: [] },
  schema: z.object({ size: paging.size, ...common }),
} satisfies Parameters<z.ZodObject>;

/** The most skills of one answer, and how many where nothing is asked. */
const MAX_SIZE_SKILLS = 100;
export const DEFAULT_SIZE_SKILLS = 10;
const MAX_PAGES_SKILLS = 100;

/** `GET /v1/skills`. */
export const SKILLS_PARAMETERS = {
  names: { single: ['q', 'broader', 'kind', 'page', 'size', ...COMMON], list: [], notBuiltYet: [] },
  schema: z.object({
    q: z.string().optional().describe('The beginning of a label in any language. Without it: the tree.'),
    broader: z
      .string()
      .optional()
      .describe(
        'URI of a concept. Without `q`: what stands directly below it. With `q`: what stands anywhere below it.',
      ),
    kind: code(['skill', 'occupation']).optional().describe('`skill` where nothing is said. Groups belong to both.'),
    page: whole(1, MAX_PAGES_SKILLS).optional().describe('From 1; of the tree only.'),
    size: whole(1, MAX_SIZE_SKILLS).optional().describe(`Entries, ${DEFAULT_SIZE_SKILLS} where nothing is said.`),
    ...common,
  }),
} satisfies Parameters<z.ZodObject>;

/** The most findings of one answer, and how many where nothing is asked. */
export const MAX_SIZE_FINDINGS = 1_000;
/** A place among the findings of a run, as `next` gives it. */
const place = z
  .string()
  .meta({ pattern: '^[0-9]{1,18}$' })
  .transform((typed, context) =>
    /^\d{1,18}$/.test(typed) ? typed : report(context, { code: 'cursor', value: typed }),
  );

/** `GET /v1/sources/{id}/runs/{run}/findings`. */
export const FINDINGS_PARAMETERS = {
  names: { single: ['after', 'size', ...COMMON], list: [], notBuiltYet: [] },
  schema: z.object({
    after: place.optional().describe('`next` of the page before.'),
    size: whole(1, MAX_SIZE_FINDINGS)
      .optional()
      .describe(`Findings a page, ${MAX_SIZE_FINDINGS} where nothing is said.`),
    ...common,
  }),
} satisfies Parameters<z.ZodObject>;

const FINDINGS_FORMATS = ['json', 'csv', 'sarif'] as const;
export type FindingsFormat = (typeof FINDINGS_FORMATS)[number];

/** `GET /v1/providers/{id}/findings`. */
export const PROVIDER_FINDINGS_PARAMETERS = {
  names: { single: ['format', ...COMMON], list: [], notBuiltYet: [] },
  schema: z.object({
    format: code(FINDINGS_FORMATS).optional().describe('Form of the answer, else by Accept.'),
    ...common,
  }),
} satisfies Parameters<z.ZodObject>;

/** An agency has no higher number in any register. */
const LARGEST_AGENCY = 9_999_999;

/** `GET /v1/declarations`. */
export const DECLARATIONS_PARAMETERS = {
  names: { single: ['agency', 'registry', ...COMMON], list: [], notBuiltYet: [] },
  schema: z.object({
    agency: whole(1, LARGEST_AGENCY).optional().describe('The register’s number of an agency. Without it: of all.'),
    registry: z.string().optional().describe('Short name of the agency’s register, the first one where none is named.'),
    ...common,
  }),
} satisfies Parameters<z.ZodObject>;

/** `GET /v1/providers/{id}`. */
export const PLAIN_PARAMETERS = {
  names: { single: COMMON, list: [], notBuiltYet: [] },
  schema: z.object(common),
} satisfies Parameters<z.ZodObject>;

/** `GET /v1/replies`. */
export const REPLIES_PARAMETERS = {
  names: { single: ['state', ...COMMON], list: [], notBuiltYet: [] },
  schema: z.object({
    state: code(REPLY_STATES).optional().describe('Only findings with a reply in this state.'),
    ...common,
  }),
} satisfies Parameters<z.ZodObject>;

/** The most changes of one answer, and how many where nothing is asked. */
const MAX_SIZE_CHANGES = 500;
export const DEFAULT_SIZE_CHANGES = 100;

/** `GET /v1/changes`. */
export const CHANGES_PARAMETERS = {
  names: { single: ['since', 'size', ...COMMON], list: [], notBuiltYet: [] },
  schema: z.object({
    since: z.string().optional().describe('`next` of an answer; absent: from the beginning, which is a full copy.'),
    size: whole(1, MAX_SIZE_CHANGES)
      .optional()
      .describe(
        `At most so many changes, ${DEFAULT_SIZE_CHANGES} where nothing is said; fewer where offers are large.`,
      ),
    ...common,
  }),
} satisfies Parameters<z.ZodObject>;
