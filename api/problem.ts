import type { Response } from 'express';
import { z } from 'zod';
import { fill } from '../messages/fill.ts';
import { Tombstone } from '../services/model/tombstone.ts';
import { sendJson } from './answer.ts';
import type { ApiDeps } from './deps.ts';
import { type Mistake, type ProblemText, ShownMistake, showMistake, shown } from './params/mistake.ts';
import type { Reader } from './reader.ts';

interface ProblemKind {
  readonly status: number;
  readonly title: ProblemText;
  /** The sentence to use where the answer has nothing more exact to say. */
  readonly detail: ProblemText;
}

/**
 * Every way in which a request ends without what it asked for. The names are those of the responses in `/openapi.json`.
 */
export const PROBLEMS = {
  InvalidParameters: { status: 400, title: 'invalidParameters', detail: 'invalidParametersDetail' },
  BadRequest: { status: 400, title: 'badRequest', detail: 'badRequestDetail' },
  Unauthorized: { status: 401, title: 'tokenRefused', detail: 'tokenForm' },
  Forbidden: { status: 403, title: 'forbidden', detail: 'forbiddenDetail' },
  // Named as the contract names it.
  'no-knowledge': { status: 404, title: 'noKnowledge', detail: 'noKnowledgeDetail' },
  NotFound: { status: 404, title: 'notFound', detail: 'notFoundDetail' },
  Gone: { status: 410, title: 'offerWithdrawn', detail: 'offerWithdrawnDetail' },
  OtherEpoch: { status: 410, title: 'feedGone', detail: 'feedGoneDetail' },
  MethodNotAllowed: { status: 405, title: 'methodNotAllowed', detail: 'methodNotAllowedDetail' },
  NotAcceptable: { status: 406, title: 'notAcceptable', detail: 'notAcceptableDetail' },
  TooLarge: { status: 413, title: 'tooLarge', detail: 'tooLargeDetail' },
  TooManyRequests: { status: 429, title: 'tooManyRequests', detail: 'tooManyRequestsDetail' },
  Internal: { status: 500, title: 'internal', detail: 'internalDetail' },
  Unavailable: { status: 503, title: 'unavailable', detail: 'unavailableDetail' },
} as const satisfies Record<string, ProblemKind>;
export type ProblemName = keyof typeof PROBLEMS;

/** One problem, as a text of `messages.problem`. */
export interface Problem {
  readonly name: ProblemName;
  readonly detail?: ProblemText;
  readonly facts?: Readonly<Record<string, string | number>>;
  readonly errors?: readonly Mistake[];
  readonly warnings?: readonly Mistake[];
  /** What stays of an offer that is withdrawn. */
  readonly tombstone?: Tombstone;
}

/** The problem of parameters that cannot be used. */
export function invalidParameters({
  errors,
  warnings,
}: {
  readonly errors: readonly Mistake[];
  readonly warnings: readonly Mistake[];
}): Problem {
  const names = [...new Set(errors.map(({ parameter }) => parameter))];
  return {
    name: 'InvalidParameters',
    detail: names.length === 1 ? 'oneInvalidParameter' : 'invalidParametersDetail',
    facts: { count: names.length, names: names.join(', ') },
    errors,
    warnings,
  };
}

/** The problem of an id that nothing here has. */
export const notFound = (detail: ProblemText, id: string): Problem => ({
  name: 'NotFound',
  detail,
  facts: { id: shown(id) },
});

/** The sentence of a problem. */
export function problemDetail(problem: Problem, { messages }: Reader): string {
  return fill(messages.problem[problem.detail ?? PROBLEMS[problem.name].detail], problem.facts ?? {}, messages);
}

/** A problem as it is answered (RFC 9457). */
export const ProblemBody = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  errors: z.array(ShownMistake).optional(),
  warnings: z.array(ShownMistake).optional(),
  tombstone: Tombstone.optional(),
});
type ProblemBody = z.infer<typeof ProblemBody>;

/** After how many seconds it makes sense to ask again. */
const RETRY_SECONDS = 5;

/** Sets `Retry-After` where the part that is missing may be back in a moment. */
export function setRetry(res: Response, { name }: Problem): void {
  if (name === 'Unavailable') res.set('Retry-After', String(RETRY_SECONDS));
}

/** Answers with `application/problem+json` (RFC 9457). `type` leads to the problem's description in `/openapi.json`. */
export function sendProblem(res: Response, problem: Problem, reader: Reader, deps: ApiDeps): void {
  const { status, title } = PROBLEMS[problem.name];
  res.status(status).set({ 'Cache-Control': 'no-store', 'Content-Language': reader.messages.language.code });
  setRetry(res, problem);
  res.vary('Accept, Accept-Language');
  const body: ProblemBody = {
    type: `${deps.publicUrl}/openapi.json#/components/responses/${problem.name}`,
    title: reader.messages.problem[title],
    status,
    detail: problemDetail(problem, reader),
    ...(problem.errors ? { errors: problem.errors.map((one) => showMistake(one, reader.messages)) } : {}),
    ...(problem.tombstone ? { tombstone: problem.tombstone } : {}),
    ...(problem.warnings?.length ? { warnings: problem.warnings.map((one) => showMistake(one, reader.messages)) } : {}),
  };
  sendJson(res, body, deps, 'application/problem+json');
}
