import { type Finding, found } from '../../services/model/finding.ts';
import { withoutContacts } from '../../services/vocab/personal-data.ts';

/** How many findings of one code, and of one run, are listed. The others are counted. */
const MAX_PER_CODE = 500;
const MAX_PER_RUN = 4_000;

/**
 * The findings of a run: examples of each kind, and how many more there were. So one mistake in every record does not
 * hide the other mistakes.
 */
export interface RunFindings {
  add(finding: Finding): void;
  /** The findings that were listed, with a note for each code of which there were more. */
  list(): Finding[];
}

/** What is left of an address or a number where a finding is cut within it. */
const CUT_CONTACT = /(?:[\p{L}\p{N}_.+-]{1,64}@[^\s@]{0,100}|\+\d[\d ()./-]{0,20})…$/u;
const LAST_WORD = /[^\s(<"',;:]{1,80}…$/u;

function withoutCutContact(text: string): string {
  const left = withoutContacts(text);
  if (!left.endsWith('…')) return left;
  // Where others stood before, the last word may be the beginning of one more.
  return left.replace(left === text ? CUT_CONTACT : LAST_WORD, '…');
}

/** A finding without ways to reach a person in what it quotes: what a source calls a code may be an e-mail address. */
export function discreet(finding: Finding): Finding {
  const { path, value, facts } = finding;
  const without = (text: string | null) => (text === null ? null : withoutCutContact(text));
  const told = Object.entries(facts).map(([name, fact]) => [name, typeof fact === 'string' ? without(fact) : fact]);
  return { ...finding, path: without(path), value: without(value), facts: Object.fromEntries(told) };
}

/** Collects the findings of one run. */
export function createRunFindings(): RunFindings {
  const listed: Finding[] = [];
  const counts = new Map<string, { total: number; listed: number }>();
  return {
    add(finding) {
      const count = counts.get(finding.code) ?? { total: 0, listed: 0 };
      counts.set(finding.code, count);
      count.total++;
      const isError = finding.severity === 'error';
      if (count.listed >= MAX_PER_CODE || (listed.length >= MAX_PER_RUN && !isError)) return;
      count.listed++;
      listed.push(discreet(finding));
    },
    list() {
      const more = [...counts].flatMap(([code, count]) => {
        if (count.total === count.listed) return [];
        return [found('more-findings', { facts: { of: code, ...count } })];
      });
      return [...listed, ...more];
    },
  };
}
