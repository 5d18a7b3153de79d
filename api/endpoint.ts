import type { Request, Response } from 'express';
import type { z } from 'zod';
import { sendTagged, setCaching, warningsOf } from './answer.ts';
import { cleanParameters, type Parameters } from './params/clean.ts';
import { signalOf } from './patience.ts';
import { servingFor } from './portal/portal.ts';
import { invalidParameters, type Problem, sendProblem } from './problem.ts';
import { queryOf, type Reader, readerOf } from './reader.ts';
import type { Serving } from './serving.ts';

/** What is in the address itself, and who asks. */
export interface Asked {
  readonly id: string;
  readonly run: string;
  readonly reader: Reader;
}

/**
 * A whole endpoint: checks the parameters, calls `read`, and sends the answer or the problem. `/v1/…/{id}` gives `id`.
 * `here`: what serves this request, which may be a part of all there is. `labels`: the answer names values in the
 * reader's language.
 */
export function endpoint<S extends z.ZodObject>(
  parameters: Parameters<S>,
  read: (
    data: z.output<S>,
    asked: Asked,
    here: Serving,
  ) => Promise<{ readonly body: object } | { readonly problem: Problem }>,
  deps: Serving,
  { labels = false } = {},
) {
  return async (req: Request, res: Response): Promise<void> => {
    const reader = readerOf(req);
    const clean = cleanParameters(queryOf(req), parameters);
    if (!clean.ok) return sendProblem(res, invalidParameters(clean), reader, deps);
    const asked = { id: String(req.params.id ?? ''), run: String(req.params.run ?? ''), reader };
    const found = await deps.turns.take(signalOf(res), () => read(clean.data, asked, servingFor(res, deps)));
    if ('problem' in found) return sendProblem(res, found.problem, reader, deps);
    setCaching(res, reader, { labels });
    sendTagged(req, res, { ...found.body, ...warningsOf(clean.warnings, reader) }, deps);
  };
}
