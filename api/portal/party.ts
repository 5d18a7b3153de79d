import type { Request, Response } from 'express';
import type { KnownRegister } from '../../services/model/registry-facts.ts';
import type { ApiDeps } from '../deps.ts';
import { type Problem, sendProblem } from '../problem.ts';
import { readerOf } from '../reader.ts';
import { type Caller, callerKey, callerOf, keepToCaller } from './caller.ts';

/** A provider that asks with a token of its own. */
export interface ProviderCaller {
  readonly kind: 'provider';
  /** Our id of it. */
  readonly id: string;
}

/** Who asks, where findings are about somebody: also a provider. */
export type PartyCaller = Caller | ProviderCaller;

/** Keeps, for the rest of a request, that a provider's token was checked and holds. */
export function holdProvider(res: Response, id: string): void {
  res.locals.provider = id;
}

/** Who asks: by a token of the operator's, or by a provider's that was checked before. Null for nobody that we know. */
export function partyOf(req: Request, res: Response, deps: Pick<ApiDeps, 'admins' | 'agencies'>): PartyCaller | null {
  const { provider } = res.locals as { readonly provider?: string };
  return callerOf(req, deps) ?? (provider === undefined ? null : { kind: 'provider', id: provider });
}

/**
 * Who asks, where somebody who is known must. For nobody it ends the request with 401, for an agency whose token names no
 * register where none is in slot 0 with 403, and gives null. What is answered afterwards is kept out of caches.
 */
export function demandParty(
  req: Request,
  res: Response,
  deps: ApiDeps,
  registers: readonly Pick<KnownRegister, 'name' | 'slot'>[],
): PartyCaller | null {
  keepToCaller(res);
  const party = partyOf(req, res, deps);
  const stop = (problem: Problem): null => {
    sendProblem(res, problem, readerOf(req), deps);
    return null;
  };
  if (party === null) {
    res.set('WWW-Authenticate', 'Bearer realm="accredex"');
    return stop({ name: 'Unauthorized', detail: 'ownerNeeded' });
  }
  if (party.kind === 'agency' && party.registry === null && callerKey(party, registers) === null)
    return stop({ name: 'Forbidden', detail: 'tokenWithoutRegister' });
  return party;
}
