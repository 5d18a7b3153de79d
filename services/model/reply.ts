import { addDays, type Day } from './day.ts';

/** For how many days a finding is shown to provider and agency alone, where nothing else is said. */
export const REPLY_DAYS = 14;
/** The most characters of a statement. */
export const STATEMENT_CHARACTERS = 2_000;
export const WHY_CHARACTERS = 1_000;

/** Who may reply to a finding. */
export const PARTIES = ['provider', 'agency'] as const;
export type Party = (typeof PARTIES)[number];

/**
 * `stated`: something is said to it. `disputed`: the party says that it is wrong, and nothing was decided yet.
 * `upheld`, `dropped`: it was disputed, and decided to stand, or not to.
 */
export const REPLY_STATES = ['stated', 'disputed', 'upheld', 'dropped'] as const;
export type ReplyState = (typeof REPLY_STATES)[number];

/** A finding that provider and agency see first. */
export interface FindingNotice {
  /** Names the finding for ever: its kind, and what it is about. */
  readonly key: string;
  /** The day on which it was first made. */
  readonly since: Day;
  /** The finding in one English sentence. */
  readonly says: string;
  readonly offerId: string | null;
  readonly providerId: string | null;
  /** The agency's key among those of all registers. */
  readonly agency: number | null;
}

/** What a party says of a finding, as it stood from one moment to another (ISO instants). */
export interface Reply {
  readonly finding: string;
  readonly party: Party;
  /** Our id of the provider, or the agency's key. */
  readonly who: string;
  readonly statement: string;
  readonly state: ReplyState;
  readonly decidedBy: string | null;
  /** Why it was decided so. */
  readonly why: string | null;
  readonly knownFrom: string;
  readonly knownTo: string | null;
}

/** The first day on which everybody sees a finding. */
export function publicFrom({ since }: Pick<FindingNotice, 'since'>, replyDays = REPLY_DAYS): Day {
  return addDays(since, replyDays);
}

/** True where everybody may see a finding: provider and agency had `replyDays` days to reply to it. */
export function isPublic(finding: Pick<FindingNotice, 'since'>, today: Day, replyDays = REPLY_DAYS): boolean {
  return publicFrom(finding, replyDays) <= today;
}

/** False where a finding is not to be counted: it is disputed and undecided, or was decided not to hold. */
export function isCounted(replies: readonly Pick<Reply, 'state'>[]): boolean {
  return !replies.some(({ state }) => state === 'disputed' || state === 'dropped');
}
