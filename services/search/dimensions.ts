import {
  ACCESSIBLE,
  ASSESSMENT_TYPES,
  CEFR_LEVELS,
  CREDENTIAL_FORMS,
  KINDS,
  MICRO_CREDENTIAL,
  OPEN_TO,
  QA_KINDS,
  SETTINGS,
  SKILL_BASES,
  TIMES,
  VERDICT_CODES,
} from '../model/codes.ts';
import type { Dimension } from './dimension.ts';
import { MOST_MONEY } from './money.ts';

/**
 * What offers can be filtered and counted by, one row each. The parameters and the description of the API, queries,
 * documents, and what both engines store and ask are derived from this table. Answers keep its order.
 */
export const DIMENSIONS = {
  /** ESCO URIs with all their broader concepts. */
  skill: {
    of: 'offer',
    is: 'code',
    many: true,
    apart: true,
    values: 'any',
    named: 'store',
    about: 'ESCO skill, by URI or label; repeated = any of them; narrower skills count.',
  },
  skillBasis: {
    of: 'offer',
    is: 'code',
    many: false,
    values: SKILL_BASES,
    named: 'words',
    about: 'Whether the source states the skills, or we found their labels in its texts: `stated` leaves these out.',
  },
  /** ISCED-F codes with their broader ones. */
  isced: {
    of: 'offer',
    is: 'code',
    many: true,
    values: 'isced',
    named: 'isced',
    about: 'ISCED-F 2013 code of 2, 3 or 4 digits; a broader one matches narrower ones.',
  },
  /** Country codes with the broader one (`BE-fl`, `BE`). */
  country: {
    of: 'offer',
    is: 'code',
    many: true,
    values: 'country',
    named: 'country',
    about:
      'Country of the provider or awarding body: ISO 3166-1 alpha-2, a quality assurance system (`BE-fl`, `UK-SCT`), or a region (NUTS).',
  },
  provider: {
    of: 'offer',
    is: 'code',
    many: true,
    values: 'any',
    named: 'store',
    about: 'Id of a provider, as `GET /v1/providers` has it.',
  },
  kind: { of: 'offer', is: 'code', many: false, values: KINDS, named: 'words', about: 'Kind of offer.' },
  microCredential: {
    of: 'offer',
    is: 'code',
    many: false,
    values: MICRO_CREDENTIAL,
    named: 'words',
    about: 'Whether it is a micro-credential.',
  },
  openTo: { of: 'offer', is: 'code', many: false, values: OPEN_TO, named: 'words', about: 'Who may take part.' },
  setting: {
    of: 'offer',
    is: 'code',
    many: false,
    values: SETTINGS,
    named: 'words',
    about: 'Formal or non-formal education.',
  },
  credential: {
    of: 'offer',
    is: 'code',
    many: false,
    values: CREDENTIAL_FORMS,
    named: 'words',
    about: 'What a learner gets in the end.',
  },
  alliance: {
    of: 'offer',
    is: 'code',
    many: true,
    values: 'any',
    named: 'store',
    about: 'Id of an alliance, as `GET /v1/alliances` has it: one that the provider belongs to, or that offers itself.',
  },
  assessment: {
    of: 'offer',
    is: 'code',
    many: true,
    values: ASSESSMENT_TYPES,
    named: 'words',
    about: 'How learning is assessed: any of the types that the offer states.',
  },
  credits: {
    of: 'offer',
    is: 'code',
    many: true,
    values: 'any',
    named: 'own',
    about: 'System in which the offer states credits, by its name (`ECTS`, `ECVET`).',
  },
  qa: {
    of: 'offer',
    is: 'code',
    many: true,
    values: QA_KINDS,
    named: 'words',
    about: 'Kind of quality assurance that the source itself states. It is no part of the verdict.',
  },
  licence: {
    of: 'offer',
    is: 'code',
    many: false,
    values: 'any',
    named: 'own',
    about: 'Licence of the texts as stated.',
  },
  stackable: {
    of: 'offer',
    is: 'code',
    many: false,
    values: ['true', 'false'],
    named: 'words',
    about:
      '`true`: the offer is stated to be part of another or to count towards one; `false`: it is stated to stand alone.',
  },
  languageLevel: {
    of: 'offer',
    is: 'code',
    many: false,
    values: CEFR_LEVELS,
    named: 'own',
    about: 'CEFR level of a course in which a language is learnt.',
  },
  verdict: { of: 'offer', is: 'code', many: false, values: VERDICT_CODES, named: 'words', about: 'Verdict codes.' },
  /** Any of `true`, `provider`, `offer`, `official`, `false`. */
  assured: {
    of: 'offer',
    is: 'code',
    many: true,
    values: ['any', 'true', 'provider', 'offer', 'official', 'false'],
    named: 'words',
    about:
      'Of the verdict as of today. `true` or `provider`: the register has current evidence for the provider or the offer; `offer`: for the offer itself; ' +
      '`official`: of the obligatory system; `false`: a current report is negative; `any`: no filter.',
  },
  eqf: {
    of: 'offer',
    is: 'number',
    span: false,
    bounds: { least: 1, most: 8, whole: true },
    about: 'EQF level: number or range, several by comma.',
  },
  /** No programme has more than 1 000 credits. */
  ects: {
    of: 'offer',
    is: 'number',
    span: true,
    bounds: { least: 0, most: 1_000 },
    about: 'ECTS credits: number or range, several by comma.',
  },
  /** 60 000 hours would be more than a whole career's. */
  hours: {
    of: 'offer',
    is: 'number',
    span: true,
    bounds: { least: 0, most: 60_000 },
    bands: [0, 10, 25, 50, 75, 100, 150, 300, 600, 1_500],
    about: "Hours of the learner's work: number or range, several by comma.",
  },
  mode: {
    of: 'instance',
    is: 'code',
    many: false,
    values: 'mode',
    named: 'words',
    about: 'Way of learning of the instance.',
  },
  language: {
    of: 'instance',
    is: 'code',
    many: true,
    values: 'language',
    named: 'language',
    about: 'Language of the instance, else of the offer: ISO 639-1, or 639-3 where there is no shorter code.',
  },
  /** When in the week an instance takes place, as stated. Where it is self-paced, that is one of its times. */
  time: {
    of: 'instance',
    is: 'code',
    many: true,
    values: TIMES,
    named: 'words',
    about: 'When in the week the instance takes place, as stated.',
  },
  /** Countries, NUTS codes with their broader ones, cities, and `online`. */
  place: {
    of: 'instance',
    is: 'code',
    many: true,
    values: 'place',
    named: 'place',
    about:
      'Where the instance takes place: country (ISO 3166-1 alpha-2), NUTS code (a broader one matches narrower ones), or city as stated. ' +
      'An instance without a place takes the country of the provider. What is online passes, unless `online=false`.',
  },
  /** Points where the instance takes place (`spotValue`), and `online`. They are asked for by `near` and `within`. */
  near: { of: 'instance', is: 'code', many: true, counted: false, values: 'any', named: 'own', about: '' },
  online: {
    of: 'instance',
    is: 'code',
    many: false,
    values: ['true', 'false'],
    named: 'words',
    about: '`true`: the instance is wholly online; `false`: it is not.',
  },
  subtitles: {
    of: 'instance',
    is: 'code',
    many: true,
    values: 'language',
    named: 'language',
    about: 'Language of subtitles of the instance, as stated: ISO 639-1, or 639-3 where there is no shorter code.',
  },
  accessible: {
    of: 'instance',
    is: 'code',
    many: true,
    values: ACCESSIBLE,
    named: 'words',
    about: 'What is stated about the accessibility of the instance. That nothing is stated says nothing.',
  },
  free: {
    of: 'instance',
    is: 'code',
    many: false,
    values: ['true', 'false'],
    named: 'words',
    about: '`true`: the total that everybody pays is 0; `false`: it is more.',
  },
  /** Totals that everybody pays, each with its currency in one number (`money.ts`). */
  price: {
    of: 'instance',
    is: 'number',
    points: true,
    bounds: { least: 0, most: MOST_MONEY },
    about:
      'Total that everybody pays, in `currency` (EUR where nothing is said): number or range, several by comma. Nothing is converted: a total in ' +
      'another currency does not pass.',
  },
  /** Hours a week. */
  pace: {
    of: 'instance',
    is: 'number',
    points: false,
    bounds: { least: 0, most: 168 },
    about: 'Hours a week: number or range, several by comma. A span passes where any number in it would.',
  },
  /** Weeks. 20 years are more than any offer takes. */
  duration: {
    of: 'instance',
    is: 'number',
    points: false,
    bounds: { least: 0, most: 1_040 },
    about:
      'Weeks from the first to the last day, as stated, else counted from both days (a week that has begun counts): number or range, several by comma.',
  },
  /** The days on which one can enrol. */
  openOn: { of: 'instance', is: 'window' },
  /** An open start passes every date. */
  start: { of: 'instance', is: 'day' },
} as const satisfies Readonly<Record<string, Dimension>>;
