import type { Request, Response } from 'express';
import { namedTables } from '../../services/coverage/named-tables.ts';
import type { NamedScope } from '../../services/coverage/scope.ts';
import type { Table } from '../../services/coverage/table.ts';
import type { SignedIn } from '../../services/keys/area-session.ts';
import type { Session } from '../../services/keys/session.ts';
import { dayOf } from '../../services/model/day.ts';
import { lastSyncs } from '../../services/store/register/registers.ts';
import { readProviders } from '../../services/store/sources/providers.ts';
import { type OwnTable, ownPage, signInPage } from '../../web/views/coverage/own-page.ts';
import { countingPage } from '../../web/views/coverage/page.ts';
import { textFor } from '../../web/views/text.ts';
import { coverageCsv } from '../coverage/coverage-csv.ts';
import { AREA } from '../portal/area-session.ts';
import { callerKey } from '../portal/caller.ts';
import { refuse } from '../refuse.ts';
import type { Serving } from '../serving.ts';
import { portalReading } from './answer-page.ts';
import { inTime, PATIENCE_MS, RETRY_SECONDS } from './coverage.ts';
import { keepPrivate, signedInPages } from './signed-in.ts';

/** The pages for those whom rows concern, without a language. */
const PATH = '/coverage/own';

/** Of each table the columns that fit a page. Its file has all of them. */
const SHOWN: Readonly<Record<OwnTable['id'], readonly string[]>> = {
  'mismatch-list': [
    ...['kind', 'title', 'providerName', 'stated', 'registered', 'report', 'publicFrom'],
    ...['standing', 'statement', 'statementBy', 'decision'],
  ],
  'lapsed-list': [
    ...['ended', 'title', 'providerName', 'report', 'publicFrom'],
    ...['standing', 'statement', 'statementBy', 'decision'],
  ],
  'expiring-reports': ['end', 'report', 'institutionNames', 'activity', 'endStated', 'offers', 'offersAlone'],
  'data-quality-list': ['kind', 'of', 'id', 'detail', 'country'],
  'providers-without-report-list': ['country', 'name', 'providerKind', 'inRegister', 'offers'],
};
const TABLES = Object.keys(SHOWN) as OwnTable['id'][];

export const OWN_COVERAGE = signedInPages({
  path: PATH,
  members: AREA,
  form: (terms, reading) => signInPage({ path: PATH, ...terms }, reading),
});

/** What somebody may see; null where the register of an agency is not connected. */
async function scopeOf(who: SignedIn, { db }: Serving): Promise<NamedScope | null> {
  if (who.kind === 'provider') return { country: null, agency: null, provider: who.id };
  const registers = (await lastSyncs(db)).map(({ registry, slot }) => ({ name: registry, slot }));
  const agency = callerKey(who, registers);
  return agency === null ? null : { country: null, agency, provider: null };
}

/** The tables of somebody now; null where they are still being counted. */
async function tablesOf(scope: NamedScope, deps: Serving): Promise<readonly Table[] | null> {
  const moment = { asOf: dayOf(deps.now()), knownAt: null };
  const coverage = await inTime(deps.coverage(moment), Math.min(PATIENCE_MS, (deps.deadlineMs ?? Infinity) / 2));
  return coverage === null ? null : namedTables(coverage, scope);
}

async function nameOf(who: SignedIn, scope: NamedScope, lang: string, deps: Serving): Promise<string> {
  if (who.kind === 'provider') {
    const provider = (await readProviders(deps.db, [who.id])).get(who.id);
    return (provider && textFor(provider.name, lang)?.text) ?? who.id;
  }
  const coverage = await deps.coverage({ asOf: dayOf(deps.now()), knownAt: null });
  const agency = coverage.register.agencies.get(scope.agency ?? -1);
  return agency?.name || agency?.acronym || String(who.id);
}

function shownTable(id: OwnTable['id'], tables: readonly Table[]): OwnTable[] {
  const table = tables.find((one) => one.id === id);
  if (table === undefined) return [];
  const columns = SHOWN[id].flatMap((name) => table.columns.filter((column) => column.name === name));
  return [{ id, columns, rows: table.rows, leftOut: table.leftOut, csv: `${PATH}/${id}.csv` }];
}

async function sendOwn(req: Request, res: Response, { who, ends }: Session<SignedIn>, deps: Serving): Promise<void> {
  const scope = await scopeOf(who, deps);
  if (scope === null) return OWN_COVERAGE.sendForm(req, res, deps);
  const reading = portalReading(req, deps);
  const tables = await tablesOf(scope, deps);
  if (res.headersSent) return;
  res.set('Content-Language', reading.messages.language.code);
  if (tables === null) {
    res.status(503).set('Retry-After', String(RETRY_SECONDS));
    return void res.send(countingPage(RETRY_SECONDS, reading));
  }
  const area = {
    ...{ kind: who.kind, name: await nameOf(who, scope, reading.lang, deps) },
    until: `${ends.slice(11, 16)} UTC`,
    tables: TABLES.flatMap((id) => shownTable(id, tables)),
  };
  res.send(ownPage(area, PATH, reading));
}

/** `GET /coverage/own`: the form, or what names whoever is signed in. */
export const sendOwnCoverage = OWN_COVERAGE.shownBy(sendOwn);

/** `GET /coverage/own/{table}.csv`: one of the tables as a file, with all of its columns. */
export async function sendOwnTable(req: Request, res: Response, deps: Serving): Promise<void> {
  keepPrivate(res);
  const id = TABLES.find((one) => `${one}.csv` === req.params.table);
  const session = id === undefined ? null : await AREA.sessionOf(req, deps);
  const scope = session && (await scopeOf(session.who, deps));
  if (id === undefined || scope === null) return refuse(req, res, { name: 'NotFound' }, deps);
  const tables = await tablesOf(scope, deps);
  if (res.headersSent) return;
  const table = tables?.find((one) => one.id === id);
  if (table === undefined) {
    res.set('Retry-After', String(RETRY_SECONDS));
    return refuse(req, res, { name: 'Unavailable' }, deps);
  }
  res
    .attachment(`${id}-${dayOf(deps.now())}.csv`)
    .type('text/csv')
    .send(coverageCsv(table));
}
