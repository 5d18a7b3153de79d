import { findingsCsv, findingsHead } from '../../api/findings/findings-csv.ts';
import { type SarifRun, sarifOf } from '../../api/findings/findings-sarif.ts';
import { deadLinkFindings, shownFindings } from '../../api/findings/shown-findings.ts';
import { shownShapes } from '../../api/findings/shown-shapes.ts';
import { publicAddress } from '../../api/presenters/source.ts';
import { UsageError } from '../../services/errors.ts';
import type { Run, Source } from '../../services/model/source.ts';
import { lastReadRun, runById } from '../../services/store/sources/runs.ts';
import { listSources } from '../../services/store/sources/sources.ts';
import { type Command, type CommandInput, optionText } from '../command.ts';
import { ENGLISH } from '../report/english.ts';
import { findingLines } from '../report/findings-text.ts';
import { shapesLines } from '../report/shapes-text.ts';
import type { Runtime } from '../runtime.ts';
import { NO_SOURCES } from './sources.ts';

const FORMATS = ['text', 'json', 'csv', 'sarif'] as const;
type Format = (typeof FORMATS)[number];

function formatOf(input: CommandInput): Format {
  const text = optionText(input, 'format') ?? 'text';
  const format = FORMATS.find((one) => one === text);
  if (!format) throw new UsageError('format', `--format is one of ${FORMATS.join(', ')}, not “${text}”`);
  return format;
}

const countOf = (findings: number) => (findings === 1 ? '1 finding' : `${findings} findings`);

interface Told {
  readonly source: Source;
  readonly run: Run;
}

/**
 * The runs that are meant: one by its id; else the last reading of a source, of a provider's sources, or of all
 * sources.
 */
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
  needs: 'runtime',
  before(input) {
    formatOf(input);
    return null;
  },
  async run(input, deps) {
    const format = formatOf(input);
    const { runtime } = deps;
    const { db } = runtime;
    const runs = await runsOf(input.positionals[0], runtime);
    if (runs.length === 0)
      deps.say((await listSources(db, {})).length === 0 ? NO_SOURCES : 'Nothing was read yet: accredex harvest --all');
    const logs: SarifRun[] = [];
    if (format === 'csv') deps.out(findingsHead().trimEnd());
    // One run after the other, because all findings of a large catalogue together may not fit into memory.
    for (const { source, run } of runs) {
      const found = [
        ...(await shownFindings(run.id, source, db, ENGLISH)),
        ...(await deadLinkFindings(source, db, ENGLISH)),
      ];
      const rows = found.map((one) => ({ source: source.id, run: run.id, ...one }));
      const shapes = await shownShapes(source, db, ENGLISH);
      switch (format) {
        case 'json':
          for (const row of rows) deps.out(JSON.stringify(row));
          for (const group of shapes?.groups ?? [])
            deps.out(JSON.stringify({ source: source.id, checkedBy: 'shacl', at: shapes?.at, ...group }));
          break;
        case 'csv':
          if (rows.length > 0) deps.out(findingsCsv(rows).trimEnd());
          break;
        case 'sarif':
          logs.push({ source: source.id, run: run.id, address: publicAddress(source.path), findings: found, shapes });
          break;
        case 'text':
          deps.out(`${source.name ?? source.id} (${source.id}), read ${run.startedAt}: ${countOf(found.length)}`);
          for (const line of [...findingLines(found), ...shapesLines(shapes)]) deps.out(line);
          break;
        default:
          format satisfies never;
      }
      await deps.drained();
    }
    if (format === 'sarif') deps.out(JSON.stringify(sarifOf(logs)));
    return 0;
  },
};
