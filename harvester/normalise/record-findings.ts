import { type Finding, found } from '../../services/model/finding.ts';
import type { PlainCode } from '../../services/model/finding-codes.ts';
import { OWN_NAMES } from '../dialect.ts';
import { EUROPEAN, type Vocabulary } from '../vocabulary.ts';

/** Collects the findings of one record. `path` is an element in our own words, `value` is what stands there. */
export interface RecordFindings {
  add(code: PlainCode, path?: string | null, value?: string | null): void;
  readonly findings: readonly Finding[];
  /** What the codes of the record mean. */
  readonly vocabulary: Vocabulary;
}

/** How many findings of one record are kept. In a record full of mistakes one more tells nothing new. */
const MAX_FINDINGS_PER_RECORD = 100;

/** The first `most` values of an element. If there are more, that is a finding. */
export function atMost<T>(values: readonly T[], most: number, path: string, report: RecordFindings): readonly T[] {
  if (values.length <= most) return values;
  report.add('too-many-values', path, String(values.length));
  return values.slice(0, most);
}

/**
 * A collector for the record that findings call `subject`. They name elements as `dialect` does, and its codes are
 * from `vocabulary`.
 */
export function createRecordFindings(
  subject: string | null,
  dialect = OWN_NAMES,
  vocabulary = EUROPEAN,
): RecordFindings {
  const findings: Finding[] = [];
  return {
    findings,
    vocabulary,
    add(code, path = null, value = null) {
      const made = found(code, { subject, path: path === null ? null : dialect.path(path), value });
      // A finding that keeps the record out is always kept.
      if (findings.length < MAX_FINDINGS_PER_RECORD || made.severity === 'error') findings.push(made);
    },
  };
}
