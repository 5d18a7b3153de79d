import { Router } from 'express';
import { listProviders, readProviders } from '../../services/store/providers.ts';
import { listRuns } from '../../services/store/runs.ts';
import { listSources, readSource } from '../../services/store/sources.ts';
import { sendJson, setCaching } from '../answer.ts';
import type { ApiDeps } from '../deps.ts';
import { sendProblem } from '../problem.ts';
import { readerOf, searchOf } from '../reader.ts';

const MAX_SIZE_PROVIDERS = 100;
const RUNS_SHOWN = 50;

/** `GET /v1/providers`, `/v1/providers/{id}`, `/v1/sources`, `/v1/sources/{id}/runs`: who publishes, and how fresh it is. */
export function catalogueRoutes(deps: ApiDeps): Router {
  const router = Router();
  router.get('/providers', async (req, res) => {
    const search = searchOf(req);
    const size = Math.min(MAX_SIZE_PROVIDERS, Math.max(1, Number(search.get('size')) || MAX_SIZE_PROVIDERS));
    const providers = await listProviders(deps.db, {
      after: search.get('after'),
      size,
      country: search.get('country'),
    });
    setCaching(res);
    sendJson(res, { providers, next: providers.length === size ? (providers.at(-1)?.id ?? null) : null }, deps);
  });
  router.get('/providers/:id', async (req, res) => {
    const provider = (await readProviders(deps.db, [req.params.id])).get(req.params.id);
    if (!provider) return sendProblem(res, { name: 'NotFound' }, readerOf(req), deps);
    sendJson(res, provider, deps);
  });
  router.get('/sources', async (_req, res) => {
    // Headers of a manifest may be what gives access: they are nobody else's business.
    const sources = (await listSources(deps.db, {})).map(
      ({ headers: _headers, queryParameters: _query, ...source }) => source,
    );
    sendJson(res, { sources }, deps);
  });
  router.get('/sources/:id/runs', async (req, res) => {
    if ((await readSource(deps.db, req.params.id)) === null)
      return sendProblem(res, { name: 'NotFound' }, readerOf(req), deps);
    sendJson(res, { runs: await listRuns(deps.db, req.params.id, RUNS_SHOWN) }, deps);
  });
  return router;
}
