import { findingsDe } from './de.ts';
import { findingsEn } from './en.ts';
import { FINDING_KINDS, type HarmName, type Mender } from './kinds.ts';

interface FindingWords {
  readonly harm: Readonly<Record<HarmName, string>>;
  /** By code; English sentences come with the findings, and so does every one that is missing here. */
  readonly message: Readonly<Record<string, string>>;
}

const WORDS: ReadonlyMap<string, FindingWords> = new Map<string, FindingWords>([
  ['en', findingsEn],
  ['de', findingsDe],
]);

/** A finding as it is stored: its sentence in English. */
export interface StoredFinding {
  readonly code: string;
  readonly severity: 'error' | 'warning' | 'note';
  readonly subject: string | null;
  readonly path: string | null;
  readonly value: string | null;
  readonly message: string;
}

/** A finding in words of a person's language, with what follows from it, how it is written right, and who can mend it. */
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

/** Words a finding in a language, else in English. Commands and addresses answer with the same. */
export function wordFinding(finding: StoredFinding, language: string): WordedFinding {
  const words = WORDS.get(language) ?? findingsEn;
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
