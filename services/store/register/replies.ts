import { type Day, dayOf } from '../../model/day.ts';
import type { FindingNotice, Party, Reply, ReplyState } from '../../model/reply.ts';
import { BATCH_ROWS, batchesOf } from '../home/batches.ts';
import type { Queryable } from '../home/db.ts';
import { toJson } from '../home/json.ts';

/** How many one list holds. */
export const NOTICES_LISTED = 1_000;

/** Negative results that rest on our own matching have keys that begin so. */
const MATCHES = 'negative-match:%';

const NOTICE = `key, to_char(since, 'YYYY-MM-DD') as since, says, offer_id as "offerId", provider_id as "providerId", agency`;
const REPLY = `finding, party, who, statement, state, decided_by as "decidedBy", why, known_from as "knownFrom",
  known_to as "knownTo"`;

type NoticeRow = FindingNotice & { readonly [column: string]: unknown };
type ReplyRow = Reply & { readonly [column: string]: unknown };

/**
 * Keeps findings that were not made before, with the day of `at` as their first. Those that are known stay as they are;
 * one that was gone stands again, from its first day.
 */
export async function noticeFindings(
  q: Queryable,
  findings: readonly Omit<FindingNotice, 'since'>[],
  at: Date,
): Promise<void> {
  for (const batch of batchesOf([...new Map(findings.map((one) => [one.key, one])).values()], BATCH_ROWS))
    await q.query(
      `insert into finding_notice (key, since, says, offer_id, provider_id, agency, known_from)
       select key, $2::date, says, "offerId", "providerId", agency, $3
       from jsonb_to_recordset($1::jsonb)
         as given (key text, says text, "offerId" text, "providerId" text, agency integer)
       on conflict (key) do update set gone = null where finding_notice.gone is not null`,
      [toJson(batch), dayOf(at), at.toISOString()],
    );
}

/** Findings by their keys, as far as they were made until `knownAt` (null: until now). */
export async function readNotices(
  q: Queryable,
  keys: readonly string[],
  knownAt: string | null = null,
): Promise<ReadonlyMap<string, FindingNotice>> {
  const found = new Map<string, FindingNotice>();
  for (const batch of batchesOf(keys, BATCH_ROWS)) {
    const rows = await q.query<NoticeRow>(
      `select ${NOTICE} from finding_notice
       where key = any($1::text[]) and ($2::timestamptz is null or known_from <= $2)`,
      [batch, knownAt],
    );
    for (const row of rows) found.set(row.key, row);
  }
  return found;
}

/**
 * The findings about an offer, in the order of their keys: negative results of our own matching that were first made on
 * it, and those with these keys. Differences and lapses are among the keys, as long as they are found.
 */
export async function noticesOfOffer(
  q: Queryable,
  offerId: string,
  keys: readonly string[] = [],
): Promise<readonly FindingNotice[]> {
  return q.query<NoticeRow>(
    `select ${NOTICE} from finding_notice
     where (offer_id = $1 and key like $4) or key = any($2::text[]) order by key limit $3`,
    [offerId, keys.slice(0, NOTICES_LISTED), NOTICES_LISTED, MATCHES],
  );
}

/** Which findings are meant: those with a reply in this state, about this provider, or of this agency (its key). */
export interface NoticesAsked {
  readonly state?: ReplyState | null;
  readonly provider?: string | null;
  readonly agency?: number | null;
}

/** A finding, and whether it is no longer found. */
export interface ListedNotice extends FindingNotice {
  readonly isGone: boolean;
}

/** The newest findings. */
export async function listNotices(
  q: Queryable,
  { state = null, provider = null, agency = null }: NoticesAsked = {},
): Promise<readonly ListedNotice[]> {
  return q.query<ListedNotice & { readonly [column: string]: unknown }>(
    `select ${NOTICE}, gone is not null as "isGone" from finding_notice
     where ($1::text is null or exists (select 1 from reply where finding = key and known_to is null and state = $1))
       and ($3::text is null or provider_id = $3) and ($4::integer is null or agency = $4)
     order by finding_notice.since desc, key limit $2`,
    [state, NOTICES_LISTED, provider, agency],
  );
}

/** What parties say of these findings, as it stood at `knownAt` (null: as it stands), oldest first. */
export async function repliesOf(
  q: Queryable,
  keys: readonly string[],
  knownAt: string | null = null,
): Promise<ReadonlyMap<string, readonly Reply[]>> {
  const found = new Map<string, Reply[]>();
  for (const batch of batchesOf([...new Set(keys)], BATCH_ROWS)) {
    const rows = await q.query<ReplyRow>(
      `select ${REPLY} from reply where finding = any($1::text[])
         and case when $2::timestamptz is null then known_to is null
                  else known_from <= $2 and (known_to is null or known_to > $2) end
       order by known_from, party, who`,
      [batch, knownAt],
    );
    for (const row of rows) found.set(row.finding, [...(found.get(row.finding) ?? []), row]);
  }
  return found;
}

/** A reply of one party. */
export interface SaidInReply {
  readonly finding: string;
  readonly party: Party;
  readonly who: string;
  readonly statement: string;
  readonly disputes: boolean;
}

/**
 * Has the offers that a finding concerns judged again by the next pass, because what counts may differ now. A negative
 * result is kept by provider and report, so it may concern every offer of the provider, and not only the one on which
 * it was first found.
 */
async function makeDue(tx: Queryable, finding: string, at: string): Promise<void> {
  await tx.query(
    `update offer set due = least(coalesce(due, $2::date), $2::date) where id in (
       select offer_id from finding_notice where key = $1
       union select offer.id from finding_notice join offer on offer.provider_id = finding_notice.provider_id
         where key = $1 and key like $3
       union select offer_origin.offer_id from finding_notice
         join offer_origin on offer_origin.provider_id = finding_notice.provider_id and not_seen_since is null
         where key = $1 and key like $3)`,
    [finding, dayOf(new Date(at)), MATCHES],
  );
}

/**
 * The instant from which something new holds about a finding: `at`, or a millisecond after what was said last, so that
 * what comes within one millisecond keeps its order.
 */
async function heldFrom(tx: Queryable, finding: string, at: string): Promise<string> {
  await tx.query('lock table reply in share row exclusive mode');
  const [row] = await tx.query<{ from: string }>(
    `select greatest($2::timestamptz, max(known_from) + interval '1 millisecond') as from from reply where finding = $1`,
    [finding, at],
  );
  return row?.from ?? at;
}

/** Keeps what a party says of a finding. What it said before is kept with the time in which it stood. */
export async function saveReply(
  tx: Queryable,
  { finding, party, who, statement, disputes }: SaidInReply,
  at: string,
): Promise<void> {
  const from = await heldFrom(tx, finding, at);
  const [before] = await tx.query<ReplyRow>(
    `update reply set known_to = $4 where finding = $1 and party = $2 and who = $3 and known_to is null returning ${REPLY}`,
    [finding, party, who, from],
  );
  // Who says more after a decision does not undo it.
  const isDecided = before?.state === 'upheld' || before?.state === 'dropped';
  const state: ReplyState = isDecided ? before.state : disputes ? 'disputed' : 'stated';
  await tx.query(
    `insert into reply (finding, party, who, statement, state, decided_by, why, known_from)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [finding, party, who, statement, state, ...(isDecided ? [before.decidedBy, before.why] : [null, null]), from],
  );
  await makeDue(tx, finding, from);
}

/** Decides all that is disputed of a finding. Answers how many replies that were. */
export async function decideReplies(
  tx: Queryable,
  finding: string,
  decision: { readonly state: 'upheld' | 'dropped'; readonly by: string; readonly why: string },
  at: string,
): Promise<number> {
  const from = await heldFrom(tx, finding, at);
  const disputed = await tx.query<ReplyRow>(
    `update reply set known_to = $2 where finding = $1 and state = 'disputed' and known_to is null returning ${REPLY}`,
    [finding, from],
  );
  for (const { party, who, statement } of disputed)
    await tx.query(
      `insert into reply (finding, party, who, statement, state, decided_by, why, known_from)
       values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [finding, party, who, statement, decision.state, decision.by, decision.why, from],
    );
  await makeDue(tx, finding, from);
  return disputed.length;
}

/** More of them are not looked at: those beyond wait on, and claim nothing. */
const MATCHES_AT_MOST = 50_000;

/**
 * The first day on which each negative result was found that rests on our own matching, as known at `knownAt`. One that
 * is disputed, or was decided not to hold, is not among them, so it does not count.
 */
export async function matchesNoticed(q: Queryable, knownAt: string | null): Promise<Readonly<Record<string, Day>>> {
  const rows = await q.query<{ key: string; since: Day }>(
    `select key, to_char(since, 'YYYY-MM-DD') as since from finding_notice
     where key like $1 and ($2::timestamptz is null or known_from <= $2)
       and not exists (
         select 1 from reply where finding = key and state in ('disputed', 'dropped')
           and case when $2::timestamptz is null then known_to is null
                    else known_from <= $2 and (known_to is null or known_to > $2) end)
     order by key limit $3`,
    [MATCHES, knownAt, MATCHES_AT_MOST],
  );
  return Object.fromEntries(rows.map(({ key, since }) => [key, since]));
}
