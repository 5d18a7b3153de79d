import { Router } from 'express';
import { endpoint } from '../endpoint.ts';
import { PLAIN_PARAMETERS } from '../params/other-parameters.ts';
import { readLicences } from '../read-licences.ts';
import type { Serving } from '../serving.ts';

/** `GET /v1/licences`: under which licences what is shown here may be used. */
export function licenceRoutes(deps: Serving): Router {
  const router = Router();
  router.get(
    '/licences',
    endpoint(PLAIN_PARAMETERS, async (_data, _asked, here) => ({ body: await readLicences(here) }), deps),
  );
  return router;
}
