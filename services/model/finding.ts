import { z } from 'zod';
import { cutText } from './cut-text.ts';

/** How much a finding weighs: `error` keeps something out, `warning` changes or drops a value, `note` is worth knowing. */
export const Severity = z.enum(['error', 'warning', 'note']);
export type Severity = z.infer<typeof Severity>;

/**
 * Something to tell the provider about one publication. `code` is stable kebab-case (listed in `finding-codes.ts`);
 * `subject` says which record (IRI, identifier, or null for the whole source); `path` which element of it;
 * `value` what was found there, cut to 200 characters; `message` one English sentence that says what to mend.
 */
export const Finding = z.object({
  code: z.string().regex(/^[a-z][a-z0-9-]*$/),
  severity: Severity,
  subject: z.string().nullable(),
  path: z.string().nullable(),
  value: z.string().max(201).nullable(),
  message: z.string(),
});
export type Finding = Readonly<z.infer<typeof Finding>>;

const VALUE_CHARACTERS = 200;

/** Makes a finding; cuts the quoted value so that a hostile literal does not travel. */
export function finding(
  code: string,
  severity: Severity,
  message: string,
  where: { subject?: string | null; path?: string | null; value?: string | null } = {},
): Finding {
  const value = where.value ?? null;
  return {
    code,
    severity,
    subject: where.subject ?? null,
    path: where.path ?? null,
    value: value !== null && value.length > VALUE_CHARACTERS ? `${cutText(value, VALUE_CHARACTERS)}…` : value,
    message,
  };
}
