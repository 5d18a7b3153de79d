import { type ShownFinding, showFinding } from '../../api/presenters/finding.ts';
import { messagesIn } from '../../messages/messages.ts';
import type { Source } from '../../services/model/source.ts';
import type { Queryable } from '../../services/store/home/db.ts';
import { listFindings } from '../../services/store/sources/runs.ts';

/** Commands speak English. */
const LANGUAGE = 'en';

/**
 * What a run found in a source, in a form that may be passed on: without folders of this machine and without anything
 * that gives access.
 */
export async function shownFindings(
  runId: string,
  { path }: Pick<Source, 'path'>,
  q: Queryable,
): Promise<readonly ShownFinding[]> {
  return (await listFindings(q, { runId })).map((one) =>
    showFinding(one, { messages: messagesIn(LANGUAGE), address: path }),
  );
}
