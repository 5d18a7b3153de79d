import { type FindingNotice, type Party, publicFrom, type Reply, type ReplyState } from '../model/reply.ts';
import type { Queryable } from '../store/home/db.ts';
import { readNotices, repliesOf } from '../store/register/replies.ts';
import { type Column, note, type Row } from './table.ts';

/** How a finding stands: it counts, or is disputed and not decided yet, or was decided not to hold. */
export const STANDINGS = ['counted', 'disputed', 'dropped'] as const;
export type Standing = (typeof STANDINGS)[number];

/** How a finding stands by the replies to it. What was decided not to hold stays so whatever else is said. */
export function standingOf(replies: readonly ReplyState[] = []): Standing {
  if (replies.includes('dropped')) return 'dropped';
  return replies.includes('disputed') ? 'disputed' : 'counted';
}

/** When everybody sees a finding, and what is said of it. */
export interface Said {
  readonly notice: FindingNotice | undefined;
  readonly replies: readonly Reply[];
}

/** When everybody sees these findings, and what was said of them, as known at `knownAt`. */
export async function readSaid(
  q: Queryable,
  rows: readonly { readonly finding: string }[],
  knownAt: string | null,
): Promise<ReadonlyMap<string, Said>> {
  const keys = [...new Set(rows.map(({ finding }) => finding))];
  const notices = await readNotices(q, keys, knownAt);
  const replies = await repliesOf(q, keys, knownAt);
  return new Map(keys.map((key) => [key, { notice: notices.get(key), replies: replies.get(key) ?? [] }]));
}

/** What each column of a finding's replies means. */
export const SAID_COLUMNS: readonly Column[] = [
  note(
    'publicFrom',
    'From this day on the finding is on public pages; empty where the parties were not told of it yet.',
  ),
  note('standing', 'counted; disputed: not counted until it is decided; dropped: decided not to hold.'),
  note('statement', 'What its parties state of it.'),
  note('statementBy', 'Who states it: provider, agency.'),
  note('decision', 'Why what was disputed stands, or does not.'),
];

const of = (party: Party, statement: string): string => `${party}: ${statement}`;

/** What is said of a finding, as the columns of a row. */
export function saidRow({ notice, replies }: Said, replyDays: number): Row {
  const [first] = replies;
  const decided = [...new Set(replies.flatMap(({ why }) => why ?? []))];
  return {
    publicFrom: notice === undefined ? null : publicFrom(notice, replyDays),
    standing: standingOf(replies.map(({ state }) => state)),
    statement:
      first === undefined
        ? null
        : replies.length === 1
          ? first.statement
          : replies.map(({ party, statement }) => of(party, statement)).join(' | '),
    statementBy: [...new Set(replies.map(({ party }) => party))].join('; ') || null,
    decision: decided.join(' | ') || null,
  };
}
