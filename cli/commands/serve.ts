import { once } from 'node:events';
import { createApp } from '../../api/app.ts';
import type { ApiDeps } from '../../api/deps.ts';
import { widgetRelease } from '../../api/routes/assets.ts';
import { createApiServer } from '../../api/server.ts';
import { cannotSay } from '../../harvester/formats/formats.ts';
import { approve } from '../../harvester/passes/approve.ts';
import { decideProvider } from '../../harvester/passes/decide-provider.ts';
import { declare, judgeDeclared, withdrawDeclaration } from '../../harvester/passes/declare.ts';
import { takeParts } from '../../harvester/passes/offer-part.ts';
import {
  DEFAULT_DISCOVER_CRON,
  DEFAULT_HARVEST_CRON,
  DEFAULT_REGISTRY_CRON,
  isDue,
  startSchedule,
} from '../../harvester/schedule.ts';
import { requireRights } from '../../indexer/rights.ts';
import { messageOf, UsageError } from '../../services/errors.ts';
import type { Jobs } from '../../services/jobs/jobs.ts';
import { keyringOf } from '../../services/keys/keyring.ts';
import { watchExclusions } from '../../services/portal/exclusion-file.ts';
import { loadShapes } from '../../services/shacl/load-shapes.ts';
import { keepWidget } from '../../services/store/portals/widget-files.ts';
import { lastSync } from '../../services/store/register/registers.ts';
import type { Command, CommandDeps } from '../command.ts';
import { driftOfEach } from '../drift-of-each.ts';
import { enqueueDue, enqueueOne, jobHandlers } from '../handlers.ts';
import { checkPort, listen } from '../listen.ts';
import { keysToShow, openKeys } from '../open-keys.ts';
import { publishingWith, type Shown } from '../preview/publishing.ts';
import type { Runtime } from '../runtime.ts';

const CONCURRENCY = 2;
/** For how long an answer may not notice that an index or the register has changed. */
const REMEMBER_MS = 1_000;

/** Starts the API and the pages. `shown`: what a demonstration has to show to publishers. Answers a function that stops them. */
export async function startApi(
  runtime: Runtime,
  deps: CommandDeps,
  shown: Shown | null = null,
): Promise<() => Promise<void>> {
  const { config, log, now } = deps;
  const engine = runtime.answering;
  // Pages of others name these files: they have to outlast this version of the program.
  await keepWidget(runtime.db, widgetRelease(), now().toISOString());
  const demo = (await lastSync(runtime.db))?.registry === 'demo';
  const { folder } = await openKeys(deps);
  const keys = keyringOf(folder, { forMs: REMEMBER_MS, now });
  const file = config.exclusionsFile;
  const exclusions = file === null ? {} : { exclusions: await watchExclusions(file, { log }) };
  const { publicUrl, trustProxy, rateLimit, policy, contact } = config;
  const server = createApiServer(
    createApp({
      db: runtime.db,
      engine,
      now,
      log,
      publicUrl,
      trustProxy,
      rateLimit,
      demo,
      policy,
      cannotSay,
      keys,
      keysToShow: keysToShow(folder, deps),
      declaring: declaringIn(runtime, deps),
      admins: config.admins,
      agencies: config.agencies,
      replyDays: config.replyDays,
      publishing: publishingWith(keys, shown, deps),
      takePart: takeParts({ ...runtime.harvesting, log }),
      ...exclusions,
      approve: (id, atMost, by) => approve(id, atMost, by, { db: runtime.db, policy, now, log: deps.log }),
      jobs: () => runtime.jobs(),
      drift: () => driftOfEach(runtime),
      isDue,
      async decide(id, said, by) {
        await decideProvider(id, said, by, { db: runtime.db, policy, now });
        await runtime.syncIndexes();
      },
      contact,
      rememberMs: REMEMBER_MS,
    }),
  );
  await listen(server, config);
  server.on('error', (error) => log.warn({ event: 'api.server', error: messageOf(error) }));
  return async () => {
    server.close();
    server.closeAllConnections();
  };
}

/** What agencies declare, kept in this process. Offers are judged by it right afterwards, while nobody waits. */
function declaringIn(runtime: Runtime, { config, now, log }: CommandDeps): NonNullable<ApiDeps['declaring']> {
  const { db } = runtime;
  const judge = async (): Promise<void> => {
    try {
      const rejudged = await judgeDeclared({ db, now, policy: config.policy });
      log.info({ event: 'registry.declared', ...rejudged });
      await runtime.syncIndexes();
    } catch (error) {
      // The pass that judges what is due does it, too.
      log.error({ event: 'registry.declared', error: messageOf(error) });
    }
  };
  const thenJudged = <T>(kept: T): T => {
    void judge();
    return kept;
  };
  return {
    declare: async (agency, said, by) => thenJudged(await declare(agency, said, by, { db, now })),
    withdraw: async (id) => thenJudged(await withdrawDeclaration(id, { db, now })),
  };
}

/** When manifests are looked for. Without a contact no foreign host is asked, so nobody is looked for by the clock. */
const discoverCron = ({ discovery, contact }: CommandDeps['config']): string | null =>
  discovery.off ? null : (discovery.cron ?? (contact === null ? null : DEFAULT_DISCOVER_CRON));

function startClock(runtime: Runtime, jobs: Jobs, deps: CommandDeps): () => Promise<void> {
  const { config } = deps;
  return startSchedule(
    {
      harvest: config.harvestCron ?? DEFAULT_HARVEST_CRON,
      registry: config.registry.url === null ? null : (config.registryCron ?? DEFAULT_REGISTRY_CRON),
      discover: discoverCron(config),
    },
    {
      harvestDue: async (slot) => {
        await enqueueDue(runtime, jobs, slot);
        // For a server that was down, and has missed something.
        await enqueueOne('index-sync', jobs, slot);
      },
      registrySync: (slot) => enqueueOne('registry-sync', jobs, slot),
      discover: (slot) => enqueueOne('discover', jobs, slot),
      rejudge: (slot) => enqueueOne('rejudge', jobs, slot),
      withdraw: (slot) => enqueueOne('withdraw', jobs, slot),
      prune: (slot) => enqueueOne('prune', jobs, slot),
      checkLinks: (slot) => enqueueOne('check-links', jobs, slot),
    },
    deps,
  );
}

/** Works until the process is asked to end. */
async function workOn(runtime: Runtime, jobs: Jobs, deps: CommandDeps): Promise<void> {
  // A wrong setting is told at the start, and not with the first publication.
  if (deps.config.shapes.length > 0) await loadShapes(deps.config.shapes);
  await jobs.work({
    handlers: jobHandlers(runtime, jobs, deps, () => {}),
    concurrency: CONCURRENCY,
    signal: deps.stopped,
  });
}

/**
 * Asks the engines at the start whether they can be worked with. One that is out of reach may come back, so it is only
 * told. @throws UsageError where a setting must change.
 */
async function checkEngines(runtime: Runtime, work: 'answer' | 'fill', { log, say }: CommandDeps): Promise<void> {
  for (const engine of runtime.engines)
    try {
      await requireRights(engine, work);
      for (const { code, message } of (await engine.troubles?.()) ?? []) {
        log.warn({ event: 'index.trouble', engine: engine.name, code, message });
        say(message);
      }
    } catch (error) {
      if (error instanceof UsageError) throw error;
      log.warn({ event: 'index.unreachable', engine: engine.name, error: messageOf(error) });
    }
}

/** Says to whoever started it where it answers, from which store and engine, and when it does what. */
function sayWhatRuns({ db, engines }: Runtime, { config, say }: CommandDeps): void {
  const store = db.kind === 'pglite' ? `PGlite in ${config.dataDir}` : 'PostgreSQL';
  const clock = `harvest ${config.harvestCron ?? DEFAULT_HARVEST_CRON}`;
  const register =
    config.registry.url === null ? 'no register' : `register ${config.registryCron ?? DEFAULT_REGISTRY_CRON}`;
  say(`Accredex answers on ${config.publicUrl}; Ctrl-C ends it`);
  const discovery = discoverCron(config);
  const looks = discovery === null ? 'no discovery' : `discovery ${discovery}`;
  say(
    `store: ${store}; search: ${engines.map(({ name }) => name).join(', ')}; clock (UTC): ${clock}, ${register}, ${looks}`,
  );
}

export const serve: Command = {
  name: 'serve',
  summary: 'API, pages, scheduler and worker in one process',
  options: {
    'no-worker': { type: 'boolean', help: 'leaves the work to “accredex worker” (needs PostgreSQL)' },
    'no-schedule': { type: 'boolean', help: 'starts nothing by the clock' },
  },
  needs: 'runtime',
  tables: 'migrate',
  holds: true,
  async before(_input, { config }) {
    await checkPort(config);
    return null;
  },
  async run(input, deps) {
    const { runtime } = deps;
    await checkEngines(runtime, input.values['no-worker'] === true ? 'answer' : 'fill', deps);
    const jobs = await runtime.jobs();
    const stops = [await startApi(runtime, deps)];
    sayWhatRuns(runtime, deps);
    try {
      if (input.values['no-schedule'] !== true) {
        stops.push(startClock(runtime, jobs, deps));
        // After a start we do not wait for the clock: what is due is enqueued now, and what a killed process left is
        // taken up.
        await enqueueDue(runtime, jobs);
        await enqueueOne('rejudge', jobs);
        await enqueueOne('withdraw', jobs);
      }
      if (input.values['no-worker'] !== true) await workOn(runtime, jobs, deps);
      else if (!deps.stopped.aborted) await once(deps.stopped, 'abort');
    } finally {
      for (const stop of stops.reverse()) await stop();
    }
    return 0;
  },
};

export const worker: Command = {
  name: 'worker',
  summary: 'takes jobs from the store; any number, on any machines, over one PostgreSQL',
  options: {},
  needs: 'runtime',
  tables: 'migrate',
  holds: true,
  async run(_input, deps) {
    const { runtime } = deps;
    if (runtime.db.kind === 'pglite')
      throw new UsageError(
        'needs-server',
        'A worker of its own needs DATABASE_URL: a PGlite folder belongs to one process, and “accredex serve” works too',
      );
    await checkEngines(runtime, 'fill', deps);
    const jobs = await runtime.jobs();
    deps.say('The worker waits for jobs; Ctrl-C ends it');
    const stopClock = startClock(runtime, jobs, deps);
    try {
      await workOn(runtime, jobs, deps);
    } finally {
      await stopClock();
    }
    return 0;
  },
};
