import { shownFindings } from '../../api/findings/shown-findings.ts';
import { UsageError } from '../../services/errors.ts';
import type { JobKind } from '../../services/jobs/jobs.ts';
import { createLogger } from '../../services/log/logger.ts';
import type { Run, Source } from '../../services/model/source.ts';
import { countFindings, latestRuns } from '../../services/store/sources/runs.ts';
import { listSources } from '../../services/store/sources/sources.ts';
import { type Command, type CommandDeps, type CommandInput, optionText } from '../command.ts';
import { dueSources, enqueueOne, jobHandlers } from '../handlers.ts';
import { countOutcomes, statusOf } from '../outcomes.ts';
import { createProgress } from '../progress.ts';
import { ENGLISH } from '../report/english.ts';
import { findingLines } from '../report/findings-text.ts';
import type { Runtime } from '../runtime.ts';
import { FROM_STORE, harvestDry } from './harvest-dry.ts';
import { NO_SOURCES } from './sources.ts';

/** How many sources are read at once, each in a process of its own. All write through this process. */
const CONCURRENCY = 2;

/** `due`: only what is due. `ask`: sources that someone named, due or not. `force`: also where nothing is new. */
type Insistence = 'due' | 'ask' | 'force';

function insistenceOf({ values }: CommandInput): Insistence {
  if (values.force === true) return 'force';
  return values.all === true || values.source !== undefined || values.provider !== undefined ? 'ask' : 'due';
}

async function chosen(input: CommandInput, runtime: Runtime): Promise<readonly Source[]> {
  const [source, provider] = [optionText(input, 'source'), optionText(input, 'provider')];
  const asked = [source !== null, provider !== null, input.values.all === true].filter(Boolean).length;
  if (asked > 1) throw new UsageError('harvest-what', 'Say one of --source, --provider and --all, not several');
  const all = await listSources(runtime.db, provider === null ? {} : { providerId: provider });
  const picked = source === null ? all : all.filter(({ id }) => id === source);
  if (picked.length === 0 && (source !== null || provider !== null))
    throw new UsageError(
      'unknown-source',
      `There is no source ${source ?? `of the provider ${provider}`}: accredex sources list names them`,
    );
  if (insistenceOf(input) === 'due') return dueSources(picked, runtime);
  return picked.filter(({ retiredAt }) => retiredAt === null);
}

/** The names of jobs in sentences. */
const GIVEN_UP: Readonly<Partial<Record<JobKind, string>>> = {
  harvest: 'a harvest',
  'index-sync': 'bringing the search index up to date (accredex index sync tries again)',
  'registry-sync': 'reading the register (accredex registry sync tries again)',
  rejudge: 'judging again what is due',
  shapes: 'holding publications against shapes',
};

/**
 * Makes a job for each source, works off what is waiting, and brings the indexes up to date. Answers the last run of
 * each of these sources. `gaveUp` is called for work that failed for good.
 */
export async function harvestSources(
  sources: readonly Pick<Source, 'id'>[],
  insistence: Insistence,
  runtime: Runtime,
  deps: CommandDeps,
  gaveUp: (what: string) => void = () => {},
): Promise<readonly Run[]> {
  const jobs = await runtime.jobs();
  const wanted = new Set(sources.map(({ id }) => id));
  const runs = new Map<string, Run>();
  // A job of this source that waits already may ask for less than this command does.
  const keyOf = (id: string) => (insistence === 'due' ? id : `${id} ${insistence}`);
  const how = { force: insistence === 'force', asks: insistence === 'ask' };
  const began = runtime.now().toISOString();
  const progress = createProgress(deps.progress(), deps.now);
  const harvesting = { ...runtime.harvesting, progress: progress.offers };
  try {
    progress.sources(0, wanted.size);
    await enqueueOne('withdraw', jobs);
    for (const id of wanted) await jobs.enqueue('harvest', { source: id, ...how }, keyOf(id));
    const ran = (run: Run) => {
      runs.set(run.sourceId, run);
      progress.sources(runs.size, wanted.size);
    };
    await jobs.work({
      handlers: jobHandlers({ ...runtime, harvesting }, jobs, deps, ran, (offers) => {
        deps.say(`The search engine refused ${offers} offers; the findings of their sources say which`);
        gaveUp('index');
      }),
      concurrency: CONCURRENCY,
      signal: deps.stopped,
      untilIdle: true,
      gaveUp: ({ kind }, why) => {
        deps.say(`Given up: ${GIVEN_UP[kind] ?? kind}: ${why}`);
        gaveUp(kind);
      },
      awaited: [...wanted].map(keyOf),
    });
    // Other processes take jobs, too. What they did for these sources stands in the list of runs.
    const elsewhere = await latestRuns(
      runtime.db,
      [...wanted].filter((id) => !runs.has(id)),
    );
    for (const run of elsewhere.values()) if (run.startedAt >= began) ran(run);
  } finally {
    progress.stop();
  }
  return [...runs.values()].filter((run) => wanted.has(run.sourceId));
}

async function hasWarnings(runs: readonly Run[], { db }: Runtime): Promise<boolean> {
  const found = await countFindings(
    db,
    runs.map(({ id }) => id),
  );
  return [...found.values()].flat().some(({ severity }) => severity !== 'note');
}

/** Turns off the log of each source where a person sees the report, which says it better. */
function withoutEcho(deps: CommandDeps): CommandDeps {
  if (!deps.interactive || deps.config.logLevel !== 'info') return deps;
  return { ...deps, log: createLogger('warn', (line) => deps.say(line.trimEnd()), deps.now) };
}

async function sayWhyNothing({ db }: Runtime, { say }: CommandDeps): Promise<void> {
  const known = await listSources(db, {});
  say(known.length === 0 ? NO_SOURCES : 'Nothing is due: --all harvests every source');
}

/** How each source's run ended, in words, with what there is to mend. */
async function tellPerson(
  runs: readonly Run[],
  sources: readonly Source[],
  { db }: Runtime,
  { say }: CommandDeps,
): Promise<void> {
  const known = new Map(sources.map((source) => [source.id, source]));
  for (const { id, sourceId, outcome, reason, detail, counts, fromStore } of runs) {
    const why = [reason, detail].filter((part) => part !== null && part !== '').join(': ');
    const { read, published, added, changed, rejected, quarantined, withdrawn, notSeen } = counts;
    const source = known.get(sourceId);
    say(
      `${source?.name ?? sourceId} (${sourceId}): ${outcome}${fromStore ? FROM_STORE : ''}${why === '' ? '' : `, ${why}`}`,
    );
    if (outcome !== 'unchanged')
      say(
        `  ${read} read, ${published} published (${added} of them new, ${changed} changed), ${rejected} rejected, ` +
          `${quarantined} kept out, ${withdrawn} stated as withdrawn; ${notSeen} not seen any more`,
      );
    if (source) for (const line of findingLines(await shownFindings(id, source, db, ENGLISH))) say(line);
  }
}

export const harvest: Command = {
  name: 'harvest',
  summary: 'fetches, reads, judges and indexes what sources publish: those that are due, or those named here',
  options: {
    source: { type: 'string', value: 'id', help: 'this source alone' },
    provider: { type: 'string', value: 'id', help: 'the sources of this provider' },
    all: { type: 'boolean', help: 'every source, also those that are not due' },
    force: { type: 'boolean', help: 'reads again also what is unchanged' },
    'dry-run': { type: 'boolean', help: 'says what would be done, and does nothing of it' },
    json: { type: 'boolean', help: 'with --dry-run: all of it as one object' },
    strict: { type: 'boolean', help: 'ends with 2 also for a warning' },
  },
  needs: 'runtime',
  before({ values }) {
    if (values.json === true && values['dry-run'] !== true)
      throw new UsageError(
        'harvest-json',
        '--json goes with --dry-run; a harvest prints one line of JSON per source anyway',
      );
    return null;
  },
  adjust: withoutEcho,
  async run(input, deps) {
    const { runtime } = deps;
    const started = runtime.now().getTime();
    const sources = await chosen(input, runtime);
    if (sources.length === 0) await sayWhyNothing(runtime, deps);
    if (input.values['dry-run'] === true) return harvestDry(sources, insistenceOf(input) !== 'due', input, deps);
    const left: string[] = [];
    const insistence = insistenceOf(input);
    // Also where nothing is due: what waits is worked off, and offers whose grace is over are withdrawn.
    const runs = await harvestSources(sources, insistence, runtime, deps, (what) => left.push(what));
    const counts = countOutcomes(runs);
    const missed = sources.length - runs.length;
    const seconds = Math.round((runtime.now().getTime() - started) / 100) / 10;
    // A person gets sentences, a program gets lines of JSON; never both on one output.
    if (deps.interactive) await tellPerson(runs, sources, runtime, deps);
    if (!deps.outputSeen) {
      for (const run of runs) {
        const { sourceId: source, id, outcome, reason, detail, counts, millis, fromStore } = run;
        deps.out(JSON.stringify({ source, run: id, outcome, reason, detail, counts, millis, fromStore }));
      }
      deps.out(JSON.stringify({ sources: counts, missed, ...(left.length > 0 ? { givenUp: left } : {}), seconds }));
    }
    const isShort = runs.some((run) => run.outcome === 'complete' && run.reason !== null);
    const strict = input.values.strict === true;
    const short = left.length > 0 || isShort;
    return statusOf(counts, { missed, warned: short || (strict && (await hasWarnings(runs, runtime))) });
  },
};
