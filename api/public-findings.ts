import { publicKeysOf } from '../services/coverage/findings.ts';
import { type Day, dayOf } from '../services/model/day.ts';
import { type FindingNotice, isPublic } from '../services/model/reply.ts';
import { heldKey } from '../services/registry/rules/held.ts';
import type { VerdictAt } from '../services/registry/verdict/verdict-at.ts';
import { readNotices, repliesOf } from '../services/store/register/replies.ts';
import type { RepliedFinding } from '../web/views/reply-page.ts';
import type { ApiDeps } from './deps.ts';

/** Those of these findings that everybody sees on a day, with what is said of them, as known at `knownAt`. */
export async function publicFindings(
  notices: readonly FindingNotice[],
  today: Day,
  { db, replyDays }: Pick<ApiDeps, 'db' | 'replyDays'>,
  knownAt: string | null = null,
): Promise<readonly RepliedFinding[]> {
  const shown = notices.filter((one) => isPublic(one, today, replyDays));
  const keys = shown.map(({ key }) => key);
  const said = await repliesOf(db, keys, knownAt);
  return shown.map((notice) => ({ notice, replies: said.get(notice.key) ?? [] }));
}

/** Those that were not decided to be wrong. */
export const standing = (findings: readonly RepliedFinding[]): readonly RepliedFinding[] =>
  findings.filter(({ replies }) => !replies.some(({ state }) => state === 'dropped'));

/** Keys of negative results of our own matching that count for the judgement of an offer, or wait. */
export function matchKeysOf({ judged, judgement }: VerdictAt): readonly string[] {
  const reports = [...(judgement.held ?? []), ...judgement.offer.reports];
  return reports.map((report) => heldKey(judged.publisher ?? '', report));
}

/**
 * What parties state of a judgement of any moment: of the findings in it that everybody saw on the day of `knownAt` (null:
 * sees now), and that were not decided to be wrong.
 */
export async function statementsOn(
  one: VerdictAt,
  knownAt: string | null,
  deps: Pick<ApiDeps, 'db' | 'replyDays' | 'policy' | 'now'>,
): Promise<readonly RepliedFinding[]> {
  const keys = [...matchKeysOf(one), ...publicKeysOf(one, deps.policy)];
  const made = await readNotices(deps.db, [...new Set(keys)], knownAt);
  const day = dayOf(knownAt === null ? deps.now() : new Date(knownAt));
  const found = await publicFindings([...made.values()], day, deps, knownAt);
  return standing(found).filter(({ replies }) => replies.length > 0);
}
