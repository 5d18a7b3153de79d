import { checkLinks } from '../harvester/passes/check-links.ts';
import { checkShapes } from '../harvester/passes/check-shapes.ts';
import { judgeDeclared } from '../harvester/passes/declare.ts';
import { discoverDue } from '../harvester/passes/discover-due.ts';
import { harvestSource } from '../harvester/passes/harvest.ts';
import { knownDetails, saveKnownDetails } from '../harvester/passes/known-details.ts';
import { knownParties } from '../harvester/passes/known-parties.ts';
import { movedReadings } from '../harvester/passes/moved-readings.ts';
import { noticeDifferences } from '../harvester/passes/notice-differences.ts';
import { noticeNegatives } from '../harvester/passes/notice-negatives.ts';
import { prune } from '../harvester/passes/prune.ts';
import { recordedSync } from '../harvester/passes/recorded-sync.ts';
import { rejudgeDue } from '../harvester/passes/rejudge.ts';
import { syncRegistry } from '../harvester/passes/sync-registry.ts';
import { withdraw } from '../harvester/passes/withdraw.ts';
import { dueOf } from '../harvester/schedule.ts';
import { validateInProcess } from '../harvester/shapes/in-process.ts';
import { RegistryError } from '../services/errors.ts';
import type { JobHandler, JobKind, Jobs } from '../services/jobs/jobs.ts';
import type { Run, Source } from '../services/model/source.ts';
import { openJudging } from '../services/registry/rules/judging.ts';
import { loadShapes } from '../services/shacl/load-shapes.ts';
import { factsIn } from '../services/store/register/registry-facts.ts';
import { readRetries } from '../services/store/sources/attempts.ts';
import { listSources, readSource } from '../services/store/sources/sources.ts';
import type { CommandDeps } from './command.ts';
import { discoveringWith } from './discovering.ts';
import { readRegistryServer } from './registry-client.ts';
import { reseal } from './reseal.ts';
import type { Runtime } from './runtime.ts';

/**
 * A source that takes longer than this keeps other sources of its provider waiting, but not those of other providers.
 */
const SLOW_MS = 10_000;
/**
 * For so long, runs that found their source unchanged do not tell the indexes again. It is less than the pause after
 * which the queue hands out a job that was given back.
 */
const TOLD_MS = 4_000;
/** The key of jobs of which there is one in the whole installation. */
const ONE = 'one';

/**
 * What to do for each kind of job. `ran` is called with every run that ends in this process, `leftOut` with the number
 * of offers that an index refused.
 */
export function jobHandlers(
  runtime: Runtime,
  jobs: Jobs,
  deps: CommandDeps,
  ran: (run: Run) => void,
  leftOut: (offers: number) => void = () => {},
): Partial<Record<JobKind, JobHandler>> {
  const { db, now } = runtime;
  const holder = `${process.pid}@${deps.config.host}`;
  const underWay = new Map<string, number>();
  let toldAt = Number.NEGATIVE_INFINITY;
  return {
    async harvest({ payload }) {
      const sourceId = String(payload.source);
      const source = await readSource(db, sourceId);
      const providerId = source?.providerId ?? sourceId;
      // A provider with one slow source must not take the other places, too.
      if (performance.now() - (underWay.get(providerId) ?? performance.now()) > SLOW_MS) return 'later';
      const isFirst = !underWay.has(providerId);
      if (isFirst) underWay.set(providerId, performance.now());
      const outcome = await harvestSource(
        { sourceId, force: payload.force === true, asks: payload.asks === true, holder },
        runtime.harvesting,
      ).finally(() => {
        if (isFirst) underWay.delete(providerId);
      });
      if (outcome.state === 'busy') return 'later';
      if (outcome.state === 'ran') {
        ran(outcome.run);
        // Whatever the outcome: a failed run may have written something first, and an unchanged one may follow a process
        // that wrote without telling any index. Its job came back no sooner than the queue waits, so that indexes which
        // were told since then know of it.
        if (outcome.run.outcome !== 'unchanged' || performance.now() - toldAt > TOLD_MS) {
          await jobs.enqueue('index-sync', {}, ONE);
          toldAt = performance.now();
        }
        // An unchanged source was held against the shapes when it was new.
        if (source?.type === 'elm' && outcome.run.outcome === 'complete') await jobs.enqueue('shapes', {}, ONE);
      }
      return 'done';
    },
    async shapes() {
      const { shapes: paths } = deps.config;
      const { blobs, workFolder } = runtime.harvesting;
      const { log, stopped } = deps;
      const shapes = await loadShapes(paths);
      const checking = { db, blobs, workFolder, now, log, stopped, validate: validateInProcess(), paths };
      // So many that no other kind of job waits long.
      if ((await checkShapes(shapes, checking)).isMore) await jobs.enqueue('shapes', {}, ONE);
      return 'done';
    },
    async discover() {
      const { added, updated } = await discoverDue(discoveringWith(runtime, deps));
      // What was said of a provider that is known already may change verdicts.
      if (updated > 0) await jobs.enqueue('rejudge', {}, ONE);
      if (added > 0) await enqueueDue(runtime, jobs);
      return 'done';
    },
    async 'registry-sync'() {
      const { url } = deps.config.registry;
      if (url === null) return 'done';
      const { workFolder } = runtime.harvesting;
      try {
        await recordedSync(url, { db, now }, async () => {
          const [began, known] = [now(), await knownDetails(url, db, now())];
          const parties = await knownParties(db);
          const facts = await readRegistryServer(url, runtime.http, deps, parties, workFolder, null, known);
          try {
            const synced = await syncRegistry(facts, { db, policy: deps.config.policy, now, log: deps.log });
            await saveKnownDetails(
              url,
              db,
              { registry: synced.registry, detailed: facts.detailed, began: facts.began ?? began },
              known,
            );
            return synced;
          } finally {
            facts.close();
          }
        });
      } catch (error) {
        // Reading the register again would not help: a person must look.
        if (!(error instanceof RegistryError) || error.code !== 'registry-held') throw error;
        deps.log.error({ event: 'registry.held', error: error.message, ...error.facts });
        return 'done';
      } finally {
        // Whatever the outcome: a failed pass may have judged some offers first.
        await jobs.enqueue('index-sync', {}, ONE);
      }
      return 'done';
    },
    async rejudge() {
      // Of declarations first: a process that was killed may have left some.
      await judgeDeclared({ db, now, policy: deps.config.policy });
      const judging = await openJudging(factsIn(db), deps.config.policy);
      await rejudgeDue({ db, judging, now });
      await noticeNegatives({ db, judging, now });
      deps.log.info({
        event: 'registry.noticed',
        ...(await noticeDifferences({ db, policy: deps.config.policy, now })),
      });
      await jobs.enqueue('index-sync', {}, ONE);
      return 'done';
    },
    async 'index-sync'() {
      const refused = await runtime.syncIndexes();
      if (refused > 0) leftOut(refused);
      return 'done';
    },
    async 'check-links'() {
      const { stopped } = deps;
      await checkLinks({ db, http: runtime.http, now, log: deps.log, stopped });
      return 'done';
    },
    async withdraw() {
      const { graceDays, policy } = deps.config;
      await withdraw({ db, graceDays, policy, now, log: deps.log, stopped: deps.stopped });
      await jobs.enqueue('index-sync', {}, ONE);
      return 'done';
    },
    async prune() {
      await prune({ db, blobs: runtime.blobs, now, log: deps.log });
      await reseal(runtime, deps);
      // Other shapes may have been set meanwhile. Where none were, this finds nothing to do.
      await jobs.enqueue('shapes', {}, ONE);
      return 'done';
    },
  };
}

/** The sources that are due, and those that are read again from the kept bytes because something else changed. */
export async function dueSources(
  sources: readonly Source[],
  { db, now }: Pick<Runtime, 'db' | 'now'>,
): Promise<Source[]> {
  const due = dueOf(sources, now(), await readRetries(db));
  const isDue = new Set(due.map(({ id }) => id));
  return [
    ...due,
    ...(await movedReadings(
      sources.filter(({ id }) => !isDue.has(id)),
      db,
    )),
  ];
}

/** Enqueues a harvest for each source that should be read. Answers how many. */
export async function enqueueDue(runtime: Runtime, jobs: Jobs, slot?: string): Promise<number> {
  const due = await dueSources(await listSources(runtime.db, {}), runtime);
  for (const source of due) await jobs.enqueue('harvest', { source: source.id, force: false }, source.id, slot);
  return due.length;
}

/** Enqueues a job of a kind of which there is one in the whole installation. */
export async function enqueueOne(kind: Exclude<JobKind, 'harvest'>, jobs: Jobs, slot?: string): Promise<void> {
  await jobs.enqueue(kind, {}, ONE, slot);
}
