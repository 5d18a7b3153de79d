import { Router } from 'express';
import { feedOf } from '../changes.ts';
import { endpoint } from '../endpoint.ts';
import { CHANGES_PARAMETERS, DEFAULT_SIZE_CHANGES } from '../params/other-parameters.ts';
import type { Serving } from '../serving.ts';

/** `GET /v1/changes`: a copy of the catalogue, and what became of it since. */
export function changesRoutes(deps: Serving): Router {
  const router = Router();
  router.get(
    '/changes',
    endpoint(
      CHANGES_PARAMETERS,
      ({ since = null, size = DEFAULT_SIZE_CHANGES }, { reader }, here) => feedOf(since, size, reader, here),
      deps,
      { labels: true },
    ),
  );
  return router;
}
