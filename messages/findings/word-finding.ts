import type { Messages } from '../words.ts';
import { FINDING_KINDS, type HarmName, type Mender } from './kinds.ts';

/** A finding as it is stored: its sentence in English. */
export interface StoredFinding {
  readonly code: string;
  readonly severity: 'error' | 'warning' | 'note';
  readonly subject: string | null;
  readonly path: string | null;
  readonly value: string | null;
  readonly message: string;
}

/**
 * A finding in words of a person's language, with what follows from it, how it is written right, and who can mend it.
 */
export interface WordedFinding extends StoredFinding {
  readonly harm: string;
  readonly example: string | null;
  readonly who: Mender;
}

/** What a finding of a code that has no entry of its own does, by its weight. */
const HARM_BY_SEVERITY = { error: 'leftOut', warning: 'partLost', note: 'worthKnowing' } as const satisfies Record<
  StoredFinding['severity'],
  HarmName
>;

/** Words a finding. Commands and addresses answer with the same. */
export function wordFinding(finding: StoredFinding, { findings: words }: Pick<Messages, 'findings'>): WordedFinding {
  const own = <T>(table: Readonly<Record<string, T>>): T | undefined =>
    Object.hasOwn(table, finding.code) ? table[finding.code] : undefined;
  const kind = own(FINDING_KINDS);
  const { code, severity, subject, path, value } = finding;
  return {
    code,
    severity,
    subject,
    path,
    value,
    message: own(words.message) ?? finding.message,
    harm: words.harm[kind?.harm ?? HARM_BY_SEVERITY[severity]],
    example: kind?.example ?? null,
    who: kind?.who ?? 'provider',
  };
}
