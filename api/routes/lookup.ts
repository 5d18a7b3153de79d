import { Router } from 'express';
import { endpoint } from '../endpoint.ts';
import { lookUp } from '../lookup.ts';
import { DEFAULT_CANDIDATES, LOOKUP_PARAMETERS } from '../params/lookup-parameters.ts';
import type { Serving } from '../serving.ts';

/** `GET /v1/lookup`: which offers a certificate may be about, also those of former years. */
export function lookupRoutes(deps: Serving): Router {
  const router = Router();
  router.get(
    '/lookup',
    endpoint(
      LOOKUP_PARAMETERS,
      async ({ size = DEFAULT_CANDIDATES, title, awardingBody, country, date, credits }, { reader }, here) => ({
        body: await lookUp({ title, awardingBody, country, date, credits }, size, reader.messages, here),
      }),
      deps,
    ),
  );
  return router;
}
