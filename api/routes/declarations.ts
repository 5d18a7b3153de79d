import express, { type Request, type Response, Router } from 'express';
import { z } from 'zod';
import { UsageError } from '../../services/errors.ts';
import type { Declaration } from '../../services/model/declaration.ts';
import { keyIn, ownNumber, slotOf } from '../../services/model/register-key.ts';
import { listDeclarations, readDeclaration } from '../../services/store/register/declarations.ts';
import { lastSyncs, type RegistrySync } from '../../services/store/register/registers.ts';
import { sendJson } from '../answer.ts';
import { endpoint } from '../endpoint.ts';
import { isId } from '../find.ts';
import { DECLARATIONS_PARAMETERS } from '../params/other-parameters.ts';
import { agencyKey, callerKey, demandCaller } from '../portal/caller.ts';
import { notFound, type Problem, sendProblem } from '../problem.ts';
import { readerOf } from '../reader.ts';
import type { Serving } from '../serving.ts';

const MAX_BODY = '8kb';

/** A declaration as it is answered. */
export const ShownDeclaration = z.object({
  id: z.string(),
  registry: z.string(),
  agency: z.int(),
  activity: z.int(),
  includes: z.boolean(),
  from: z.string(),
  url: z.string(),
  enteredBy: z.enum(['agency', 'operator']),
  basis: z.string().nullable(),
  knownFrom: z.string(),
  knownTo: z.string().nullable(),
  withdrawn: z.boolean(),
});
type ShownDeclaration = z.infer<typeof ShownDeclaration>;

export const DeclarationsAnswer = z.object({ declarations: z.array(ShownDeclaration) });

/** For whom an administrator speaks. What is said stands beside it and is checked where it is kept. */
const ForWhom = z.looseObject({
  agency: z.int().min(1).optional(),
  registry: z.string().optional(),
  basis: z.string().optional(),
});

function shown(
  { agency, enteredBy, ...one }: Declaration,
  registers: readonly Pick<RegistrySync, 'registry' | 'slot'>[],
): ShownDeclaration {
  const registry = registers.find(({ slot }) => slot === slotOf(agency))?.registry ?? '';
  return { ...one, registry, agency: ownNumber(agency), enteredBy: enteredBy === null ? 'agency' : 'operator' };
}

const slots = (registers: readonly RegistrySync[]) => registers.map(({ registry, slot }) => ({ name: registry, slot }));

/**
 * `GET /v1/declarations?agency=`: what agencies declare of their activities, for everybody, with what stands no longer.
 * `POST /v1/declarations` and `DELETE /v1/declarations/{id}`: by the agency itself, or by an administrator who says from
 * what it is entered.
 */
export function declarationRoutes(deps: Serving): Router {
  const { db, declaring } = deps;
  const router = Router();
  const refused = (req: Request, res: Response, problem: Problem) => sendProblem(res, problem, readerOf(req), deps);
  const failed = (req: Request, res: Response, error: unknown) => {
    if (!(error instanceof UsageError)) throw error;
    if (error.code === 'no-such-declaration')
      return refused(req, res, notFound('declarationNotFound', String(req.params.id)));
    const detail = error.code === 'declarations-full' ? 'declarationsFull' : 'declarationBody';
    refused(req, res, { name: 'BadRequest', detail });
  };
  router.get(
    '/declarations',
    endpoint(
      DECLARATIONS_PARAMETERS,
      async ({ agency, registry }) => {
        const registers = await lastSyncs(db);
        const key =
          agency === undefined ? null : agencyKey({ registry: registry ?? null, id: agency }, slots(registers));
        const listed = agency !== undefined && key === null ? [] : await listDeclarations(db, key);
        return { body: { declarations: listed.map((one) => shown(one, registers)) } };
      },
      deps,
    ),
  );
  router.post('/declarations', express.json({ limit: MAX_BODY }), async (req, res) => {
    const registers = await lastSyncs(db);
    const caller = demandCaller(req, res, deps, slots(registers));
    if (caller === null) return;
    const whom = ForWhom.safeParse(req.body ?? {});
    if (!whom.success || declaring === undefined)
      return refused(req, res, { name: 'BadRequest', detail: 'declarationBody' });
    const { agency, registry, basis = '', ...said } = whom.data;
    const named = agency === undefined ? null : agencyKey({ registry: registry ?? null, id: agency }, slots(registers));
    const own = caller.kind === 'agency' ? callerKey(caller, slots(registers)) : named;
    if (caller.kind === 'agency' && agency !== undefined && named !== own)
      return refused(req, res, { name: 'Forbidden' });
    if (own === null) return refused(req, res, { name: 'BadRequest', detail: 'declarationBody' });
    try {
      const by = caller.kind === 'admin' ? { admin: caller.name, basis } : null;
      sendJson(res.status(201), shown(await declaring.declare(own, said, by), registers), deps);
    } catch (error) {
      failed(req, res, error);
    }
  });
  router.delete('/declarations/:id', async (req, res) => {
    const { id } = req.params;
    const declaration = isId(id) ? await readDeclaration(db, id) : null;
    const registers = await lastSyncs(db);
    const isTheirs = (agency: number): boolean => declaration === null || declaration.agency === agency;
    const caller = demandCaller(req, res, deps, slots(registers), (one) =>
      isTheirs(callerKey(one, slots(registers)) ?? keyIn(-1, 0)),
    );
    if (caller === null) return;
    if (declaration === null || declaring === undefined) return refused(req, res, notFound('declarationNotFound', id));
    try {
      sendJson(res, shown(await declaring.withdraw(id), registers), deps);
    } catch (error) {
      failed(req, res, error);
    }
  });
  return router;
}
