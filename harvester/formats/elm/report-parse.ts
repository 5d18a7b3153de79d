import type { ParseEnd } from '../../../services/rdf/parse-end.ts';
import type { Slip } from '../../../services/rdf/slips.ts';
import { MAX_TRIPLES, type SubjectIndex } from '../../../services/rdf/subject-index.ts';
import { found } from '../../finding-codes.ts';
import type { RunFindings } from '../../read/findings.ts';
import { ended, type Unread } from '../../read/outcome.ts';
import { readElm, specificationIds } from './offers.ts';
import { recordsOf } from './record-of.ts';

/** What is shown of a key of JSON. */
const KEY_CHARACTERS = 60;

export function reportBroken(
  end: Exclude<ParseEnd, { state: 'complete' }>,
  index: SubjectIndex,
  findings: RunFindings,
): Unread {
  switch (end.state) {
    case 'broken': {
      const offers = [...readElm(index, () => {})].length;
      const { line = null, subject = null } = end.place ?? {};
      // Parsers of XML begin with the line and the column.
      const detail = line === null ? end.detail : `line ${line}: ${end.detail.replace(/^\d+:\d+:\s*/, '')}`;
      const others = Math.max(offers, end.named ?? 0) - (subject === null ? 0 : 1);
      const heldBack = others > 0 ? `${others} ${subject === null ? '' : 'other '}offers are held back; ` : '';
      const record = subject === null ? null : recordOf(subject, index);
      return ended(
        offers === 0 ? 'unreadable' : 'partial',
        'syntax-error',
        heldBack + detail,
        findings,
        offers,
        record,
      );
    }
    case 'too-many-statements':
      return ended('failed', 'too-many-statements', `more than ${MAX_TRIPLES}`, findings);
    case 'hostile-xml':
      return ended('unreadable', 'hostile-xml', end.detail, findings);
    case 'too-deep':
      return ended('unreadable', 'nested-too-deeply', null, findings);
    case 'context-refused':
      return ended('unreadable', 'context-refused', end.url, findings);
    default:
      return end satisfies never;
  }
}

function reportLongNames({ long }: SubjectIndex, findings: RunFindings): void {
  for (const { subject, name } of long.examples) findings.add(found('iri-too-long', { subject, value: `${name}…` }));
  const others = long.statements - long.examples.length;
  if (others > 0) findings.add(found('iri-too-long', { value: `${others} more statements` }));
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

/** Tells what was mended, lost or not understood in a document that was read to its end. */
export function reportComplete(
  end: Extract<ParseEnd, { state: 'complete' }>,
  index: SubjectIndex,
  findings: RunFindings,
): void {
  if (end.slips !== undefined) reportSlips(end.slips, index, findings);
  for (const { key, count, nearest, subject } of end.unknownKeys ?? []) {
    const path = key.slice(0, KEY_CHARACTERS);
    const value = `${path} (${count}×)${nearest === null ? '' : `; nearest: ${nearest}`}`;
    findings.add(found('unknown-key', { subject, path, value }));
  }
  if (end.damagedText) findings.add(found('damaged-text'));
  for (const { value, subject } of end.invalid.examples) findings.add(found('iri-invalid', { subject, value }));
  const lost = end.invalid.count - end.invalid.examples.length;
  if (lost > 0) findings.add(found('more-findings', { value: `iri-invalid: ${lost} more in the document` }));
  if (end.quoted > 0) findings.add(found('quoted-statements', { value: String(end.quoted) }));
  for (const { subject, predicate, characters } of index.cut)
    findings.add(found('literal-cut', { subject, path: predicate, value: `${characters} characters` }));
  reportLongNames(index, findings);
}
