import type { FindingNotice, ReplyState } from '../../model/reply.ts';
import { BATCH_ROWS, batchesOf } from '../home/batches.ts';
import type { Queryable } from '../home/db.ts';

/** Differences and lapses have keys that begin so. */
const DIFFERENCES = '^(mismatch|lapse):';
const PAGE = 2_000;
/** Of more replies than these none keeps a finding from being counted. */
const REPLIES_AT_MOST = 100_000;
/** How many findings of one provider are shown. */
const OF_PROVIDER_AT_MOST = 200;

/**
 * Notes since when differences and lapses are no longer found: all that stand and are not among `found`. Answers how
 * many these are.
 */
export async function markGone(q: Queryable, found: ReadonlySet<string>, at: Date): Promise<number> {
  let gone = 0;
  for (let after = ''; ; ) {
    const rows: readonly { key: string }[] = await q.query<{ key: string }>(
      'select key from finding_notice where key > $1 and gone is null and key ~ $2 order by key limit $3',
      [after, DIFFERENCES, PAGE],
    );
    const last = rows.at(-1);
    if (last === undefined) return gone;
    const keys = rows.map(({ key }) => key).filter((key) => !found.has(key));
    for (const batch of batchesOf(keys, BATCH_ROWS))
      await q.query('update finding_notice set gone = $2 where key = any($1::text[])', [batch, at.toISOString()]);
    gone += keys.length;
    after = last.key;
  }
}

/** How replies to differences and lapses stood at `knownAt` (null: how they stand), by finding. */
export async function replyStates(
  q: Queryable,
  knownAt: string | null,
): Promise<ReadonlyMap<string, readonly ReplyState[]>> {
  const rows = await q.query<{ finding: string; state: ReplyState }>(
    `select finding, state from reply where finding ~ $2
       and case when $1::timestamptz is null then known_to is null
                else known_from <= $1 and (known_to is null or known_to > $1) end
     order by finding, party, who limit $3`,
    [knownAt, DIFFERENCES, REPLIES_AT_MOST],
  );
  const states = new Map<string, ReplyState[]>();
  for (const { finding, state } of rows) states.set(finding, [...(states.get(finding) ?? []), state]);
  return states;
}

/** Differences and lapses of a provider that stand and are about it, and not about one of its offers. */
export async function findingsOfProvider(q: Queryable, providerId: string): Promise<readonly FindingNotice[]> {
  return q.query<FindingNotice & { readonly [column: string]: unknown }>(
    `select key, to_char(since, 'YYYY-MM-DD') as since, says, offer_id as "offerId", provider_id as "providerId", agency
     from finding_notice where provider_id = $1 and offer_id is null and gone is null and key ~ $2
     order by key limit $3`,
    [providerId, DIFFERENCES, OF_PROVIDER_AT_MOST],
  );
}
