import type { z } from 'zod';
import { RegistryError } from '../errors.ts';
import { type Finding, finding } from '../model/finding.ts';
import { KEY_AT_MOST } from './shapes.ts';

/** More records of one kind than this share (and number) being unreadable means that the register changed its shapes, not that records are wrong. */
const UNREADABLE_SHARE = 0.5;
const UNREADABLE_LEAST = 10;
/** Findings of one code beyond this many are counted only. */
const FINDINGS_PER_CODE = 200;

/** Collects what is wrong with a register's records, so many of each kind. */
export class RecordFindings {
  readonly #findings: Finding[] = [];
  readonly #counts = new Map<string, number>();

  add(code: string, severity: Finding['severity'], subject: string, message: string, path: string | null = null): void {
    const count = (this.#counts.get(code) ?? 0) + 1;
    this.#counts.set(code, count);
    if (count <= FINDINGS_PER_CODE) this.#findings.push(finding(code, severity, message, { subject, path }));
  }

  all(): Finding[] {
    const cut = [...this.#counts].filter(([, count]) => count > FINDINGS_PER_CODE);
    return [
      ...this.#findings,
      ...cut.map(([code, count]) =>
        finding(
          'registry-findings-cut',
          'note',
          `${count - FINDINGS_PER_CODE} further findings “${code}” are not listed`,
        ),
      ),
    ];
  }
}

/**
 * Reads records of one kind by their shape; one that does not fit is kept out with a finding, and its id is noted among the `unreadable`.
 * @throws RegistryError `registry-unreadable` where so many do not fit that the shape itself must have changed.
 */
export function readRecords<T extends z.ZodType>(
  kind: string,
  shape: T,
  records: readonly unknown[],
  findings: RecordFindings,
  unreadable: Set<number>,
): z.infer<T>[] {
  const read: z.infer<T>[] = [];
  let wrong = 0;
  for (const record of records) {
    const parsed = shape.safeParse(record);
    if (parsed.success) {
      read.push(parsed.data);
      continue;
    }
    wrong++;
    const id = (record as { id?: unknown } | null)?.id;
    const key = Number(id ?? Number.NaN);
    if (Number.isInteger(key) && key >= 0 && key <= KEY_AT_MOST) unreadable.add(key);
    const [issue] = parsed.error.issues;
    findings.add(
      'registry-record-unreadable',
      'warning',
      `${kind} ${String(id ?? '?')}`,
      `A ${kind} of the register cannot be read and is left out: ${issue?.message ?? 'unknown shape'}`,
      issue ? issue.path.join('/') : null,
    );
  }
  if (wrong > UNREADABLE_LEAST && wrong > records.length * UNREADABLE_SHARE) {
    throw new RegistryError(
      'registry-unreadable',
      `${wrong} of ${records.length} ${kind} records of the register cannot be read`,
      {
        facts: { kind, wrong, of: records.length, findings: findings.all().slice(0, 3) },
      },
    );
  }
  return read;
}
