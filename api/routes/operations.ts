import { Router } from 'express';
import { messageOf } from '../../services/errors.ts';
import { isStale } from '../../services/model/registry-read.ts';
import { countOffers } from '../../services/store/offers/offer-reading.ts';
import { lastSync } from '../../services/store/register/registers.ts';
import { countSources } from '../../services/store/sources/sources.ts';
import { once } from '../../services/vocab/once.ts';
import { sendJson, sendTagged } from '../answer.ts';
import type { ApiDeps } from '../deps.ts';
import type { Gauged, Metrics } from '../metrics.ts';
import { openApi } from '../openapi.ts';
import type { Readiness } from '../presenters/readiness.ts';
import { probe } from '../probe.ts';

const MS_PER_SECOND = 1_000;
/** Milliseconds after which a part that has not answered counts as not answering. */
const PROBE_MS = 1_500;

/** `/healthz` (the process answers), `/readyz` (store and engine do), `/metrics`, `/openapi.json`. */
export function operationRoutes(metrics: Metrics, deps: ApiDeps): Router {
  const { db, engine, log, now } = deps;
  const router = Router();
  const ageOf = (at: string | null | undefined) =>
    at == null ? null : Math.max(0, Math.round((now().getTime() - Date.parse(at)) / MS_PER_SECOND));

  /** What a part answers, or null. Why it does not is only logged, because the reason may name hosts and folders. */
  const ask = async <T>(part: string, work: () => Promise<T>): Promise<T | null> => {
    try {
      return await work();
    } catch (error) {
      log.warn({ event: 'api.part', part, error: messageOf(error) });
      return null;
    }
  };
  const probing = { withinMs: PROBE_MS, forMs: deps.rememberMs, now };
  const probeStore = probe(async () => ({ sync: await lastSync(db), sources: await countSources(db) }), probing);
  const probeEngine = probe(async () => {
    await engine.ping();
    return { index: (await engine.current())?.version ?? null, servers: await engine.state?.() };
  }, probing);
  const probeOffers = probe(() => countOffers(db), probing);

  router.get('/healthz', (_req, res) => {
    res.set('Cache-Control', 'no-store');
    sendJson(res, { status: 'ok' }, deps);
  });
  router.get('/readyz', async (_req, res) => {
    const [store, searching] = await Promise.all([ask('store', probeStore), ask('engine', probeEngine)]);
    const notReady: Readiness['notReady'] = [
      ...(store ? [] : ['store' as const]),
      ...(searching ? [] : ['engine' as const]),
    ];
    res.status(notReady.length === 0 ? 200 : 503).set('Cache-Control', 'no-store');
    const state = (part: object | null): 'ok' | 'failed' => (part ? 'ok' : 'failed');
    const { sync, sources } = store ?? {};
    const body: Readiness = {
      status: notReady.length === 0 ? 'ready' : 'not-ready',
      notReady,
      store: state(store),
      engine: {
        name: engine.name,
        state: state(searching),
        index: searching?.index ?? null,
        ...(searching?.servers ? { servers: searching.servers } : {}),
      },
      registry: sync?.registry ?? null,
      lastSync: sync?.at ?? null,
      lastSyncAgeSeconds: ageOf(sync?.at),
      registryStale: sync ? isStale(sync.at, now()) : null,
      lastHarvest: sources?.lastCompleteAt ?? null,
      lastHarvestAgeSeconds: ageOf(sources?.lastCompleteAt),
    };
    sendJson(res, body, deps);
  });
  router.get('/metrics', async (_req, res) => {
    const gauged = await ask('store', async (): Promise<Gauged> => {
      const [{ offers }, { sources, sync }] = await Promise.all([probeOffers(), probeStore()]);
      return { offers, sources: sources.byOutcome, registryAgeSeconds: ageOf(sync?.at) };
    });
    res.set({ 'Content-Type': metrics.contentType, 'Cache-Control': 'no-store' }).send(await metrics.read(gauged));
  });
  const description = once(() => openApi(deps));
  router.get('/openapi.json', (req, res) => {
    res.set('Cache-Control', 'public, max-age=60, stale-while-revalidate=600').vary('Accept-Encoding');
    sendTagged(req, res, description(), { demo: false });
  });
  return router;
}
