import { type Request, type Response, Router } from 'express';
import { findingMessages } from '../../messages/messages.ts';
import { readProviders } from '../../services/store/sources/providers.ts';
import { acceptedType } from '../accepted.ts';
import { isUnchanged, sendTagged, setCaching, warningsOf, weakTag } from '../answer.ts';
import { isId } from '../find.ts';
import { findingsCsv, findingsHead } from '../findings/findings-csv.ts';
import { sarifOf } from '../findings/findings-sarif.ts';
import { type ProviderFeedback, providerFindings } from '../findings/provider-findings.ts';
import { cleanParameters } from '../params/clean.ts';
import { type FindingsFormat, PROVIDER_FINDINGS_PARAMETERS } from '../params/other-parameters.ts';
import { signalOf } from '../patience.ts';
import { invalidParameters, notFound, sendProblem } from '../problem.ts';
import { queryOf, readerOf } from '../reader.ts';
import type { Serving } from '../serving.ts';

export const SARIF_TYPE = 'application/sarif+json';
/** Media types, the one that we prefer first. */
const TYPES = ['application/json', 'text/csv', SARIF_TYPE] as const;
const FORMATS: Readonly<Record<(typeof TYPES)[number], FindingsFormat>> = {
  'application/json': 'json',
  'text/csv': 'csv',
  [SARIF_TYPE]: 'sarif',
};

/** Findings as a file that is saved. */
function sendFile(req: Request, res: Response, { answer, logs }: ProviderFeedback, format: 'csv' | 'sarif'): void {
  const csv = format === 'csv';
  const text = csv ? findingsHead() + findingsCsv(answer.findings) : JSON.stringify(sarifOf(logs));
  if (isUnchanged(req, res, weakTag(format, text))) return;
  const name = `findings-${answer.provider}.${csv ? 'csv' : 'sarif.json'}`;
  res
    .attachment(name)
    .set('Content-Type', `${csv ? 'text/csv' : SARIF_TYPE}; charset=utf-8`)
    .send(text);
}

/** `GET /v1/providers/{id}/findings`: what a provider has to mend, as JSON, CSV or SARIF. */
export function providerFindingsRoute(deps: Serving): Router {
  const router = Router();
  router.get('/providers/:id/findings', async (req, res) => {
    const reader = readerOf(req);
    const clean = cleanParameters(queryOf(req), PROVIDER_FINDINGS_PARAMETERS);
    if (!clean.ok) return sendProblem(res, invalidParameters(clean), reader, deps);
    const accepted = acceptedType(req, TYPES);
    const format = clean.data.format ?? (accepted && FORMATS[accepted.type]);
    if (format === null)
      return sendProblem(res, { name: 'NotAcceptable', facts: { types: TYPES.join(', ') } }, reader, deps);
    const id = String(req.params.id);
    const told = await deps.turns.take(signalOf(res), async () => {
      const known = isId(id) && (await readProviders(deps.db, [id])).has(id);
      return known ? providerFindings(id, await findingMessages(reader.messages), reader.messages, deps.db) : null;
    });
    if (told === null) return sendProblem(res, notFound('providerNotFound', id), reader, deps);
    setCaching(res, reader);
    res.set('Content-Language', told.answer.lang);
    if (format !== 'json') return sendFile(req, res, told, format);
    sendTagged(req, res, { ...told.answer, ...warningsOf(clean.warnings, reader) }, deps);
  });
  return router;
}
