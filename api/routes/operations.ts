import { Router } from 'express';
import { messageOf } from '../../services/errors.ts';
import { countOffers } from '../../services/store/offer-reading.ts';
import { lastSync } from '../../services/store/registry-facts.ts';
import { listSources } from '../../services/store/sources.ts';
import { sendJson } from '../answer.ts';
import type { ApiDeps } from '../deps.ts';
import type { Metrics } from '../metrics.ts';
import { openApi } from '../openapi.ts';

const MS_PER_SECOND = 1_000;

async function answers(work: () => Promise<unknown>): Promise<string> {
  try {
    await work();
    return 'ok';
  } catch (error) {
    return messageOf(error).slice(0, 200);
  }
}

/** `/healthz` (the process answers), `/readyz` (store and engine do), `/metrics`, `/openapi.json`. */
export function operationRoutes(metrics: Metrics, deps: ApiDeps): Router {
  const router = Router();
  const ageOf = (at: string | null | undefined) =>
    at == null ? null : Math.round((deps.now().getTime() - Date.parse(at)) / MS_PER_SECOND);
  router.get('/healthz', (_req, res) => sendJson(res, { status: 'ok' }, deps));
  router.get('/readyz', async (_req, res) => {
    const store = await answers(() => deps.db.query('select 1'));
    const engine = await answers(() => deps.engine.ping());
    const sync = store === 'ok' ? await lastSync(deps.db) : null;
    const ready = store === 'ok' && engine === 'ok';
    res.status(ready ? 200 : 503);
    sendJson(
      res,
      {
        status: ready ? 'ready' : 'not-ready',
        store,
        engine: { name: deps.engine.name, state: engine },
        registry: sync?.registry ?? null,
        lastSync: sync?.at ?? null,
        lastSyncAgeSeconds: ageOf(sync?.at),
      },
      deps,
    );
  });
  router.get('/metrics', async (_req, res) => {
    const sources: Record<string, number> = {};
    for (const { lastOutcome } of await listSources(deps.db, {}))
      sources[lastOutcome ?? 'none'] = (sources[lastOutcome ?? 'none'] ?? 0) + 1;
    const { offers } = await countOffers(deps.db);
    const text = await metrics.read({ offers, sources, registryAgeSeconds: ageOf((await lastSync(deps.db))?.at) });
    res.set('Content-Type', metrics.contentType).send(text);
  });
  router.get('/openapi.json', (_req, res) => sendJson(res, openApi(deps.publicUrl), { demo: false }));
  return router;
}
