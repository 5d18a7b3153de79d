import { Router } from 'express';
import { findingMessages } from '../../messages/messages.ts';
import { listProviders, readProviders } from '../../services/store/sources/providers.ts';
import { pageOfFindings, readRun } from '../../services/store/sources/run-findings.ts';
import { countFindings, listRuns } from '../../services/store/sources/runs.ts';
import { listSources, readSource } from '../../services/store/sources/sources.ts';
import { countriesOf } from '../countries.ts';
import { endpoint } from '../endpoint.ts';
import { isId } from '../find.ts';
import {
  FINDINGS_PARAMETERS,
  MAX_SIZE_FINDINGS,
  MAX_SIZE_ROWS,
  PLAIN_PARAMETERS,
  PROVIDERS_PARAMETERS,
  RUNS_PARAMETERS,
  SOURCES_PARAMETERS,
} from '../params/other-parameters.ts';
import { shownProviders } from '../portal/shown-providers.ts';
import { showFinding } from '../presenters/finding.ts';
import { showRun, showSource } from '../presenters/source.ts';
import { notFound } from '../problem.ts';
import type { Serving } from '../serving.ts';

const RUNS_SHOWN = 50;

/** One page of rows, of which one more than asked for was read, and where the next page begins. */
function pageOf<T extends { readonly id: string }>(rows: readonly T[], size: number) {
  const shown = rows.slice(0, size);
  return { shown, next: rows.length > size ? (shown.at(-1)?.id ?? null) : null };
}

/**
 * `GET /v1/providers`, `/v1/providers/{id}`, `/v1/sources`, `/v1/sources/{id}/runs` and the findings of a run: who
 * publishes, and how fresh it is.
 */
export function catalogueRoutes(deps: Serving): Router {
  const { db } = deps;
  const router = Router();
  router.get(
    '/providers',
    endpoint(
      PROVIDERS_PARAMETERS,
      async ({ after = null, size = MAX_SIZE_ROWS, country }, _asked, here) => {
        const rows = await listProviders(db, { after, size: size + 1, countries: countriesOf(country) });
        const { shown, next } = pageOf(rows, size);
        return { body: { providers: await shownProviders(shown, here), next } };
      },
      deps,
    ),
  );
  router.get(
    '/providers/:id',
    endpoint(
      PLAIN_PARAMETERS,
      async (_data, { id }, here) => {
        const held = isId(id) ? [...(await readProviders(db, [id])).values()] : [];
        const [provider] = await shownProviders(held, here);
        return provider ? { body: provider } : { problem: notFound('providerNotFound', id) };
      },
      deps,
    ),
  );
  router.get(
    '/sources',
    endpoint(
      SOURCES_PARAMETERS,
      async ({ after = null, size = MAX_SIZE_ROWS }) => {
        const { shown, next } = pageOf(await listSources(db, { after, size: size + 1 }), size);
        const providers = await deps.providers(shown.map(({ providerId }) => providerId));
        const sources = shown.map((source) => showSource(source, providers.get(source.providerId)?.name));
        return { body: { sources, next } };
      },
      deps,
    ),
  );
  router.get(
    '/sources/:id/runs',
    endpoint(
      RUNS_PARAMETERS,
      async ({ size = RUNS_SHOWN }, { id }) => {
        if (!isId(id) || (await readSource(db, id)) === null) return { problem: notFound('sourceNotFound', id) };
        const runs = await listRuns(db, id, size);
        const findings = await countFindings(
          db,
          runs.map((run) => run.id),
        );
        return { body: { runs: runs.map((run) => showRun(run, findings.get(run.id) ?? [])) } };
      },
      deps,
    ),
  );
  router.get(
    '/sources/:id/runs/:run/findings',
    endpoint(
      FINDINGS_PARAMETERS,
      async ({ after = null, size = MAX_SIZE_FINDINGS }, { id, run: runId, reader }) => {
        const source = isId(id) ? await readSource(db, id) : null;
        if (source === null) return { problem: notFound('sourceNotFound', id) };
        const run = isId(runId) ? await readRun(db, id, runId) : null;
        if (run === null) return { problem: notFound('runNotFound', runId) };
        const rows = await pageOfFindings(db, runId, { after, limit: size + 1 });
        const counted = (await countFindings(db, [runId])).get(runId) ?? [];
        const page = rows.slice(0, size);
        const messages = await findingMessages(reader.messages);
        return {
          body: {
            run: showRun(run, counted),
            lang: messages.language.code,
            findings: page.map(({ finding }) => showFinding(finding, { messages, address: source.path })),
            next: rows.length > size ? (page.at(-1)?.n ?? null) : null,
          },
        };
      },
      deps,
    ),
  );
  return router;
}
