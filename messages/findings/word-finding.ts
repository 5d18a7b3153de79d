import { FINDING_CODES, type FindingKind, type HarmName, type Mender } from '../../services/model/finding-codes.ts';
import { fill } from '../fill.ts';
import type { FindingMessages } from '../words.ts';

/** A finding as it is stored: a code with facts. Older stores may hold codes that are given no longer. */
export interface StoredFinding {
  readonly code: string;
  readonly severity: FindingKind['severity'];
  readonly subject: string | null;
  readonly path: string | null;
  readonly value: string | null;
  readonly facts: Readonly<Record<string, string | number>>;
}

/**
 * A finding in words of a person's language, with what follows from it, how it is written right, and who can mend it.
 */
export interface WordedFinding extends Omit<StoredFinding, 'facts'> {
  readonly message: string;
  readonly harm: string;
  readonly example: string | null;
  readonly who: Mender;
}

/** What a finding of a code that is given no longer does, by its weight. */
const HARM_BY_SEVERITY = { error: 'leftOut', warning: 'partLost', note: 'worthKnowing' } as const satisfies Record<
  StoredFinding['severity'],
  HarmName
>;

/** Words a finding. Commands and addresses answer with the same. */
export function wordFinding(finding: StoredFinding, messages: FindingMessages): WordedFinding {
  const { findings: words } = messages;
  const own = <T>(table: Readonly<Record<string, T>>): T | undefined =>
    Object.hasOwn(table, finding.code) ? table[finding.code] : undefined;
  const kind = own<FindingKind>(FINDING_CODES);
  const { code, severity, subject, path, value, facts } = finding;
  return {
    code,
    severity,
    subject,
    path,
    value,
    message: fill(own(words.message) ?? code, facts, messages),
    harm: words.harm[kind?.harm ?? HARM_BY_SEVERITY[severity]],
    example: kind?.example ?? null,
    who: kind?.who ?? 'provider',
  };
}
