import type { Request, RequestHandler } from 'express';
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import { STALE_AFTER_MS } from '../services/model/registry-read.ts';

const MS_PER_SECOND = 1_000;

/** What the metrics know about the catalogue. It is asked at each scrape, and null where the store does not answer. */
export interface Gauged {
  readonly offers: number;
  /** Sources by the outcome of their last run. `none` where there was no run. */
  readonly sources: Readonly<Record<string, number>>;
  /** Seconds since the last complete read of the register; null before the first. */
  readonly registryAgeSeconds: number | null;
}

/** The metrics of one app. */
export interface Metrics {
  /** Measures how long every request takes. */
  readonly measure: RequestHandler;
  readonly contentType: string;
  /** The page of metrics in Prometheus' text format. */
  read(gauged: Gauged | null): Promise<string>;
}

const BUCKETS_SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.2, 0.5, 1, 2.5, 5, 10];

/** The route's pattern and never the address, so that the number of series has a bound and no query is kept. */
export function routeOf(req: Request): string {
  const path: unknown = req.route?.path;
  return typeof path === 'string' ? `${req.baseUrl}${path}` : 'none';
}

/** Metrics of one app, in a registry of their own. */
export function createMetrics({ demo }: { readonly demo: boolean }): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const seconds = new Histogram({
    name: 'accredex_http_request_seconds',
    help: 'Time to answer, by route and status.',
    labelNames: ['method', 'route', 'status'],
    buckets: BUCKETS_SECONDS,
    registers: [registry],
  });
  const offers = new Gauge({ name: 'accredex_offers', help: 'Offers in the store.', registers: [registry] });
  const sources = new Gauge({
    name: 'accredex_sources',
    help: 'Sources by the outcome of their last run.',
    labelNames: ['outcome'],
    registers: [registry],
  });
  const age = new Gauge({
    name: 'accredex_registry_age_seconds',
    help: 'Time since the last complete read of the register.',
    registers: [registry],
  });
  const stale = new Gauge({
    name: 'accredex_registry_stale',
    help: '1 where the last complete read of the register is too old.',
    registers: [registry],
  });
  new Gauge({
    name: 'accredex_demo',
    help: '1 where everything is invented.',
    registers: [registry],
  }).set(Number(demo));
  return {
    measure(req, res, next) {
      const stop = seconds.startTimer();
      const method = ['GET', 'HEAD', 'OPTIONS'].includes(req.method) ? req.method : 'other';
      res.once('finish', () => stop({ method, route: routeOf(req), status: String(res.statusCode) }));
      next();
    },
    contentType: registry.contentType,
    async read(gauged) {
      offers.set(gauged?.offers ?? Number.NaN);
      sources.reset();
      for (const [outcome, count] of Object.entries(gauged?.sources ?? {})) sources.set({ outcome }, count);
      const seconds = gauged?.registryAgeSeconds ?? null;
      age.set(seconds ?? Number.NaN);
      stale.set(seconds === null ? Number.NaN : Number(seconds * MS_PER_SECOND > STALE_AFTER_MS));
      return registry.metrics();
    },
  };
}
