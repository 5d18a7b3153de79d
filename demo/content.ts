import { readdirSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { TIMES } from '../services/model/codes.ts';
import { LanguageMap } from '../services/model/language-map.ts';

const DemoInstance = z.object({
  id: z.string(),
  mode: z.enum(['online', 'blended', 'onsite']),
  language: z.string(),
  /** Days after the day on which the demo starts. Null = an open start. */
  startsInDays: z.int().nullable(),
  days: z.int().nullable(),
  deadlineInDays: z.int().nullable().optional(),
  city: z.string().optional(),
  times: z.array(z.enum(TIMES)).optional(),
  price: z.object({ amount: z.number(), currency: z.string() }).optional(),
});

export const DemoOffer = z.object({
  code: z.string().regex(/^[A-Z0-9-]+$/),
  title: LanguageMap,
  description: LanguageMap,
  outcomes: z.array(
    z.object({
      title: LanguageMap,
      type: z.enum(['knowledge', 'skill', 'competence']).optional(),
      skills: z.array(z.url()),
    }),
  ),
  eqf: z.int().min(4).max(8).nullable(),
  ects: z.number().positive().nullable(),
  hours: z.number().optional(),
  isced: z.array(z.string()),
  languages: z.array(z.string()),
  type: z.enum(['short-programme', 'course', 'module', 'mooc', 'challenge', 'programme']),
  setting: z.enum(['formal', 'non-formal']).optional(),
  assessment: z.array(z.string()).optional(),
  entry: LanguageMap.optional(),
  openToNonEnrolled: z.boolean().optional(),
  homepage: z.url(),
  partOfDegree: z.object({ title: LanguageMap, code: z.string() }).optional(),
  instances: z.array(DemoInstance),
  /** Who offers it, where that is not the institution itself. */
  offeredBy: z.object({ name: LanguageMap, domain: z.string().endsWith('.example'), country: z.string() }).optional(),
});
export type DemoOffer = Readonly<z.infer<typeof DemoOffer>>;

/** An invented institution with what it publishes. */
export const DemoInstitution = z.object({
  key: z.string().regex(/^[a-z]+$/),
  registryId: z.string().startsWith('DEMO-INST-').nullable(),
  name: LanguageMap,
  country: z.string().length(2),
  city: z.string(),
  lat: z.number(),
  lon: z.number(),
  domain: z.string().endsWith('.example'),
  /** Schemes of quality assurance that it names, until a day where it says one. */
  schemes: z.array(z.object({ name: z.string(), validTo: z.string().nullable() })).optional(),
  /** How it publishes: as a document of ELM where nothing is said. */
  publishes: z.enum(['elm', 'ooapi', 'edu-api', 'occapi', 'moochub', 'schema-org', 'sheet']).optional(),
  /** It is an alliance of these institutions, and its offers are open to their students. */
  members: z.array(z.string()).optional(),
  /** The operator of the demo calls it authoritative: it tells of others' offers, of these that they publish themselves, too. */
  tellsOf: z.array(z.string()).optional(),
  offers: z.array(DemoOffer).min(1),
});
export type DemoInstitution = Readonly<z.infer<typeof DemoInstitution>>;

/** Reads all institutions of the demo, by key. */
export function readInstitutions(): DemoInstitution[] {
  const folder = new URL('./institutions/', import.meta.url);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => DemoInstitution.parse(JSON.parse(readFileSync(new URL(name, folder), 'utf8'))));
}
