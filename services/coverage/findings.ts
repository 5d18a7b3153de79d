import type { Day } from '../model/day.ts';
import { ownNumber } from '../model/register-key.ts';
import type { FindingNotice } from '../model/reply.ts';
import { shortId } from '../model/short-id.ts';
import type { FiledReport } from '../registry/rules/facts-index.ts';
import type { RulePolicy } from '../registry/rules/policy.ts';
import type { VerdictAt } from '../registry/verdict/verdict-at.ts';
import { type Attribution, reviewersOf } from './covered-offer.ts';
import { type Mismatch, type MismatchKind, mismatchesOf } from './mismatches.ts';

/** A difference or a lapse, as provider and agency see it first. */
export type Finding = Omit<FindingNotice, 'since'>;

/** Of a value that a source or a register states so many characters are repeated. */
const VALUE_CHARACTERS = 200;

/** Kinds that are about the provider: one answer is about all of its offers of which the same is found. */
const OF_PROVIDER: ReadonlySet<MismatchKind> = new Set([
  'identifier-ambiguous',
  'institution-level',
  'institution-closed',
  'institution-merged',
]);

const WHAT: Readonly<Record<MismatchKind, string>> = {
  credits: 'credits (ECTS)',
  level: 'the level (EQF)',
  degree: 'whether it leads to a degree',
  'title-near-match': 'the title, which is nearly the same',
  identifier: 'the programme to which the identifier belongs',
  'identifier-ambiguous': 'the institution, of which several may be meant',
  'institution-level': 'the levels of the institution',
  'institution-closed': 'whether the institution is open',
  'institution-merged': 'the institution, which was merged',
};

const quoted = (value: string | null): string => (value === null ? 'nothing' : `“${value.slice(0, VALUE_CHARACTERS)}”`);
const onlyOne = ({ main }: Attribution): number | null => (main.length === 1 ? (main[0] ?? null) : null);

/**
 * A difference as a finding. Because its key holds what both sides say, a decision on it is about these values alone: of
 * others a new finding is made.
 */
export function differenceOf(
  { kind, stated, registered, report, programme }: Mismatch,
  { record, judgement, index }: VerdictAt,
): Finding {
  const isOfProvider = OF_PROVIDER.has(kind);
  const about = isOfProvider ? record.provider.id : record.id;
  const filed = report?.report.id ?? null;
  const values = shortId(JSON.stringify([stated, registered, programme]));
  const by = filed === null ? 'the register' : `report ${ownNumber(filed)} in the register`;
  const subject = judgement.subject?.registryId;
  return {
    key: `mismatch:${kind}:${about}:${filed ?? ''}:${values}`,
    says: `Source and register differ in ${WHAT[kind]}: the source says ${quoted(stated)}, ${by} ${quoted(registered)}.`,
    offerId: isOfProvider ? null : record.id,
    providerId: record.provider.id,
    agency: report?.report.agencyId ?? (subject === undefined ? null : onlyOne(reviewersOf(subject, index))),
  };
}

/** A lapse, with the report that ended last. */
export interface Lapse extends Finding {
  readonly report: FiledReport;
  readonly ended: Day;
}

/** That the reviews on which an offer rested have ended, by the one that ended last. Null where none has. */
export function lapseOf({ record, judgement, index }: VerdictAt): Lapse | null {
  if (judgement.code !== 'EXPIRED') return null;
  const ended = judgement.reports.flatMap((id) => index.reports.get(id) ?? []);
  const last = ended.find(({ end }) => end === judgement.validUntil) ?? ended[0];
  if (last === undefined) return null;
  const { id, agencyId } = last.report;
  return {
    key: `lapse:${record.provider.id}:${id}`,
    says: `The review in report ${ownNumber(id)} ended on ${last.end}, and no later one is known.`,
    offerId: null,
    providerId: record.provider.id,
    agency: agencyId,
    ...{ report: last, ended: last.end },
  };
}

/**
 * Keys of the findings that stand on public pages when their time comes. A title that is nearly the same is a hint for
 * its parties and no difference, so it is not among them.
 */
export function publicKeysOf(one: VerdictAt, policy: RulePolicy): readonly string[] {
  return findingsOf(one, policy)
    .map(({ key }) => key)
    .filter((key) => !key.startsWith('mismatch:title-near-match:'));
}

/** All differences and the lapse that are found of an offer. */
export function findingsOf(one: VerdictAt, policy: RulePolicy): readonly Finding[] {
  const lapse = lapseOf(one);
  const differences = mismatchesOf(one, policy).map((mismatch) => differenceOf(mismatch, one));
  if (lapse === null) return differences;
  const { key, says, offerId, providerId, agency } = lapse;
  return [...differences, { key, says, offerId, providerId, agency }];
}
