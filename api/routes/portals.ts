import express, { type Request, type Response, Router } from 'express';
import { z } from 'zod';
import { PORTAL_NAME } from '../../services/keys/portal-token.ts';
import {
  EXCLUDED_ID,
  EXCLUSION_KINDS,
  type ExclusionKind,
  ExclusionTerms,
  MAX_EXCLUSIONS,
} from '../../services/model/exclusion.ts';
import { removeExclusion, saveExclusion, storedExclusions } from '../../services/store/portals/exclusions.ts';
import { sendJson } from '../answer.ts';
import { adminOf } from '../portal/admin.ts';
import { type Problem, sendProblem } from '../problem.ts';
import { readerOf } from '../reader.ts';
import type { Serving } from '../serving.ts';

const MAX_BODY = '4kb';
const KINDS: Readonly<Record<string, ExclusionKind>> = { offers: 'offer', providers: 'provider' };

/** The answer of each of these addresses: what a portal leaves out now. */
export const ExclusionsAnswer = z.object({
  portal: z.string(),
  exclusions: z.array(
    z.object({ kind: z.enum(EXCLUSION_KINDS), id: z.string(), reason: z.string(), until: z.string().nullable() }),
  ),
});
type ExclusionsAnswer = z.infer<typeof ExclusionsAnswer>;

/** What an address names. Null where it is none of ours. */
function named({ params }: Request): { portal: string; kind: ExclusionKind; id: string } | null {
  const { name = '', kind: plural = '', id = '' } = params as Readonly<Record<string, string>>;
  const kind = Object.hasOwn(KINDS, plural) ? KINDS[plural] : undefined;
  return kind !== undefined && PORTAL_NAME.test(name) && EXCLUDED_ID.test(id) ? { portal: name, kind, id } : null;
}

/**
 * `GET /v1/portals/{name}/exclusions`, and `PUT` and `DELETE` on `…/exclusions/{offers|providers}/{id}`: what a portal
 * leaves out. For administrators, whose names are kept with what they say.
 */
export function portalRoutes(deps: Serving): Router {
  const { db, now } = deps;
  const router = Router();
  const refused = (req: Request, res: Response, problem: Problem) => sendProblem(res, problem, readerOf(req), deps);
  const list = async (res: Response, portal: string) => {
    res.set('Cache-Control', 'no-store');
    const exclusions = (await storedExclusions(db, portal)).map((one) => ({ ...one }));
    sendJson(res, { portal, exclusions } satisfies ExclusionsAnswer, deps);
  };
  router.use('/portals', (req, res, next) => {
    if (adminOf(req, deps) !== null) return next();
    res.set('WWW-Authenticate', 'Bearer realm="accredex"');
    refused(req, res, { name: 'Unauthorized', detail: 'adminNeeded' });
  });
  router.get('/portals/:name/exclusions', (req, res) =>
    PORTAL_NAME.test(req.params.name) ? list(res, req.params.name) : refused(req, res, { name: 'NotFound' }),
  );
  router.put('/portals/:name/exclusions/:kind/:id', express.json({ limit: MAX_BODY }), async (req, res) => {
    const at = named(req);
    if (at === null) return refused(req, res, { name: 'NotFound' });
    const terms = ExclusionTerms.safeParse(req.body);
    if (!terms.success) return refused(req, res, { name: 'BadRequest', detail: 'exclusionBody' });
    const said = { by: adminOf(req, deps) ?? '', at: now().toISOString() };
    const isSaved = await saveExclusion(db, at.portal, { kind: at.kind, id: at.id, ...terms.data }, said);
    if (isSaved) return list(res, at.portal);
    refused(req, res, { name: 'BadRequest', detail: 'exclusionsFull', facts: { most: MAX_EXCLUSIONS } });
  });
  router.delete('/portals/:name/exclusions/:kind/:id', async (req, res) => {
    const at = named(req);
    if (at === null) return refused(req, res, { name: 'NotFound' });
    await removeExclusion(db, at.portal, at.kind, at.id);
    await list(res, at.portal);
  });
  return router;
}
