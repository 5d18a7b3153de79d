import type { Request, Response } from 'express';
import { findingMessages } from '../../messages/messages.ts';
import { findingKinds, offersOfSource } from '../../services/store/sources/finding-kinds.ts';
import { lastReadRun, listRuns } from '../../services/store/sources/runs.ts';
import { listSources, readSource } from '../../services/store/sources/sources.ts';
import { sourcesPage } from '../../web/views/sources/list-page.ts';
import type { MendingView } from '../../web/views/sources/mending.ts';
import { sourcePage } from '../../web/views/sources/source-page.ts';
import { isId } from '../find.ts';
import { shownShapes } from '../findings/shown-shapes.ts';
import { signalOf } from '../patience.ts';
import { mendingKinds } from '../presenters/mending.ts';
import { showRun, showSource } from '../presenters/source.ts';
import { notFound } from '../problem.ts';
import { queryOf, readerOf } from '../reader.ts';
import { refuse } from '../refuse.ts';
import type { Serving } from '../serving.ts';
import { answerPage, portalReading } from './answer-page.ts';

/** How many sources one page lists, and how many runs and kinds of findings the page of one shows. */
const SOURCES_SHOWN = 50;
const RUNS_SHOWN = 20;
const KINDS_SHOWN = 50;

/** `GET /sources`: all sources, page by page. */
export async function sendSourcesPage(req: Request, res: Response, deps: Serving): Promise<void> {
  const asked = new URLSearchParams(queryOf(req)).get('after');
  const after = asked !== null && isId(asked) ? asked : null;
  const work = async () => {
    const rows = await listSources(deps.db, { after, size: SOURCES_SHOWN + 1 });
    const shown = rows.slice(0, SOURCES_SHOWN);
    const providers = await deps.providers(shown.map(({ providerId }) => providerId));
    return {
      sources: shown.map((source) => showSource(source, providers.get(source.providerId)?.name)),
      next: rows.length > SOURCES_SHOWN ? (shown.at(-1)?.id ?? null) : null,
    };
  };
  const found = await deps.turns.take(signalOf(res), work);
  const shown = { ...found, isFirst: asked === null, now: deps.now().getTime() };
  answerPage(req, res, sourcesPage(shown, portalReading(req, deps)));
}

/** What the last reading of a source found. Null where nothing was ever read. */
async function mendingOf(id: string, address: string, req: Request, deps: Serving): Promise<MendingView | null> {
  const { db } = deps;
  const run = await lastReadRun(db, id);
  if (run === null) return null;
  const messages = await findingMessages(readerOf(req).messages);
  const offers = Math.max(run.counts.read, await offersOfSource(db, id));
  const kinds = mendingKinds(await findingKinds(db, run.id), { offers, messages, address });
  return {
    ...{ at: run.startedAt, lang: messages.language.code, kinds: kinds.slice(0, KINDS_SHOWN) },
    more: Math.max(0, kinds.length - KINDS_SHOWN),
    json: `/v1/sources/${id}/runs/${run.id}/findings?lang=${messages.language.code}`,
  };
}

/** `GET /sources/{id}`: one source, its last runs, and what to mend. */
export async function sendSourcePage(req: Request, res: Response, deps: Serving): Promise<void> {
  const id = String(req.params.id);
  const work = async () => {
    const source = isId(id) ? await readSource(deps.db, id) : null;
    if (source === null) return null;
    const providers = await deps.providers([source.providerId]);
    return {
      source: showSource(source, providers.get(source.providerId)?.name),
      runs: (await listRuns(deps.db, id, RUNS_SHOWN)).map((run) => showRun(run, [])),
      mending: await mendingOf(id, source.path, req, deps),
      shapes: await shownShapes(source, deps.db, readerOf(req).messages),
    };
  };
  const found = await deps.turns.take(signalOf(res), work);
  if (found === null) return refuse(req, res, notFound('sourceNotFound', id), deps);
  answerPage(req, res, sourcePage({ ...found, now: deps.now().getTime() }, portalReading(req, deps)));
}
