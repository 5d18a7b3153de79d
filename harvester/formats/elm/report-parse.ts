import { found } from '../../../services/model/finding.ts';
import type { FindingCode } from '../../../services/model/finding-codes.ts';
import { MAX_FILED_TRIPLES, MAX_TRIPLES } from '../../../services/rdf/intake.ts';
import type { ParseEnd } from '../../../services/rdf/parse-end.ts';
import type { Slip } from '../../../services/rdf/slips.ts';
import type { SubjectIndex } from '../../../services/rdf/subject-index.ts';
import type { RunFindings } from '../../read/findings.ts';
import { ended, type Unread } from '../../read/outcome.ts';
import { readElm, specificationIds } from './offers.ts';
import { recordsOf } from './record-of.ts';

/** How many characters of a JSON key are shown. */
const KEY_CHARACTERS = 60;

/** Reports where the reading of a document ended before its end. */
export function reportBroken(
  end: Exclude<ParseEnd, { state: 'complete' }>,
  index: SubjectIndex,
  findings: RunFindings,
  isLarge: boolean,
): Unread {
  switch (end.state) {
    case 'broken': {
      // Of a large document only those are counted that are said to be offers, because reading it costs a minute.
      const offers = isLarge ? specificationIds(index).size : [...readElm(index, () => {})].length;
      const { line = null, subject = null } = end.place ?? {};
      const others = Math.max(0, Math.max(offers, end.named ?? 0) - (subject === null ? 0 : 1));
      const why = found('syntax-error', {
        subject: subject === null ? null : recordOf(subject, index),
        // Parsers of XML begin their message with line and column.
        value: line === null ? end.detail : end.detail.replace(/^\d+:\d+:\s*/, ''),
        facts: { line: line ?? 0, others },
      });
      return ended(offers === 0 ? 'unreadable' : 'partial', why, findings, offers);
    }
    case 'too-many-statements':
      return ended(
        'failed',
        found('too-many-statements', { facts: { most: isLarge ? MAX_FILED_TRIPLES : MAX_TRIPLES } }),
        findings,
      );
    case 'hostile-xml':
      return ended('unreadable', found('hostile-xml', { facts: { why: end.why } }), findings);
    case 'too-deep':
      return ended('unreadable', found('nested-too-deeply'), findings);
    case 'context-refused':
      return ended('unreadable', found('context-refused', { value: end.url }), findings);
    default:
      return end satisfies never;
  }
}

function tellMore(of: FindingCode, total: number, listed: number, findings: RunFindings): void {
  if (total > listed) findings.add(found('more-findings', { facts: { of, total, listed } }));
}

function reportLongNames({ long }: SubjectIndex, findings: RunFindings): void {
  for (const { subject, name } of long.examples) findings.add(found('iri-too-long', { subject, value: `${name}…` }));
  tellMore('iri-too-long', long.statements, long.examples.length, findings);
}

const recordOf = (subject: string, index: SubjectIndex): string =>
  recordsOf(index, new Set([subject]), specificationIds(index)).get(subject) ?? subject;

function reportSlips(slips: readonly Slip[], index: SubjectIndex, findings: RunFindings): void {
  const subjects = new Set(slips.flatMap(({ subject }) => (subject === null ? [] : [subject])));
  const records = recordsOf(index, subjects, specificationIds(index));
  for (const { text, subject, isLost } of slips)
    findings.add(
      found(isLost ? 'statement-left-out' : 'slip-mended', {
        subject: subject === null ? null : (records.get(subject) ?? subject),
        value: text,
      }),
    );
}

/**
 * Reports what was mended, lost or not understood in a document that was read to its end. `isLast`: no other document
 * goes into the same index.
 */
export function reportComplete(
  end: Extract<ParseEnd, { state: 'complete' }>,
  index: SubjectIndex,
  findings: RunFindings,
  isLast = true,
): void {
  if (end.slips !== undefined) reportSlips(end.slips, index, findings);
  for (const { key, count, nearest, subject } of end.unknownKeys ?? []) {
    const path = key.slice(0, KEY_CHARACTERS);
    const value = `${path} (${count}×)${nearest === null ? '' : ` → ${nearest}`}`;
    findings.add(found('unknown-key', { subject, path, value }));
  }
  if (end.damagedText) findings.add(found('damaged-text'));
  for (const { value, subject } of end.invalid.examples) findings.add(found('iri-invalid', { subject, value }));
  tellMore('iri-invalid', end.invalid.count, end.invalid.examples.length, findings);
  if (end.quoted > 0) findings.add(found('quoted-statements', { value: String(end.quoted) }));
  if (!isLast) return;
  for (const { subject, predicate, characters } of index.cut)
    findings.add(found('literal-cut', { subject, path: predicate, value: String(characters) }));
  reportLongNames(index, findings);
}
