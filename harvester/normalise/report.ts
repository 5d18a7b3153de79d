import { type Finding, found } from '../../services/model/finding.ts';
import type { PlainCode } from '../../services/model/finding-codes.ts';
import { OWN_NAMES } from '../dialect.ts';

/**
 * Collects what is found in one record. `path` names the element in our own words, `value` is what stands there.
 */
export interface Report {
  add(code: PlainCode, path?: string | null, value?: string | null): void;
  readonly findings: readonly Finding[];
}

/** Findings of one record that are kept: a record that is all mistakes says nothing more with the next one. */
const MAX_FINDINGS_PER_RECORD = 100;

/** The first so many of the values of an element; that there are more is reported. */
export function atMost<T>(values: readonly T[], most: number, path: string, report: Report): readonly T[] {
  if (values.length <= most) return values;
  report.add('too-many-values', path, String(values.length));
  return values.slice(0, most);
}

/** A collector for the record that findings call `subject`; they name elements as `dialect` does. */
export function createReport(subject: string | null, dialect = OWN_NAMES): Report {
  const findings: Finding[] = [];
  return {
    findings,
    add(code, path = null, value = null) {
      const made = found(code, { subject, path: path === null ? null : dialect.path(path), value });
      // What keeps a record out is always said.
      if (findings.length < MAX_FINDINGS_PER_RECORD || made.severity === 'error') findings.push(made);
    },
  };
}
