import { stringify } from 'csv-stringify/sync';
import { wordFinding } from '../../messages/findings/word-finding.ts';
import { UsageError } from '../../services/errors.ts';
import type { Run, Source } from '../../services/model/source.ts';
import { lastReadRun, listFindings, runById } from '../../services/store/runs.ts';
import { listSources } from '../../services/store/sources.ts';
import { type Command, type CommandInput, type ExitStatus, optionText } from '../command.ts';
import { sarifOf } from '../report/findings-sarif.ts';
import { findingLines } from '../report/findings-text.ts';
import { type Runtime, withRuntime } from '../runtime.ts';
import { NO_SOURCES } from './sources.ts';

const FORMATS = ['text', 'json', 'csv', 'sarif'] as const;
type Format = (typeof FORMATS)[number];
const LANGUAGE = 'en';
const COLUMNS = ['source', 'run', 'severity', 'code', 'subject', 'path', 'value', 'message', 'harm', 'example', 'who'];

function formatOf(input: CommandInput): Format {
  const text = optionText(input, 'format') ?? 'text';
  const format = FORMATS.find((one) => one === text);
  if (!format) throw new UsageError('format', `--format is one of ${FORMATS.join(', ')}, not “${text}”`);
  return format;
}

interface Told {
  readonly source: Source;
  readonly run: Run;
}

/** The runs that are meant: one by its id, else the last reading of a source, of a provider's sources, or of all. */
async function runsOf(id: string | undefined, { db }: Runtime): Promise<readonly Told[]> {
  const sources = await listSources(db, {});
  const told = async (source: Source): Promise<Told[]> => {
    const run = await lastReadRun(db, source.id);
    return run === null ? [] : [{ source, run }];
  };
  if (id === undefined) return (await Promise.all(sources.map(told))).flat();
  const named = sources.filter((source) => source.id === id || source.providerId === id);
  if (named.length > 0) return (await Promise.all(named.map(told))).flat();
  const run = await runById(db, id);
  const source = run && sources.find((one) => one.id === run.sourceId);
  if (!run || !source)
    throw new UsageError(
      'unknown-source',
      `There is no source, provider or run “${id}”: accredex sources list names them`,
    );
  return [{ source, run }];
}

export const findings: Command = {
  name: 'findings',
  summary: 'what there is to mend in what was published, with its sentences',
  argument: {
    name: 'id',
    help: 'of a source, provider or run (default: the last reading of every source)',
    optional: true,
  },
  options: { format: { type: 'string', value: 'text|json|csv|sarif', help: 'how they are written (default text)' } },
  async run(input, deps) {
    const format = formatOf(input);
    return withRuntime<ExitStatus>(deps, async (runtime) => {
      const { db } = runtime;
      const runs = await runsOf(input.positionals[0], runtime);
      if (runs.length === 0)
        deps.say(
          (await listSources(db, {})).length === 0 ? NO_SOURCES : 'Nothing was read yet: accredex harvest --all',
        );
      const all = await Promise.all(
        runs.map(async ({ source, run }) => ({ source, run, findings: await listFindings(db, { runId: run.id }) })),
      );
      const rows = all.flatMap(({ source, run, findings: found }) =>
        found.map((one) => ({ source: source.id, run: run.id, ...wordFinding(one, LANGUAGE) })),
      );
      switch (format) {
        case 'json':
          for (const row of rows) deps.out(JSON.stringify(row));
          break;
        case 'csv':
          deps.out(stringify(rows, { header: true, columns: COLUMNS, escape_formulas: true }).trimEnd());
          break;
        case 'sarif':
          deps.out(
            JSON.stringify(
              sarifOf(
                all.map(({ source, run, findings: found }) => ({
                  source: source.id,
                  run: run.id,
                  address: source.path,
                  findings: found.map((one) => wordFinding(one, LANGUAGE)),
                })),
              ),
            ),
          );
          break;
        case 'text':
          for (const { source, run, findings: found } of all) {
            deps.out(
              `${source.name ?? source.id} (${source.id}), read ${run.startedAt}: ${found.length === 1 ? '1 finding' : `${found.length} findings`}`,
            );
            for (const line of findingLines(found, LANGUAGE)) deps.out(line);
          }
          break;
        default:
          format satisfies never;
      }
      return 0;
    });
  },
};
