import { randomUUID } from 'node:crypto';
import { readdir, rm, stat } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { cannotSay } from '../harvester/formats/formats.ts';
import type { HarvestDeps } from '../harvester/passes/harvest.ts';
import { readInProcess } from '../harvester/read/in-process.ts';
import type { IndexingDeps } from '../indexer/deps.ts';
import { syncIndex } from '../indexer/sync.ts';
import type { Blobs } from '../services/blobs/blobs.ts';
import { createFolderBlobs } from '../services/blobs/folder.ts';
import { createPostgresBlobs } from '../services/blobs/postgres.ts';
import { EngineError, messageOf, UsageError } from '../services/errors.ts';
import { allowedHosts } from '../services/http/allowed-hosts.ts';
import { createHttpClient, type HttpClient } from '../services/http/client.ts';
import { CLOCK } from '../services/http/pacing.ts';
import { abandonJobs } from '../services/jobs/abandon.ts';
import { type Jobs, openJobs } from '../services/jobs/jobs.ts';
import { sealingWith } from '../services/keys/sealing.ts';
import type { AnsweringEngine, SearchEngine } from '../services/search/engine.ts';
import { makeDataDir } from '../services/store/home/data-dir.ts';
import type { Db } from '../services/store/home/db.ts';
import { endAllLeases } from '../services/store/home/leases.ts';
import { migrate, pendingMigrations } from '../services/store/home/migrate.ts';
import { openStore } from '../services/store/home/open.ts';
import { withSealing } from '../services/store/home/sealed-db.ts';
import { endAllClaims } from '../services/store/sources/claims.ts';
import type { CommandDeps, Tables } from './command.ts';
import { openEngines } from './engines.ts';
import { carryOutForOthers } from './hand-over/holder.ts';
import { keysForSources } from './open-keys.ts';
import { resolveName } from './resolve-name.ts';

/** Everything that a command works with. It is opened in one place and closed in reverse order. */
export interface Runtime {
  readonly db: Db;
  readonly http: HttpClient;
  readonly blobs: Blobs;
  /** The engines that are filled. */
  readonly engines: readonly SearchEngine[];
  /** What answers searches: one of them, or several in turn. */
  readonly answering: AnsweringEngine;
  readonly indexing: IndexingDeps;
  readonly harvesting: HarvestDeps;
  readonly now: () => Date;
  /** Brings every index up to date. Answers how many offers an engine refused. */
  syncIndexes(): Promise<number>;
  /** The queue. It is opened when it is first asked for. */
  jobs(): Promise<Jobs>;
  /** The same runtime for another command, with a log and a stop signal of its own. */
  under(told: Pick<CommandDeps, 'log' | 'stopped'>): Runtime;
}

/** A work folder of another machine that nobody has touched for this long counts as abandoned. */
const ABANDONED_MS = 86_400_000;

/**
 * The name of this process's work folder. The number of the process alone is not enough: machines that share DATA_DIR
 * may have processes of the same number, and so may one machine, one after the other.
 */
const workName = () => `${hostname()}.${randomUUID()}.${process.pid}`;

/**
 * Removes what killed processes left behind. Where DATA_DIR is ours alone that is everything; else it is what belonged
 * to processes of this machine that no longer exist, and to other machines' processes that were silent for a day.
 */
async function removeAbandoned(folder: string, alone: boolean, now: () => Date): Promise<void> {
  for (const name of await readdir(folder).catch(() => [])) {
    const path = join(folder, name);
    const ours = name.startsWith(`${hostname()}.`);
    const pid = Number(name.slice(name.lastIndexOf('.') + 1));
    const isOver = async () =>
      ours
        ? pid === process.pid || !isRunning(pid)
        : now().getTime() - ((await stat(path).catch(() => null))?.mtimeMs ?? 0) > ABANDONED_MS;
    if (alone || (await isOver())) await rm(path, { recursive: true, force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/**
 * A folder of our own is always brought up to date. A server that others share is changed by `serve`, `worker` and
 * `migrate` only.
 * @throws UsageError `migrations-pending`.
 */
async function bringUpToDate(db: Db, tables: Tables): Promise<void> {
  if (tables === 'leave') return;
  if (db.kind === 'pglite' || tables === 'migrate') {
    await migrate(db);
    return;
  }
  const pending = await pendingMigrations(db);
  if (pending.length > 0)
    throw new UsageError('migrations-pending', 'The database is older than this program: run “accredex migrate” first');
}

/** Opens the runtime, lets `work` use it, and closes it however that ends. */
export async function withRuntime<T>(
  deps: CommandDeps,
  work: (runtime: Runtime) => Promise<T>,
  tables: Tables = 'check',
): Promise<T> {
  const { config, log, now } = deps;
  const closers: (() => Promise<void>)[] = [];
  try {
    await makeDataDir(config.dataDir);
    const keys = keysForSources({ config, now });
    const opened = await openStore({ databaseUrl: config.databaseUrl, dataDir: config.dataDir }, { now, log });
    const db = withSealing(opened, sealingWith(keys, now));
    closers.push(() => db.close());
    await bringUpToDate(db, tables);
    // A folder belongs to one process. So whoever held a lease or a job before us was killed, and we need not wait for
    // that process.
    if (db.kind === 'pglite' && tables !== 'leave')
      await Promise.all([endAllLeases(db), endAllClaims(db), abandonJobs(db)]);
    const http = createHttpClient({
      contact: config.contact,
      resolve: async (name) => deps.names?.(name) ?? resolveName(name),
      allowsPrivate: allowedHosts(config.allowPrivateHosts),
      pacing: { ...CLOCK, now },
    });
    closers.push(() => http.close());
    const { engines, answering } = openEngines(config, db, { now, log });
    for (const engine of engines) closers.push(() => engine.close());
    // With a server, programs on several machines share the bytes; a folder would be on one machine only.
    const blobs = db.kind === 'postgres' ? createPostgresBlobs(db) : createFolderBlobs(join(config.dataDir, 'blobs'));
    const workRoot = join(config.dataDir, 'work');
    await removeAbandoned(workRoot, db.kind === 'pglite', now);
    const workFolder = join(workRoot, workName());
    closers.push(() => rm(workFolder, { recursive: true, force: true }));
    let jobs: Promise<Jobs> | null = null;
    closers.push(async () => (await jobs?.catch(() => null))?.close());
    const shared = { db, http, blobs, engines, answering, now };
    const reading = { db, http, keys, blobs, now, read: readInProcess(), policy: config.policy, workFolder };
    const under = (told: Pick<CommandDeps, 'log' | 'stopped'>): Runtime => {
      const { stopped } = told;
      const indexing: IndexingDeps = { db, now, policy: config.policy, cannotSay, log: told.log, stopped };
      return {
        ...shared,
        indexing,
        harvesting: { ...reading, log: told.log, stopped },
        async syncIndexes() {
          let refused = 0;
          const failures: unknown[] = [];
          for (const item of engines)
            try {
              refused += (await syncIndex(item, indexing)).refused ?? 0;
            } catch (error) {
              // One server that is down holds no other one up. What it missed waits in the store.
              if (!(error instanceof EngineError)) throw error;
              failures.push(error);
              told.log.warn({ event: 'index.behind', engine: item.key, error: error.message });
            }
          if (failures.length === engines.length) throw failures[0];
          return refused;
        },
        jobs() {
          jobs ??= openJobs(db, { log });
          return jobs;
        },
        under,
      };
    };
    const runtime = under(deps);
    // Others can only work with the store once its tables are up to date.
    if (db.kind === 'pglite' && tables !== 'leave' && process.platform !== 'win32')
      await carryOutForOthers(runtime, deps)
        .then((end) => closers.push(end))
        .catch((error: unknown) => log.warn({ event: 'hand-over.not-offered', error: messageOf(error) }));
    return await work(runtime);
  } finally {
    for (const close of closers.reverse())
      await close().catch((error: unknown) => log.warn({ event: 'program.close', error: messageOf(error) }));
  }
}
