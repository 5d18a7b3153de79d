import { z } from 'zod';
import { cutText } from './cut-text.ts';
import { type FactOf, FINDING_CODES, type FindingCode, SEVERITIES } from './finding-codes.ts';

/**
 * Something to tell the provider about one publication. `code` is one of `finding-codes.ts`. `subject` says which
 * record it is about (IRI, identifier, or null for the whole source), cut to 500 characters. `path` says which element
 * of it, and `value` what was found there, each cut to 200. `facts` are what its sentence names beside these. The
 * sentence is added where the finding is shown.
 */
export const Finding = z.object({
  code: z.string().regex(/^[a-z][a-z0-9-]*$/),
  severity: z.enum(SEVERITIES),
  subject: z.string().max(501).nullable(),
  path: z.string().max(201).nullable(),
  value: z.string().max(201).nullable(),
  facts: z.record(z.string(), z.union([z.string().max(201), z.number()])),
});
export type Finding = Readonly<z.infer<typeof Finding>>;

const VALUE_CHARACTERS = 200;
/** An IRI longer than this names nothing that anybody could find by reading it. */
const SUBJECT_CHARACTERS = 500;

const cut = (text: string | null | undefined, length: number): string | null =>
  text === null || text === undefined || text.length <= length ? (text ?? null) : `${copied(cutText(text, length))}…`;

/** Copies a text. Otherwise the megabytes of which it is a slice would stay in memory. */
const copied = (text: string): string => Buffer.from(text, 'utf8').toString('utf8');

type Fact = string | number;

/** Where a finding is. */
interface Place {
  readonly subject?: string | null;
  readonly path?: string | null;
  readonly value?: string | null;
}
type Said<C extends FindingCode> = [FactOf<C>] extends [never]
  ? [where?: Place]
  : [where: Place & { readonly facts: Readonly<Record<FactOf<C>, Fact>> }];

function made(code: FindingCode, where: Place & { readonly facts?: Readonly<Record<string, Fact>> }): Finding {
  const facts = Object.entries(where.facts ?? {}).map(([name, fact]): [string, Fact] => [
    name,
    typeof fact === 'string' ? (cut(fact, VALUE_CHARACTERS) ?? '') : fact,
  ]);
  return {
    code,
    severity: FINDING_CODES[code].severity,
    subject: cut(where.subject, SUBJECT_CHARACTERS),
    path: cut(where.path, VALUE_CHARACTERS),
    value: cut(where.value, VALUE_CHARACTERS),
    facts: Object.fromEntries(facts),
  };
}

/**
 * A finding of a known code, about one place, with the facts that its sentence names; cuts everything that it quotes,
 * so that a hostile name or literal does not travel.
 */
export function found<C extends FindingCode>(code: C, ...[where = {}]: Said<C>): Finding {
  return made(code, where);
}
