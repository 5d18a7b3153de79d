import type { Request, Response } from 'express';
import { keyIn, REGISTER_SPAN } from '../../services/model/register-key.ts';
import type { KnownRegister } from '../../services/model/registry-facts.ts';
import type { ApiDeps } from '../deps.ts';
import { type Problem, sendProblem } from '../problem.ts';
import { readerOf } from '../reader.ts';
import { adminOf } from './admin.ts';
import { bearerAmong } from './bearer.ts';

/** An agency that asks. `registry`: the short name of its register, or null for the one in slot 0. */
export interface AgencyCaller {
  readonly kind: 'agency';
  readonly registry: string | null;
  /** The register's number of the agency. */
  readonly id: number;
}

/** Who asks with a token of the operator's. */
export type Caller = { readonly kind: 'admin'; readonly name: string } | AgencyCaller;

type Known = Pick<ApiDeps, 'admins' | 'agencies'>;

/** The agency whose token a request bears; null where it bears none. */
export function agencyOf(req: Request, { agencies = [] }: Pick<ApiDeps, 'agencies'>): AgencyCaller | null {
  const found = bearerAmong(req, agencies);
  return found && { kind: 'agency', registry: found.registry, id: found.id };
}

/** Who asks: an administrator by name, an agency by its number, or nobody that we know (null). */
export function callerOf(req: Request, deps: Known): Caller | null {
  const name = adminOf(req, deps);
  const agency = agencyOf(req, deps);
  return name === null ? agency : { kind: 'admin', name };
}

type Registers = readonly Pick<KnownRegister, 'name' | 'slot'>[];

/** The key of the agency among those of all registers (register-key.ts); null where its register is not connected. */
export function agencyKey(
  { registry, id }: Pick<AgencyCaller, 'registry' | 'id'>,
  registers: Registers,
): number | null {
  const register = registry === null ? registers[0] : registers.find(({ name }) => name === registry);
  // A larger number would be one of another register.
  return register === undefined || id >= REGISTER_SPAN ? null : keyIn(register.slot, id);
}

/**
 * The key of an agency that asks. A token that names no register is of the one in slot 0 alone: which other register
 * comes first may change, and with it whose number this would be. Null where that register is not connected.
 */
export function callerKey(caller: Pick<AgencyCaller, 'registry' | 'id'>, registers: Registers): number | null {
  return agencyKey(caller, caller.registry === null ? registers.filter(({ slot }) => slot === 0) : registers);
}

/** Because a token gave the answer, no cache may keep it. */
export function keepToCaller(res: Response): void {
  res.set('Cache-Control', 'no-store');
  res.vary('Authorization');
}

/**
 * Who asks, where somebody who is known must. For nobody it ends the request with 401, for an agency that `isTheirs`
 * refuses with 403, as for one whose token names no register where none is in slot 0, and gives null. What is answered
 * afterwards is kept out of caches.
 */
export function demandCaller(
  req: Request,
  res: Response,
  deps: ApiDeps,
  registers: Registers,
  isTheirs: (agency: AgencyCaller) => boolean = () => true,
): Caller | null {
  keepToCaller(res);
  const caller = callerOf(req, deps);
  const stop = (problem: Problem): null => {
    sendProblem(res, problem, readerOf(req), deps);
    return null;
  };
  if (caller === null) {
    res.set('WWW-Authenticate', 'Bearer realm="accredex"');
    return stop({ name: 'Unauthorized', detail: 'callerNeeded' });
  }
  if (caller.kind === 'agency' && caller.registry === null && callerKey(caller, registers) === null)
    return stop({ name: 'Forbidden', detail: 'tokenWithoutRegister' });
  return caller.kind === 'agency' && !isTheirs(caller) ? stop({ name: 'Forbidden' }) : caller;
}
