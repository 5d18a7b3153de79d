import type { Request, Response } from 'express';
import { lastSyncs } from '../../services/store/register/registers.ts';
import { countingPage, coveragePage } from '../../web/views/coverage/page.ts';
import { sendPage, setCaching } from '../answer.ts';
import { againstOf } from '../coverage/coverage-address.ts';
import { cleanParameters } from '../params/clean.ts';
import { COVERAGE_PARAMETERS } from '../params/coverage-parameters.ts';
import { isSettled, momentOf, notAhead } from '../params/moment.ts';
import { agencyKey } from '../portal/caller.ts';
import { shownCoverage } from '../presenters/coverage-shown.ts';
import { invalidParameters } from '../problem.ts';
import { placeOf, queryOf, readerOf } from '../reader.ts';
import { refuse } from '../refuse.ts';
import type { Serving } from '../serving.ts';
import { portalReading } from './answer-page.ts';

/** So long a reader waits for figures that are being counted, before they are told so. */
export const PATIENCE_MS = 4_000;
/** After so many seconds the page asks again. */
export const RETRY_SECONDS = 10;

/** The parameters of the page: those of `/v1/coverage`, of which it shows tables of its own choice. */
const PAGE_PARAMETERS = {
  names: {
    ...COVERAGE_PARAMETERS.names,
    single: COVERAGE_PARAMETERS.names.single.filter((name) => name !== 'table' && name !== 'format'),
  },
  schema: COVERAGE_PARAMETERS.schema.omit({ table: true, format: true }),
};

/** What the work gives, or null where it takes longer than somebody waits. It goes on either way. */
export async function inTime<T>(work: Promise<T>, ms: number): Promise<T | null> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), ms);
  });
  // Because the work may fail when nobody waits any more, somebody always listens.
  work.catch(() => {});
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** `/coverage`: what is known of quality assurance in figures, for everybody. */
export async function sendCoveragePage(req: Request, res: Response, deps: Serving): Promise<void> {
  const reading = portalReading(req, deps);
  const clean = cleanParameters(queryOf(req), notAhead(PAGE_PARAMETERS, deps.now));
  if (!clean.ok) return refuse(req, res, invalidParameters(clean), deps);
  const { data } = clean;
  const registers = (await lastSyncs(deps.db)).map(({ registry, slot }) => ({ name: registry, slot }));
  const agency = data.agency === undefined ? null : agencyKey(data.agency, registers);
  if (data.agency !== undefined && agency === null) return refuse(req, res, { name: 'NotFound' }, deps);
  const count = async () => {
    const coverage = await deps.coverage(momentOf(data, deps.now()));
    const against = againstOf(data, coverage.moment.knownAt);
    return { coverage, earlier: against === null ? null : await deps.coverage(against) };
  };
  const counted = await inTime(count(), Math.min(PATIENCE_MS, (deps.deadlineMs ?? Infinity) / 2));
  // The time of the request may be over.
  if (res.headersSent) return;
  if (counted === null) {
    const { code } = reading.messages.language;
    res
      .status(503)
      .set({ 'Retry-After': String(RETRY_SECONDS), 'Cache-Control': 'no-store', 'Content-Language': code });
    return void res.send(countingPage(RETRY_SECONDS, reading));
  }
  if (agency !== null && !counted.coverage.register.agencies.has(agency))
    return refuse(req, res, { name: 'NotFound' }, deps);
  const scope = { country: data.country ?? null, agency };
  const shown = shownCoverage(
    counted.coverage,
    counted.earlier,
    { asked: data, scope, publicUrl: deps.publicUrl },
    reading,
  );
  const isListed = queryOf(req) === '';
  const settled = isSettled(data, deps.now());
  setCaching(res, readerOf(req), { labels: true, varies: placeOf(req).language === null, settled });
  sendPage(req, res, coveragePage(shown, reading, { isListed }));
}
