import { z } from 'zod';
import { cutText } from './cut-text.ts';

/**
 * How much a finding weighs: `error` keeps something out, `warning` changes or drops a value, `note` is worth knowing.
 */
export const Severity = z.enum(['error', 'warning', 'note']);
export type Severity = z.infer<typeof Severity>;

/**
 * Something to tell the provider about one publication. `code` is stable kebab-case (listed in `finding-codes.ts`);
 * `subject` says which record (IRI, identifier, or null for the whole source), cut to 500 characters; `path` which
 * element of it, `value` what was found there, each cut to 200; `message` one English sentence that says what to mend.
 */
export const Finding = z.object({
  code: z.string().regex(/^[a-z][a-z0-9-]*$/),
  severity: Severity,
  subject: z.string().max(501).nullable(),
  path: z.string().max(201).nullable(),
  value: z.string().max(201).nullable(),
  message: z.string(),
});
export type Finding = Readonly<z.infer<typeof Finding>>;

const VALUE_CHARACTERS = 200;
/** An IRI longer than this names nothing that anybody could find by reading it. */
const SUBJECT_CHARACTERS = 500;

const cut = (text: string | null | undefined, length: number): string | null =>
  text === null || text === undefined || text.length <= length ? (text ?? null) : `${copied(cutText(text, length))}…`;

/** A text of its own: a slice would keep the megabytes alive of which it is a part. */
const copied = (text: string): string => Buffer.from(text, 'utf8').toString('utf8');

/** Makes a finding; cuts everything that it quotes, so that a hostile name or literal does not travel. */
export function finding(
  code: string,
  severity: Severity,
  message: string,
  where: { subject?: string | null; path?: string | null; value?: string | null } = {},
): Finding {
  return {
    code,
    severity,
    subject: cut(where.subject, SUBJECT_CHARACTERS),
    path: cut(where.path, VALUE_CHARACTERS),
    value: cut(where.value, VALUE_CHARACTERS),
    message,
  };
}
