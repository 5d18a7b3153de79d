import { Router } from 'express';
import { endpoint } from '../endpoint.ts';
import { PLAIN_PARAMETERS } from '../params/other-parameters.ts';
import { ranking } from '../ranking.ts';
import type { Serving } from '../serving.ts';

/** `GET /v1/ranking`: what decides the order of hits. */
export function rankingRoutes(deps: Serving): Router {
  const router = Router();
  router.get(
    '/ranking',
    endpoint(
      PLAIN_PARAMETERS,
      async (_data, { reader }) => ({ body: ranking(deps.engine.name, reader.messages) }),
      deps,
    ),
  );
  return router;
}
