import { isDue } from '../../harvester/schedule.ts';
import { UsageError } from '../../services/errors.ts';
import { openJobs } from '../../services/jobs/jobs.ts';
import { OUTCOMES, type Outcome, type Run, type Source } from '../../services/model/source.ts';
import { countFindings, latestRuns } from '../../services/store/runs.ts';
import { listSources } from '../../services/store/sources.ts';
import { type Command, type CommandDeps, type CommandInput, type ExitStatus, optionText } from '../command.ts';
import { jobHandlers } from '../handlers.ts';
import { createProgress } from '../progress.ts';
import { type Runtime, withRuntime } from '../runtime.ts';

/** Sources at once in one process: each is read in a process of its own, writing is everybody's. */
const CONCURRENCY = 2;

export type OutcomeCounts = Readonly<Record<Outcome, number>>;

async function chosen(input: CommandInput, runtime: Runtime): Promise<readonly Source[]> {
  const [source, provider] = [optionText(input, 'source'), optionText(input, 'provider')];
  const all = await listSources(runtime.db, provider === null ? {} : { providerId: provider });
  const picked = source === null ? all : all.filter(({ id }) => id === source);
  if (picked.length === 0 && (source !== null || provider !== null))
    throw new UsageError('unknown-source', 'There is no such source');
  if (source !== null || provider !== null || input.values.all === true || input.values.force === true)
    return picked.filter(({ retiredAt }) => retiredAt === null);
  return picked.filter((one) => isDue(one, runtime.now()));
}

/** Makes a job of each source, works off what is waiting, and brings the indexes up to date. Answers the last run of each of these sources. */
export async function harvestSources(
  sources: readonly Pick<Source, 'id'>[],
  force: boolean,
  runtime: Runtime,
  deps: CommandDeps,
): Promise<readonly Run[]> {
  const jobs = await openJobs(runtime.db, { log: deps.log });
  const wanted = new Set(sources.map(({ id }) => id));
  const runs = new Map<string, Run>();
  // A source that waits already may wait for less than this command asks.
  const keyOf = (id: string) => (force ? `${id} forced` : id);
  const began = runtime.now().toISOString();
  const progress = createProgress(deps.interactive, deps.say, deps.now);
  const harvesting = { ...runtime.harvesting, progress: progress.offers };
  try {
    progress.sources(0, wanted.size);
    for (const id of wanted) await jobs.enqueue('harvest', { source: id, force }, keyOf(id));
    const ran = (run: Run) => {
      runs.set(run.sourceId, run);
      progress.sources(runs.size, wanted.size);
    };
    await jobs.work({
      handlers: jobHandlers({ ...runtime, harvesting }, jobs, deps, ran),
      concurrency: CONCURRENCY,
      signal: deps.stopped,
      untilIdle: true,
      awaited: [...wanted].map(keyOf),
    });
    // Other processes take jobs, too: what they did of these stands in the ledger.
    const elsewhere = await latestRuns(
      runtime.db,
      [...wanted].filter((id) => !runs.has(id)),
    );
    for (const run of elsewhere.values()) if (run.startedAt >= began) ran(run);
  } finally {
    progress.stop();
    await jobs.close();
  }
  return [...runs.values()].filter((run) => wanted.has(run.sourceId));
}

export function countOutcomes(runs: readonly Run[]): OutcomeCounts {
  const counts = Object.fromEntries(OUTCOMES.map((outcome) => [outcome, 0])) as Record<Outcome, number>;
  for (const { outcome } of runs) counts[outcome ?? 'failed']++;
  return counts;
}

/** 1 where every source failed, 2 where someone should look, else 0. `missed`: sources that were asked for and did not run. */
export function statusOf(
  counts: OutcomeCounts,
  { missed = 0, warned = false }: { readonly missed?: number; readonly warned?: boolean } = {},
): ExitStatus {
  const all = Object.values(counts).reduce((sum, count) => sum + count, missed);
  if (all > 0 && counts.failed === all) return 1;
  return counts.failed + counts.partial + counts.held + missed > 0 || warned ? 2 : 0;
}

async function hasWarnings(runs: readonly Run[], { db }: Runtime): Promise<boolean> {
  const found = await countFindings(
    db,
    runs.map(({ id }) => id),
  );
  return [...found.values()].flat().some(({ severity }) => severity !== 'note');
}

export const harvest: Command = {
  name: 'harvest',
  summary: 'fetches, reads, judges and indexes what sources publish: those that are due, or those named here',
  options: {
    source: { type: 'string', value: 'id', help: 'this source alone' },
    provider: { type: 'string', value: 'id', help: 'the sources of this provider' },
    all: { type: 'boolean', help: 'every source, also those that are not due' },
    force: { type: 'boolean', help: 'reads again also what is unchanged' },
    strict: { type: 'boolean', help: 'ends with 2 also for a warning' },
  },
  run: (input, deps) =>
    withRuntime<ExitStatus>(deps, async (runtime) => {
      const started = runtime.now().getTime();
      const sources = await chosen(input, runtime);
      const runs =
        sources.length === 0 ? [] : await harvestSources(sources, input.values.force === true, runtime, deps);
      for (const run of runs) {
        const { sourceId, outcome, reason, detail, counts, millis } = run;
        deps.out(JSON.stringify({ source: sourceId, run: run.id, outcome, reason, detail, counts, millis }));
      }
      const counts = countOutcomes(runs);
      const missed = sources.length - runs.length;
      deps.out(
        JSON.stringify({
          sources: counts,
          missed,
          seconds: Math.round((runtime.now().getTime() - started) / 100) / 10,
        }),
      );
      return statusOf(counts, { missed, warned: input.values.strict === true && (await hasWarnings(runs, runtime)) });
    }),
};
