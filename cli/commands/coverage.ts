import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { coverageAnswer } from '../../api/coverage/coverage-answer.ts';
import { coverageCsv } from '../../api/coverage/coverage-csv.ts';
import { coverageHtml } from '../../api/coverage/coverage-html.ts';
import { coverageXlsx } from '../../api/coverage/coverage-xlsx.ts';
import { tableIn } from '../../api/coverage/send-coverage.ts';
import { agencyIn, COVERAGE_FORMATS, type CoverageFormat } from '../../api/params/coverage-parameters.ts';
import { instantIn } from '../../api/params/moment.ts';
import { type Coverage, computeCoverage } from '../../services/coverage/coverage.ts';
import { TABLES, type TableName } from '../../services/coverage/tables.ts';
import { UsageError } from '../../services/errors.ts';
import { type Day, dayOf, isDay } from '../../services/model/day.ts';
import { keyIn } from '../../services/model/register-key.ts';
import { lastSyncs } from '../../services/store/register/registers.ts';
import { parseCountry } from '../../services/vocab/countries.ts';
import { type Command, type CommandDeps, type CommandInput, optionText, type RuntimeDeps } from '../command.ts';

/** What is asked for, checked. */
interface Asked {
  readonly country: string | null;
  readonly agency: { readonly text: string; readonly registry: string | null; readonly id: number } | null;
  readonly asOf: Day;
  readonly knownAt: string;
  readonly against: Day | null;
  readonly table: TableName | null;
  readonly format: CoverageFormat;
  readonly file: string | null;
}

const COUNTRY_SYSTEM = /^(BE|UK)-[A-Za-z]{2,3}$/;

/** @throws UsageError `usage`, which names every mistake. */
function askedIn(input: CommandInput, { now }: CommandDeps): Asked {
  const mistakes: string[] = [];
  const said = (name: string) => optionText(input, name);
  const at = now().toISOString();
  const [country, agency, table, known] = [said('country'), said('agency'), said('table'), said('known-at')];
  const code = country === null ? null : COUNTRY_SYSTEM.test(country) ? country : parseCountry(country);
  if (country !== null && code === null) mistakes.push(`--country is a code such as AT or BE-fl, not “${country}”`);
  const one = agency === null ? null : agencyIn(agency);
  if (agency !== null && one === null)
    mistakes.push(`--agency is the register’s number of an agency (21, or at-register/21), not “${agency}”`);
  const [asOf, against] = [said('as-of') ?? dayOf(now()), said('against')];
  for (const [name, day] of Object.entries({ 'as-of': asOf, against }))
    if (day !== null && !isDay(day)) mistakes.push(`--${name} is a day that exists, YYYY-MM-DD, not “${day}”`);
  const knownAt = known === null ? at : instantIn(known);
  if (knownAt === null) mistakes.push('--known-at is an instant with its zone (2026-10-01T12:00:00Z), or a day');
  else if (knownAt > at) mistakes.push(`--known-at ${known} is still to come: nothing is known from then`);
  const name = table === null ? null : TABLES.find((id) => id === table);
  if (name === undefined) mistakes.push(`--table is one of ${TABLES.join(', ')}, not “${table}”`);
  const format = COVERAGE_FORMATS.find((id) => id === (said('format') ?? 'json'));
  if (!format) mistakes.push(`--format is one of ${COVERAGE_FORMATS.join(', ')}, not “${said('format')}”`);
  const file = said('out');
  if (format === 'xlsx' && file === null) mistakes.push('--format xlsx needs --out and the name of a file');
  if (mistakes.length > 0 || knownAt === null || name === undefined || !format)
    throw new UsageError('usage', mistakes.join('; '));
  return {
    ...{ country: code, asOf, knownAt, against, format, file },
    agency: one && agency !== null ? { text: agency, ...one } : null,
    table: tableIn(format, name ?? undefined) ?? null,
  };
}

async function written(asked: Asked, { runtime, config }: RuntimeDeps): Promise<string | Buffer> {
  const { country, agency, asOf, knownAt, against, table, format } = asked;
  const { db } = runtime;
  const registers = await lastSyncs(db);
  const register = agency?.registry ? registers.find((one) => one.registry === agency.registry) : registers[0];
  if (agency && !register) throw new UsageError('agency', `No register ${agency.registry ?? ''} was read`);
  const scope = { country, agency: agency && register ? keyIn(register.slot, agency.id) : null };
  const coverage = await computeCoverage(db, { asOf, knownAt }, config.policy);
  const over = `${against}T23:59:59.999Z`;
  const then = over < knownAt ? over : knownAt;
  const earlier: Coverage | null =
    against === null ? null : await computeCoverage(db, { asOf: against, knownAt: then }, config.policy);
  const addressOf = (one: string | null): string =>
    `${config.publicUrl}/v1/coverage?${new URLSearchParams({
      ...(country === null ? {} : { country }),
      ...(agency === null ? {} : { agency: agency.text }),
      ...{ asOf, knownAt },
      ...(against === null ? {} : { against }),
      ...(one === null ? {} : { table: one }),
    })}`;
  // Whoever can start this command may read the whole store, so the tables with names are among them.
  const about = { agency: agency?.text ?? null, addressOf, demo: false };
  const answer = coverageAnswer(coverage, earlier, { table, scope, named: { ...scope, provider: null } }, about);
  if (format === 'xlsx') return coverageXlsx(answer);
  if (format === 'html') return coverageHtml(answer, null);
  if (format === 'json') return `${JSON.stringify(answer, null, 2)}\n`;
  const [first] = answer.tables;
  return first === undefined ? '' : coverageCsv(first);
}

export const coverage: Command = {
  name: 'coverage',
  summary: 'what quality assurance agencies count: offers by kind of evidence, what ends soon, what differs, gaps',
  options: {
    country: { type: 'string', value: 'code', help: 'of one country only (AT, BE-fl)' },
    agency: { type: 'string', value: 'number', help: 'what concerns one agency (21, or at-register/21)' },
    'as-of': { type: 'string', value: 'date', help: 'the day that is judged about (default today)' },
    'known-at': { type: 'string', value: 'time', help: 'the moment of our knowledge (default now)' },
    against: { type: 'string', value: 'date', help: 'a day to compare with' },
    table: { type: 'string', value: 'name', help: 'one table (default all; in CSV evidence)' },
    format: { type: 'string', value: COVERAGE_FORMATS.join('|'), help: 'how it is written (default json)' },
    out: { type: 'string', value: 'file', help: 'where it is written (default standard output)' },
  },
  needs: 'runtime',
  before(input, deps) {
    askedIn(input, deps);
    return null;
  },
  async run(input, deps) {
    const asked = askedIn(input, deps);
    const text = await written(asked, deps);
    if (asked.file === null) deps.out(String(text).trimEnd());
    else {
      await writeFile(resolve(deps.folder, asked.file), text);
      deps.say(`Written to ${asked.file}`);
    }
    return 0;
  },
};
