import compression from 'compression';
import express, { type ErrorRequestHandler, type Express } from 'express';
import { EngineError, messageOf, RegistryError, StoreError } from '../services/errors.ts';
import type { ApiDeps } from './deps.ts';
import { oneHost, readsOnly, secure, shareReads } from './headers.ts';
import { createMetrics, routeOf } from './metrics.ts';
import { answerInTime } from './patience.ts';
import { lockPortals } from './portal/portal.ts';
import { PROBLEMS, type Problem } from './problem.ts';
import { limitRate } from './rate-limit.ts';
import { bringWords } from './reader.ts';
import { refuse } from './refuse.ts';
import { allianceRoutes } from './routes/alliances.ts';
import { approvalRoutes } from './routes/approval.ts';
import { assetRoute, keptWidgetRoute } from './routes/assets.ts';
import { assistantRoute } from './routes/assistants.ts';
import { candidateRoutes } from './routes/candidates.ts';
import { catalogueRoutes } from './routes/catalogue.ts';
import { changesRoutes } from './routes/changes.ts';
import { countryRoutes } from './routes/countries.ts';
import { coverageRoutes } from './routes/coverage.ts';
import { declarationRoutes } from './routes/declarations.ts';
import { errorReportRoutes } from './routes/error-reports.ts';
import { evidenceRoutes } from './routes/evidence.ts';
import { facetRoutes } from './routes/facets.ts';
import { sitemapRoutes } from './routes/found.ts';
import { jobRoutes } from './routes/jobs.ts';
import { keyRoutes } from './routes/keys.ts';
import { licenceRoutes } from './routes/licences.ts';
import { lookupRoutes } from './routes/lookup.ts';
import { offerRoutes } from './routes/offers.ts';
import { operationRoutes } from './routes/operations.ts';
import { pageRoutes, smallFileRoutes } from './routes/pages.ts';
import { portalRoutes } from './routes/portals.ts';
import { providerFindingsRoute } from './routes/provider-findings.ts';
import { rankingRoutes } from './routes/ranking.ts';
import { registerRoutes } from './routes/registers.ts';
import { replyRoutes } from './routes/replies.ts';
import { skillRoutes } from './routes/skills.ts';
import { styleRoute } from './routes/style.ts';
import { serving } from './serving.ts';
import { BusyError, GoneError } from './turns.ts';

/**
 * What the client of a failed request is told: what is wrong with the request, or which part of ours does not answer.
 * The error itself is never shown.
 */
function problemOf(error: unknown): Problem {
  // Express throws these for an address, a header or a body that it cannot read.
  const { status = 500, type = '' } =
    error instanceof Error ? (error as Error & { status?: number; type?: string }) : {};
  if (status === 413) return { name: 'TooLarge' };
  if (type === 'entity.parse.failed') return { name: 'BadRequest', detail: 'notJson' };
  if (status >= 400 && status < 500) return { name: 'BadRequest' };
  if (error instanceof BusyError) return { name: 'Unavailable', detail: 'tooManyWaiting' };
  if (error instanceof EngineError) return { name: 'Unavailable', facts: { part: 'engine' } };
  if (error instanceof RegistryError && error.code === 'no-knowledge')
    return { name: 'no-knowledge', facts: { moment: String(error.facts.knownAt) } };
  // A refused statement is a mistake of ours. Anything else means that the store is out of reach.
  if (error instanceof StoreError && error.code !== 'statement')
    return { name: 'Unavailable', facts: { part: 'store' } };
  return { name: 'Internal' };
}

/** Hop 8: the API and the pages, over ports that the caller opens and closes. */
export function createApp(given: ApiDeps): Express {
  const deps = serving(given);
  const app = express();
  const metrics = createMetrics(deps);
  app.disable('x-powered-by');
  // We make validators ourselves, from what an answer depends on.
  app.set('etag', false);
  app.set('trust proxy', Array.isArray(deps.trustProxy) ? [...deps.trustProxy] : deps.trustProxy);
  app.use(metrics.measure, answerInTime(deps), bringWords);
  app.use(secure(deps), shareReads(deps), readsOnly(deps), oneHost(deps));
  app.use(compression());
  app.use(operationRoutes(metrics, deps), styleRoute(), assetRoute(), smallFileRoutes(deps));
  app.use(limitRate(deps), keptWidgetRoute(deps), lockPortals(deps));
  app.use(
    '/v1',
    offerRoutes(deps),
    facetRoutes(deps),
    approvalRoutes(deps),
    jobRoutes(deps),
    catalogueRoutes(deps),
    allianceRoutes(deps),
    skillRoutes(deps),
    rankingRoutes(deps),
  );
  app.use('/v1', evidenceRoutes(deps), lookupRoutes(deps), countryRoutes(deps), changesRoutes(deps));
  app.use(assistantRoute(deps), sitemapRoutes(deps));
  app.use('/v1', keyRoutes(deps), licenceRoutes(deps), portalRoutes(deps), registerRoutes(deps));
  app.use('/v1', candidateRoutes(deps), providerFindingsRoute(deps));
  app.use('/v1', declarationRoutes(deps), errorReportRoutes(deps), replyRoutes(deps));
  app.use('/v1', coverageRoutes(deps));
  app.use(pageRoutes(deps));
  app.use((req, res) => refuse(req, res, { name: 'NotFound' }, deps));
  const failed: ErrorRequestHandler = (error: unknown, req, res, _next) => {
    // Nobody waits for this answer, or it was given when its time was over.
    if (error instanceof GoneError || res.writableEnded) return;
    const problem = problemOf(error);
    if (PROBLEMS[problem.name].status >= 500) {
      // The route and not the path, because the path of a signed link is the key to what stands behind it.
      deps.log.error({ event: 'api.failed', route: routeOf(req), error: messageOf(error) });
    }
    if (res.headersSent) return void res.destroy();
    refuse(req, res, problem, deps);
  };
  app.use(failed);
  return app;
}
