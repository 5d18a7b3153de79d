import { type Request, type Response, Router } from 'express';
import type { z } from 'zod';
import { isNamed, type TableName } from '../../services/coverage/tables.ts';
import { lastSyncs } from '../../services/store/register/registers.ts';
import { setCaching, warningsOf } from '../answer.ts';
import { againstOf, agencyText, permanentQuery } from '../coverage/coverage-address.ts';
import { type AskedTables, coverageAnswer } from '../coverage/coverage-answer.ts';
import { acceptedFormat, sendCoverage, TYPES, tableIn } from '../coverage/send-coverage.ts';
import { cleanParameters } from '../params/clean.ts';
import { COVERAGE_PARAMETERS } from '../params/coverage-parameters.ts';
import { isSettled, momentOf, notAhead } from '../params/moment.ts';
import {
  type AgencyCaller,
  agencyKey,
  type Caller,
  callerKey,
  callerOf,
  demandCaller,
  keepToCaller,
} from '../portal/caller.ts';
import { invalidParameters, sendProblem } from '../problem.ts';
import { queryOf, readerOf } from '../reader.ts';
import type { Serving } from '../serving.ts';

type Asked = z.output<typeof COVERAGE_PARAMETERS.schema>;

/** `GET /v1/coverage`: what agencies count. Totals for everybody, rows with names for whom they concern. */
class CoverageRoute {
  readonly #deps: Serving;

  constructor(deps: Serving) {
    this.#deps = deps;
  }

  /** Of what the tables are made; null where the answer was a refusal. */
  async #askedTables(
    req: Request,
    res: Response,
    data: Omit<Asked, 'table'> & { readonly table: TableName | undefined },
  ): Promise<AskedTables | null> {
    const deps = this.#deps;
    const reader = readerOf(req);
    const registers = (await lastSyncs(deps.db)).map(({ registry, slot }) => ({ name: registry, slot }));
    const keyOf = (caller: AgencyCaller) => callerKey(caller, registers);
    const asked = data.agency === undefined ? null : agencyKey(data.agency, registers);
    if (data.agency !== undefined && asked === null) {
      sendProblem(res, { name: 'NotFound' }, reader, deps);
      return null;
    }
    const scope = { country: data.country ?? null, agency: asked };
    const table: TableName | null = data.table ?? null;
    const isTheirs = (caller: Caller): boolean => caller.kind === 'admin' || asked === null || keyOf(caller) === asked;
    const needsCaller = table !== null && isNamed(table);
    const caller = needsCaller ? demandCaller(req, res, deps, registers, isTheirs) : callerOf(req, deps);
    if (needsCaller && caller === null) return null;
    if (caller !== null) keepToCaller(res);
    else res.vary('Authorization');
    if (caller === null || !isTheirs(caller)) return { table, scope, named: null };
    if (caller.kind === 'admin') return { table, scope, named: { ...scope, provider: null } };
    const own = keyOf(caller);
    return { table, scope, named: own === null ? null : { ...scope, agency: own, provider: null } };
  }

  async answer(req: Request, res: Response): Promise<void> {
    const deps = this.#deps;
    const reader = readerOf(req);
    const clean = cleanParameters(queryOf(req), notAhead(COVERAGE_PARAMETERS, deps.now));
    if (!clean.ok) return sendProblem(res, invalidParameters(clean), reader, deps);
    const { data } = clean;
    const format = data.format ?? acceptedFormat(req);
    if (format === null)
      return sendProblem(res, { name: 'NotAcceptable', facts: { types: TYPES.join(', ') } }, reader, deps);
    setCaching(res, reader, { settled: isSettled(data, deps.now()) });
    const tables = await this.#askedTables(req, res, { ...data, table: tableIn(format, data.table) });
    if (tables === null) return;
    const coverage = await deps.coverage(momentOf(data, deps.now()));
    const { moment } = coverage;
    const against = againstOf(data, moment.knownAt);
    const earlier = against === null ? null : await deps.coverage(against);
    // The time of the request may be over.
    if (res.headersSent) return;
    const addressOf = (table: string | null): string => {
      const query = new URLSearchParams({ ...permanentQuery(data, moment), ...(table === null ? {} : { table }) });
      return `${deps.publicUrl}/v1/coverage?${query}`;
    };
    const about = { agency: agencyText(data), addressOf, demo: deps.demo };
    const answer = coverageAnswer(coverage, earlier, tables, about);
    const name = ['coverage', tables.table, data.country, agencyText(data)?.replace('/', '-'), moment.asOf];
    await sendCoverage(req, res, answer, format, {
      body: { ...answer, ...warningsOf(clean.warnings, reader) },
      name: name.filter(Boolean).join('-'),
      demo: deps.demo,
    });
  }
}

/** `GET /v1/coverage`. */
export function coverageRoutes(deps: Serving): Router {
  const router = Router();
  const route = new CoverageRoute(deps);
  router.get('/coverage', (req, res) => route.answer(req, res));
  return router;
}
