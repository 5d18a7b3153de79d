import type { FindingMessages } from '../../messages/words.ts';
import { found } from '../../services/model/finding.ts';
import type { Source } from '../../services/model/source.ts';
import type { Queryable } from '../../services/store/home/db.ts';
import { deadLinksFrom } from '../../services/store/offers/links.ts';
import { listFindings } from '../../services/store/sources/runs.ts';
import { type ShownFinding, showFinding } from '../presenters/finding.ts';

/**
 * What a run found in a source, in a form that may be passed on: without folders of this machine and without anything
 * that gives access.
 */
export async function shownFindings(
  runId: string,
  { path }: Pick<Source, 'path'>,
  q: Queryable,
  messages: FindingMessages,
): Promise<readonly ShownFinding[]> {
  return (await listFindings(q, { runId })).map((one) => showFinding(one, { messages, address: path }));
}

/** The links of a source's offers that do not work any more, as findings about the offers (by our id). */
export async function deadLinkFindings(
  { id, path }: Pick<Source, 'id' | 'path'>,
  q: Queryable,
  messages: FindingMessages,
): Promise<readonly ShownFinding[]> {
  return (await deadLinksFrom(q, id)).map(({ offerId, pointer, url, since, said }) =>
    showFinding(
      found('dead-link', { subject: offerId, path: pointer, value: url, facts: { since: since.slice(0, 10), said } }),
      { messages, address: path },
    ),
  );
}
