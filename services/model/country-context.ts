import { z } from 'zod';

/** What is said of a country, in the order in which it is shown. */
export const COUNTRY_TOPICS = [
  'external-qa',
  'other-agencies',
  'european-approach',
  'full-institution-list',
  'micro-credential-law',
  'micro-credential-nqf',
  'size',
  'term',
  'recognition-centre',
] as const;
export type CountryTopic = (typeof COUNTRY_TOPICS)[number];

/** Where external quality assurance is required. `either`: an institution may choose which of the two. */
export const QA_LEVELS = ['institutional', 'programme', 'both', 'either'] as const;
export type QaLevel = (typeof QA_LEVELS)[number];

/** One matter in one country. `value` is `unknown` where no source says anything; source and date are then null. */
export const CountryRow = z.object({
  topic: z.enum(COUNTRY_TOPICS),
  /** A code (`both`, `yes`, `partly`), a name or a term; of a size its two ends. */
  value: z.string(),
  /** The language of a name or term. */
  lang: z.string().nullable(),
  /** What the source adds in its own words. */
  note: z.string().nullable(),
  source: z.string().nullable(),
  url: z.string().nullable(),
  /** The day that the source bears, or on which it was read. */
  date: z.string().nullable(),
});
export type CountryRow = Readonly<z.infer<typeof CountryRow>>;

/** What is known of a country, or of a quality assurance system (`BE-fl`), one row a matter. */
export interface CountryContext {
  readonly country: string;
  readonly rows: readonly CountryRow[];
}

/** What a register says of a country. Its days are days of its own statement, not of our knowledge. */
export const RegistryCountry = z.object({
  /** The code, after the name of the register where it is not DEQAR or shaped like it. */
  id: z.string(),
  country: z.string(),
  name: z.string(),
  requirements: z.array(
    z.object({
      name: z.string().nullable(),
      level: z.enum(['institutional', 'programme', 'both']).nullable(),
      note: z.string().nullable(),
      validFrom: z.string().nullable(),
      validTo: z.string().nullable(),
    }),
  ),
  otherAgencies: z.enum(['yes', 'no', 'partly']).nullable(),
  europeanApproach: z.enum(['yes', 'no', 'partly']).nullable(),
  fullInstitutionList: z.boolean().nullable(),
  /** Where the register shows it. */
  url: z.string().nullable(),
});
export type RegistryCountry = Readonly<z.infer<typeof RegistryCountry>>;

/** A register's word on a country, with the register that said it and the day of its read. */
export interface KnownCountry {
  readonly said: RegistryCountry;
  readonly registry: string;
  readonly date: string;
}
