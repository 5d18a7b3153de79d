import { mapAtOnce } from './at-once.ts';
import { type GatheredList, gatherList, type ListToGather } from './gather-list.ts';
import type { Isolation } from './isolate.ts';
import { LISTS_AT_ONCE, MAX_FAILURES_IN_A_ROW } from './limits.ts';
import type { Session } from './session.ts';

/**
 * Asks for the lists that belong to records, several at the same time, and answers them in the order of `lists`. After
 * some that failed in a row the others are not asked for, and count as lacking.
 */
export async function gatherLists(
  lists: readonly ListToGather[],
  session: Session,
  isolation: Isolation,
): Promise<GatheredList[]> {
  let inARow = 0;
  return mapAtOnce(lists, LISTS_AT_ONCE, async (list): Promise<GatheredList> => {
    if (inARow >= MAX_FAILURES_IN_A_ROW) {
      const detail = 'the requests before it failed';
      session.lack(list.address, 'failed', { detail }, true);
      return { parts: [], records: [], nothing: { state: 'unreadable', detail, code: 'plain-json' }, isWhole: false };
    }
    const gathered = await gatherList({ ...list, ofRecord: true }, session, isolation);
    const failed =
      gathered.nothing !== null && !(gathered.nothing.state === 'failed' && gathered.nothing.step.state === 'gone');
    inARow = failed ? inARow + 1 : 0;
    return gathered;
  });
}
