import express, { type Request, type Response, Router } from 'express';
import { z } from 'zod';
import { UsageError } from '../../services/errors.ts';
import { dayOf } from '../../services/model/day.ts';
import { ProviderDecided } from '../../services/model/provider.ts';
import { candidatesFor } from '../../services/registry/rules/candidates.ts';
import { listedNames } from '../../services/store/register/listed-names.ts';
import { listDecisions } from '../../services/store/sources/provider-decisions.ts';
import { readProviders } from '../../services/store/sources/providers.ts';
import { sendJson } from '../answer.ts';
import { endpoint } from '../endpoint.ts';
import { isId } from '../find.ts';
import { PLAIN_PARAMETERS } from '../params/other-parameters.ts';
import { plainText } from '../params/plain-text.ts';
import { adminOf } from '../portal/admin.ts';
import { shownProviders } from '../portal/shown-providers.ts';
import { notFound, type Problem, sendProblem } from '../problem.ts';
import { readerOf } from '../reader.ts';
import type { Serving } from '../serving.ts';

const MAX_BODY = '8kb';

/** The body of a decision. */
export const DecisionTerms = z.strictObject({
  registryId: z.string().min(1).max(200).nullable(),
  reason: z.string().overwrite(plainText).min(1).max(1_000),
});

/** Who may be meant in the registers, for a person to decide. */
export const CandidatesAnswer = z.object({
  provider: z.string(),
  candidates: z.array(
    z.object({
      registry: z.string().nullable(),
      id: z.string(),
      registryId: z.string(),
      name: z.string(),
      otherNames: z.array(z.string()),
      country: z.string().nullable(),
      city: z.string().nullable(),
      website: z.string().nullable(),
      closedOn: z.string().nullable(),
      likeBy: z.enum(['name', 'former-name', 'acronym', 'initials', 'words']),
      likeness: z.number(),
      supportedBy: z.array(z.enum(['country', 'website'])),
      differences: z.array(z.enum(['name', 'country', 'website', 'closed', 'former-name'])),
    }),
  ),
  more: z.int(),
  decided: ProviderDecided.nullable(),
});

/** The decisions on a provider, for operators. */
export const DecisionsAnswer = z.object({
  provider: z.string(),
  decisions: z.array(
    z.object({
      registryId: z.string().nullable(),
      reason: z.string(),
      by: z.string(),
      knownFrom: z.string(),
      knownTo: z.string().nullable(),
    }),
  ),
});

/**
 * `GET /v1/providers/{id}/candidates`: whom the registers list under a name like the provider's. `GET`, `POST` and
 * `DELETE /v1/providers/{id}/decision`: an operator's decision, its history, and taking it back.
 */
export function candidateRoutes(deps: Serving): Router {
  const { db, now, decide } = deps;
  const router = Router();
  const refused = (req: Request, res: Response, problem: Problem) => sendProblem(res, problem, readerOf(req), deps);
  router.get(
    '/providers/:id/candidates',
    endpoint(
      PLAIN_PARAMETERS,
      async (_data, { id }, here) => {
        const held = isId(id) ? [...(await readProviders(db, [id])).values()] : [];
        const [provider] = await shownProviders(held, here);
        if (!provider) return { problem: notFound('providerNotFound', id) };
        const found = await candidatesFor(provider, listedNames(db), dayOf(now()));
        return { body: { provider: id, ...found, decided: provider.decided ?? null } };
      },
      deps,
    ),
  );
  router.use('/providers/:id/decision', (req, res, next) => {
    if (decide !== undefined && adminOf(req, deps) !== null) return next();
    res.set('WWW-Authenticate', 'Bearer realm="accredex"');
    refused(req, res, { name: 'Unauthorized', detail: 'adminNeeded' });
  });
  const answer = async (res: Response, id: string) => {
    res.set('Cache-Control', 'no-store');
    const decisions = [...(await listDecisions(db, id))];
    sendJson(res, { provider: id, decisions } satisfies z.infer<typeof DecisionsAnswer>, deps);
  };
  const said = async (req: Request, res: Response, terms: z.infer<typeof DecisionTerms> | null) => {
    const { id = '' } = req.params as Readonly<Record<string, string>>;
    try {
      await decide?.(id, terms, adminOf(req, deps) ?? '');
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      const problem: Problem =
        error.code === 'no-such-provider' ? notFound('providerNotFound', id) : { name: 'BadRequest' };
      return refused(req, res, problem);
    }
    await answer(res, id);
  };
  router.get('/providers/:id/decision', async (req, res) => {
    const { id } = req.params;
    if (!isId(id) || (await readProviders(db, [id])).size === 0)
      return refused(req, res, notFound('providerNotFound', id));
    await answer(res, id);
  });
  router.post('/providers/:id/decision', express.json({ limit: MAX_BODY }), async (req, res) => {
    const terms = DecisionTerms.safeParse(req.body);
    if (!isId(String(req.params.id))) return refused(req, res, notFound('providerNotFound', String(req.params.id)));
    if (!terms.success) return refused(req, res, { name: 'BadRequest' });
    await said(req, res, terms.data);
  });
  router.delete('/providers/:id/decision', (req, res) =>
    isId(req.params.id) ? said(req, res, null) : refused(req, res, notFound('providerNotFound', req.params.id)),
  );
  return router;
}
