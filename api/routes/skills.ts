import { Router } from 'express';
import { endpoint } from '../endpoint.ts';
import { DEFAULT_SIZE_SKILLS, SKILLS_PARAMETERS } from '../params/other-parameters.ts';
import type { Serving } from '../serving.ts';
import { answerSkills } from '../skills.ts';

/** `GET /v1/skills`: skills and occupations by label, and their tree. */
export function skillRoutes(deps: Serving): Router {
  const router = Router();
  router.get(
    '/skills',
    endpoint(
      SKILLS_PARAMETERS,
      async ({ q = '', broader = null, kind = 'skill', page = 1, size = DEFAULT_SIZE_SKILLS }, { reader }, here) => ({
        body: await answerSkills({ q, broader, kind, page, size }, reader.lang, here),
      }),
      deps,
      { labels: true },
    ),
  );
  return router;
}
