import { type Basis, derivedBy } from '../../services/model/basis.ts';
import { type Instance, NO_SEATS } from '../../services/model/instance.ts';
import type { OfferContent } from '../../services/model/offer.ts';
import type { DraftEnrolment, DraftSeats, InstanceDraft } from '../draft.ts';
import { dateOf, isBackwards } from './dates.ts';
import { numberOf } from './numbers.ts';
import { atMost, type RecordFindings } from './record-findings.ts';
import { languageMap, untagged } from './texts.ts';

type Enrolment = Instance['enrolment'][number];
type OpenTo = OfferContent['openTo']['who'];

const MAX_PERIODS = 50;
/** More learners than any course has. */
const MOST_LEARNERS = 10_000_000;

/** A period that names no group holds for whoever may take part. */
const GROUP_OF: Readonly<Record<OpenTo, Enrolment['for']>> = {
  anyone: 'anyone',
  unknown: 'anyone',
  alliance: 'alliance',
  'own-students': 'own-students',
  restricted: 'other',
};

/** Periods of enrolment, and the places in the list of those that name no group. */
export interface Enrolments {
  readonly enrolment: Enrolment[];
  readonly basis: readonly (readonly [pointer: string, basis: Basis])[];
}

const NOTHING: Enrolments = { enrolment: [], basis: [] };

function periodOf(draft: DraftEnrolment, openTo: OpenTo, report: RecordFindings): readonly [Enrolment, boolean] | null {
  const word = draft.for?.trim() ?? '';
  const group = word === '' ? null : report.vocabulary.group(word);
  if (word !== '' && group === null) report.add('code-unknown', 'enrolment/learnerGroup', word);
  const opens = draft.opens === null ? null : dateOf(draft.opens, 'enrolment/opens', report);
  const stated = draft.closes === null ? null : dateOf(draft.closes, 'enrolment/closes', report);
  const backwards = opens !== null && stated !== null && isBackwards(opens, stated);
  if (backwards) report.add('date-order', 'enrolment/closes', stated);
  const closes = backwards ? null : stated;
  const own = languageMap(draft.note, 'enrolment/note', report);
  // A group for which there is no word of ours is named as the source names it.
  const note = Object.keys(own).length === 0 && word !== '' && group === null ? untagged(word) : own;
  if (opens === null && closes === null && Object.keys(note).length === 0) return null;
  const forWhom = group ?? (word === '' ? GROUP_OF[openTo] : 'other');
  return [{ for: forWhom, opens, closes, note }, word === ''];
}

/** When those of which group may enrol, in an order of our own. `openTo`: who may take part at all. */
export function enrolmentOf(drafts: readonly DraftEnrolment[], openTo: OpenTo, report: RecordFindings): Enrolments {
  if (drafts.length === 0) return NOTHING;
  const bySaid = new Map(
    atMost(drafts, MAX_PERIODS, 'enrolment', report).flatMap((draft) => {
      const read = periodOf(draft, openTo, report);
      return read === null ? [] : [[JSON.stringify(read[0]), read] as const];
    }),
  );
  const periods = [...bySaid].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, read]) => read);
  return {
    enrolment: periods.map(([period]) => period),
    basis: periods.flatMap(([, assumed], index) =>
      assumed ? [[`/enrolment/${index}/for`, derivedBy('group-not-stated')] as const] : [],
    ),
  };
}

/** Numbers of places, and whether those that are left were counted and not stated. */
export function seatsOf(
  draft: DraftSeats,
  report: RecordFindings,
): { readonly seats: Instance['seats']; readonly counted: boolean } {
  if (draft.total === null && draft.left === null && draft.enrolled === null && draft.waiting === null)
    return { seats: NO_SEATS, counted: false };
  const read = (raw: string | null, path: string) => numberOf(raw, path, { most: MOST_LEARNERS, whole: true }, report);
  const total = read(draft.total, 'seats');
  const stated = read(draft.left, 'seatsLeft');
  const enrolled = read(draft.enrolled, 'enrolled');
  const counted = stated === null && total !== null && enrolled !== null;
  const left = counted ? Math.max(0, total - enrolled) : stated;
  return { seats: { total, left, waiting: read(draft.waiting, 'waiting') }, counted };
}

/** The page where one registers: the instance's own, else the only one that its periods name. */
export function registrationOf({ registration, enrolment }: InstanceDraft): string | null {
  if (registration !== null || enrolment.length === 0) return registration;
  const named = new Set(enrolment.flatMap(({ url }) => url ?? []));
  return named.size === 1 ? ([...named][0] ?? null) : null;
}
