import { z } from 'zod';
import { ACCESSIBLE, TIMES, WEEKDAYS } from './codes.ts';
import { frozen } from './frozen.ts';
import { LanguageMap } from './language-map.ts';

/** The modes of learning of ELM's `learning-assessment` vocabulary, by short name. */
export const MODES = [
  'online',
  'onsite',
  'blended',
  'hybrid',
  'workbased',
  'project-based',
  'research-lab-based',
] as const;
export const Mode = z.enum(MODES);
export type Mode = z.infer<typeof Mode>;

export const INSTANCE_STATES = ['open', 'closed', 'full', 'cancelled', 'unknown'] as const;

/** A date as precise as it was stated: `2026-10-01`, `2026-10`, `2026`. */
export const PartialDate = z.string().regex(/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/);

/** Somewhere an instance takes place. `region` is a NUTS code or a subdivision of ISO 3166-2. */
export const Location = z.object({
  place: z.string().nullable(),
  country: z.string().nullable(),
  region: z.string().nullable(),
  city: z.string().nullable(),
  lat: z.number().nullable(),
  lon: z.number().nullable(),
});
export type Location = Readonly<z.infer<typeof Location>>;

/** A price as stated. `amount` is in units of the ISO 4217 `currency`, not in cents. */
export const Price = z.object({
  amount: z.number().nonnegative(),
  currency: z.string().length(3),
  covers: z.enum(['all', 'participation', 'assessment', 'certificate', 'deposit']),
  for: z.enum(['anyone', 'residents', 'eu-eea', 'members', 'employer', 'own-students']),
  condition: LanguageMap,
});
export type Price = Readonly<z.infer<typeof Price>>;

/**
 * A dated run of an offer (ELM LearningOpportunity, QualityLink LearningOpportunityInstance). Dates are days, months or
 * years, as the source wrote them.
 */
export const Instance = z.object({
  id: z.string(),
  iri: z.string().nullable(),
  identifiers: z.array(z.string()),
  title: LanguageMap,
  mode: Mode.nullable(),
  language: z.string().nullable(),
  start: PartialDate.nullable(),
  openStart: z.boolean(),
  end: PartialDate.nullable(),
  deadline: PartialDate.nullable(),
  /** Weeks, as stated. */
  duration: z.number().positive().nullable(),
  state: z.enum(INSTANCE_STATES),
  schedule: z.object({
    pace: z.enum(['scheduled', 'self-paced']).nullable(),
    load: z.enum(['part-time-light', 'part-time-intensive', 'full-time']).nullable(),
    times: z.array(z.enum(TIMES)),
    synchronousShare: z.number().nullable(),
    hoursAWeek: z.number().nullable(),
    sessions: z.array(
      z.object({
        /** The day; null for what comes back every week. */
        date: PartialDate.nullable(),
        weekday: z.enum(WEEKDAYS).nullable(),
        /** Time of day (`18:00`), as clocks show it where it takes place. */
        from: z.string().nullable(),
        to: z.string().nullable(),
        note: LanguageMap,
      }),
    ),
    note: LanguageMap,
  }),
  locations: z.array(Location),
  enrolment: z.array(
    z.object({
      for: z.enum(['anyone', 'own-students', 'alliance', 'professionals', 'other']),
      opens: PartialDate.nullable(),
      closes: PartialDate.nullable(),
      note: LanguageMap,
    }),
  ),
  seats: z.object({ total: z.int().nullable(), left: z.int().nullable(), waiting: z.int().nullable() }),
  subtitles: z.array(z.string()),
  accessibility: z.array(
    z.object({
      feature: z.enum(ACCESSIBLE),
      stated: z.boolean(),
      note: LanguageMap,
    }),
  ),
  prices: z.array(Price),
  funding: z.array(z.object({ title: LanguageMap })),
  url: z.string().nullable(),
  registrationUrl: z.string().nullable(),
});
export type Instance = Readonly<z.infer<typeof Instance>>;

/** The values of an instance of which nothing is known. */
export const NO_SCHEDULE: Instance['schedule'] = frozen({
  pace: null,
  load: null,
  times: [],
  synchronousShare: null,
  hoursAWeek: null,
  sessions: [],
  note: {},
});
export const NO_SEATS: Instance['seats'] = frozen({ total: null, left: null, waiting: null });
