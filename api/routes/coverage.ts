import { type Request, type Response, Router } from 'express';
import type { z } from 'zod';
import type { NamedScope, Scope } from '../../services/coverage/scope.ts';
import { isNamed, type TableName } from '../../services/coverage/tables.ts';
import { lastSyncs } from '../../services/store/register/registers.ts';
import { setCaching, warningsOf } from '../answer.ts';
import { againstOf, agencyText, permanentQuery } from '../coverage/coverage-address.ts';
import { type AskedTables, coverageAnswer } from '../coverage/coverage-answer.ts';
import { acceptedFormat, sendCoverage, TYPES, tableIn } from '../coverage/send-coverage.ts';
import { cleanParameters } from '../params/clean.ts';
import { COVERAGE_PARAMETERS } from '../params/coverage-parameters.ts';
import { isSettled, momentOf, notAhead } from '../params/moment.ts';
import { agencyKey, callerKey, keepToCaller } from '../portal/caller.ts';
import { demandParty, type PartyCaller, partyOf } from '../portal/party.ts';
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
    const asked = data.agency === undefined ? null : agencyKey(data.agency, registers);
    if (data.agency !== undefined && asked === null) {
      sendProblem(res, { name: 'NotFound' }, reader, deps);
      return null;
    }
    const scope = { country: data.country ?? null, agency: asked };
    const table: TableName | null = data.table ?? null;
    const needsCaller = table !== null && isNamed(table);
    const caller = needsCaller ? demandParty(req, res, deps, registers) : partyOf(req, res, deps);
    if (needsCaller && caller === null) return null;
    if (caller !== null) keepToCaller(res);
    else res.vary('Authorization');
    const named = caller === null ? null : this.#namedOf(caller, scope, registers);
    if (needsCaller && named === null) {
      sendProblem(res, { name: 'Forbidden', detail: 'notYours' }, reader, deps);
      return null;
    }
    return { table, scope, named };
  }

  /** Of what somebody sees rows with names; null where another agency is asked for. */
  #namedOf(caller: PartyCaller, scope: Scope, registers: Parameters<typeof callerKey>[1]): NamedScope | null {
    if (caller.kind === 'admin') return { ...scope, provider: null };
    if (caller.kind === 'provider') return { ...scope, agency: null, provider: caller.id };
    const own = callerKey(caller, registers);
    if (own === null || (scope.agency !== null && scope.agency !== own)) return null;
    return { ...scope, agency: own, provider: null };
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
