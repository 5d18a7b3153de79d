import { Router } from 'express';
import { endpoint } from '../endpoint.ts';
import { PLAIN_PARAMETERS } from '../params/other-parameters.ts';
import { readRegisters } from '../read-registers.ts';
import type { Serving } from '../serving.ts';

/** `GET /v1/registry`: which registers were read, when, and what changed. */
export function registerRoutes(deps: Serving): Router {
  const router = Router();
  router.get(
    '/registry',
    endpoint(PLAIN_PARAMETERS, async (_data, _asked, here) => ({ body: await readRegisters(here) }), deps),
  );
  return router;
}
