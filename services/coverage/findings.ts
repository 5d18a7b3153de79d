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

const WHAT: Readonly<Partial<Record<MismatchKind, string>>> = {
  credits: 'credits (ECTS)',
  level: 'the level (EQF)',
  degree: 'whether it leads to a degree',
  'title-near-match': 'the title, which is nearly the same',
  identifier: 'the programme to which the identifier belongs',
};

const quoted = (value: string | null): string => (value === null ? 'nothing' : `“${value.slice(0, VALUE_CHARACTERS)}”`);
const onlyOne = ({ main }: Attribution): number | null => (main.length === 1 ? (main[0] ?? null) : null);

/** A difference in one English sentence. */
function sentenceOf({ kind, stated, registered, report }: Mismatch): string {
  const [theirs, listed] = [quoted(stated), quoted(registered)];
  if (kind === 'identifier-ambiguous')
    return `By what the source says, several institutions of the register may be meant: ${listed}.`;
  if (kind === 'institution-level')
    return `The source states the level (EQF) ${theirs}; the register lists the institution with the levels ${listed}.`;
  if (kind === 'institution-closed') return `In the register the institution ${theirs} closed on ${listed}.`;
  if (kind === 'institution-merged')
    return stated === null
      ? `The source names a predecessor of the institution ${listed}.`
      : `In the register the institution ${theirs} was merged into ${listed}.`;
  const by = report === null ? 'the register' : `report ${ownNumber(report.report.id)} in the register`;
  return `Source and register differ in ${WHAT[kind] ?? kind}: the source says ${theirs}, ${by} ${listed}.`;
}

/**
 * A difference as a finding. Because its key holds what both sides say, a decision on it is about these values alone: of
 * others a new finding is made.
 */
export function differenceOf(mismatch: Mismatch, { record, judgement, index }: VerdictAt): Finding {
  const { kind, stated, registered, report, programme } = mismatch;
  const isOfProvider = OF_PROVIDER.has(kind);
  const about = isOfProvider ? record.provider.id : record.id;
  const filed = report?.report.id ?? null;
  const values = shortId(JSON.stringify([stated, registered, programme]));
  const subject = judgement.subject?.registryId;
  return {
    key: `mismatch:${kind}:${about}:${filed ?? ''}:${values}`,
    says: sentenceOf(mismatch),
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
