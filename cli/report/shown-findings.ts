import { type ShownFinding, showFinding } from '../../api/presenters/finding.ts';
import type { Source } from '../../services/model/source.ts';
import type { Queryable } from '../../services/store/home/db.ts';
import { listFindings } from '../../services/store/sources/runs.ts';
import { ENGLISH } from './english.ts';

/**
 * What a run found in a source, in a form that may be passed on: without folders of this machine and without anything
 * that gives access.
 */
export async function shownFindings(
  runId: string,
  { path }: Pick<Source, 'path'>,
  q: Queryable,
): Promise<readonly ShownFinding[]> {
  return (await listFindings(q, { runId })).map((one) => showFinding(one, { messages: ENGLISH, address: path }));
}
