import { z } from 'zod';
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
export const TIMES = ['daytime', 'evening', 'weekend', 'self-paced'] as const;

const Day = z.iso.date();

/** A price as stated; `amount` in major units of the ISO 4217 `currency`. */
export const Price = z.object({
  amount: z.number().nonnegative(),
  currency: z.string().length(3),
  covers: z.enum(['all', 'participation', 'assessment', 'certificate', 'deposit']),
  for: z.enum(['anyone', 'residents', 'eu-eea', 'members', 'employer', 'own-students']),
  condition: LanguageMap,
});
export type Price = Readonly<z.infer<typeof Price>>;

/** A dated run of an offer (ELM LearningOpportunity, QualityLink LearningOpportunityInstance). Days are UTC calendar days. */
export const Instance = z.object({
  id: z.string(),
  iri: z.string().nullable(),
  identifiers: z.array(z.string()),
  title: LanguageMap,
  mode: Mode.nullable(),
  language: z.string().nullable(),
  start: Day.nullable(),
  openStart: z.boolean(),
  end: Day.nullable(),
  deadline: Day.nullable(),
  state: z.enum(INSTANCE_STATES),
  schedule: z.object({
    pace: z.enum(['scheduled', 'self-paced']).nullable(),
    load: z.enum(['part-time-light', 'part-time-intensive', 'full-time']).nullable(),
    times: z.array(z.enum(TIMES)),
    synchronousShare: z.number().nullable(),
    note: LanguageMap,
  }),
  location: z.object({
    place: z.string().nullable(),
    country: z.string().nullable(),
    city: z.string().nullable(),
    lat: z.number().nullable(),
    lon: z.number().nullable(),
  }),
  prices: z.array(Price),
  funding: z.array(z.object({ title: LanguageMap })),
  url: z.string().nullable(),
  registrationUrl: z.string().nullable(),
});
export type Instance = Readonly<z.infer<typeof Instance>>;
