import { z } from 'zod';

/** The conditions of DEQAR's export for European Digital Credentials, and those on day and level. */
export const EXPORT_RULES = ['seat', 'obligatory', 'decision', 'flag', 'current', 'level'] as const;
export type ExportRule = (typeof EXPORT_RULES)[number];

/** Whether a credential can be issued as an accredited European Digital Credential, by which rule and which reports. */
export const DigitalCredential = z.object({
  /** Null where nothing decides. */
  accredited: z.boolean().nullable(),
  rule: z.string(),
  why: z.enum(['exported', 'not-exported', 'not-known', 'no-report', 'negative-result', 'body-unknown', 'body-closed']),
  reports: z.array(
    z.object({
      /** The number that its register gives it. */
      id: z.int(),
      registry: z.string(),
      /** What the report is about. */
      about: z.enum(['offer', 'provider']),
      /** Each condition; null where it is not known. */
      rules: z.object(
        Object.fromEntries(EXPORT_RULES.map((name) => [name, z.boolean().nullable()])) as Record<
          ExportRule,
          z.ZodNullable<z.ZodBoolean>
        >,
      ),
      exported: z.boolean().nullable(),
    }),
  ),
});
export type DigitalCredential = Readonly<z.infer<typeof DigitalCredential>>;
