import type { Day } from '../services/model/day.ts';
import { type FindingNotice, isPublic } from '../services/model/reply.ts';
import { repliesOf } from '../services/store/register/replies.ts';
import type { RepliedFinding } from '../web/views/reply-page.ts';
import type { ApiDeps } from './deps.ts';

/** Those of these findings that everybody sees on a day, with what is said of them. */
export async function publicFindings(
  notices: readonly FindingNotice[],
  today: Day,
  { db, replyDays }: Pick<ApiDeps, 'db' | 'replyDays'>,
): Promise<readonly RepliedFinding[]> {
  const shown = notices.filter((one) => isPublic(one, today, replyDays));
  const keys = shown.map(({ key }) => key);
  const said = await repliesOf(db, keys);
  return shown.map((notice) => ({ notice, replies: said.get(notice.key) ?? [] }));
}

/** Those that were not decided to be wrong. */
export const standing = (findings: readonly RepliedFinding[]): readonly RepliedFinding[] =>
  findings.filter(({ replies }) => !replies.some(({ state }) => state === 'dropped'));
