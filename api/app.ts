import express, { type ErrorRequestHandler, type Express } from 'express';
import { messageOf } from '../services/errors.ts';
import type { ApiDeps } from './deps.ts';
import { secure, shareReads } from './headers.ts';
import { createMetrics } from './metrics.ts';
import { sendProblem } from './problem.ts';
import { limitRate } from './rate-limit.ts';
import { readerOf } from './reader.ts';
import { catalogueRoutes } from './routes/catalogue.ts';
import { offerRoutes } from './routes/offers.ts';
import { operationRoutes } from './routes/operations.ts';
import { pageRoutes } from './routes/pages.ts';

/** Hop 8: the API and the pages, over ports that the caller opens and closes. */
export function createApp(deps: ApiDeps): Express {
  const app = express();
  const metrics = createMetrics();
  app.disable('x-powered-by');
  // Validators are ours: they are made of what an answer depends on.
  app.set('etag', false);
  app.set('trust proxy', Array.isArray(deps.trustProxy) ? [...deps.trustProxy] : deps.trustProxy);
  app.use(secure(deps), metrics.measure);
  app.use(operationRoutes(metrics, deps));
  app.use('/v1', shareReads(deps), limitRate(deps), offerRoutes(deps), catalogueRoutes(deps));
  app.use(limitRate(deps), pageRoutes(deps));
  app.use((req, res) => sendProblem(res, { name: 'NotFound' }, readerOf(req), deps));
  const failed: ErrorRequestHandler = (error: unknown, req, res, _next) => {
    deps.log.error({ event: 'api.failed', path: req.path, error: messageOf(error) });
    if (res.headersSent) return void res.destroy();
    sendProblem(res, { name: 'Internal' }, readerOf(req), deps);
  };
  app.use(failed);
  return app;
}
