import { type Finding, found } from '../../services/model/finding.ts';

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
      listed.push(finding);
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
