import { once } from 'node:events';
import { join } from 'node:path';
import { readEsco } from '../../demo/esco.ts';
import { DEMO_HOSTS, type Federation, startFederation } from '../../demo/federation.ts';
import { addSources } from '../../harvester/passes/add-sources.ts';
import { syncRegistry } from '../../harvester/passes/sync-registry.ts';
import { createLogger } from '../../services/log/logger.ts';
import { dayOf } from '../../services/model/day.ts';
import { countOffers } from '../../services/store/offer-reading.ts';
import { saveSkills } from '../../services/store/skills.ts';
import type { Command, CommandDeps, ExitStatus } from '../command.ts';
import { readRegistryServer } from '../registry-client.ts';
import { type Runtime, withRuntime } from '../runtime.ts';
import { countOutcomes, harvestSources, type OutcomeCounts, statusOf } from './harvest.ts';
import { startApi } from './serve.ts';
import { providerIdentifiers } from './sources.ts';

/** The register is our own: it may be asked as fast as it answers. */
const NO_RATE = 0;

async function fill(federation: Federation, runtime: Runtime, deps: CommandDeps): Promise<OutcomeCounts> {
  const { db, http, now } = runtime;
  await saveSkills(db, readEsco());
  const facts = await readRegistryServer(federation.registryUrl, http, deps, []);
  await syncRegistry(facts, { db, policy: deps.config.policy, now, log: deps.log });
  const sources: { id: string }[] = [];
  for (const { manifestUrl, identifiers, institution } of federation.members) {
    const name = institution.name.en ?? null;
    const added = await addSources(
      { address: manifestUrl, identifiers: providerIdentifiers(identifiers), name, country: institution.country },
      { db, http, now },
    );
    sources.push(...added.sources.map(({ source }) => source));
  }
  return countOutcomes(await harvestSources(sources, false, runtime, deps));
}

/** The environment's configuration, with a folder, hosts and register of the demo's own. */
function demoDeps(deps: CommandDeps): CommandDeps {
  const { config } = deps;
  const log = createLogger('warn', (line) => deps.say(line.trimEnd()), deps.now);
  return {
    ...deps,
    log,
    config: {
      ...config,
      databaseUrl: null,
      dataDir: join(config.dataDir, 'demo'),
      allowPrivateHosts: [DEMO_HOSTS],
      // Invented offers never take the place of real ones in an engine that others use.
      meili: config.meili && { ...config.meili, index: `${config.meili.index}_demo` },
      registry: { url: null, token: null, requestsPerSecond: NO_RATE },
    },
  };
}

export const demo: Command = {
  name: 'demo',
  usage: 'demo [--once]',
  summary: 'an invented federation, harvested and served: the main job without any preparation',
  options: { once: { type: 'boolean' } },
  async run(input, given) {
    const deps = demoDeps(given);
    const started = deps.now().getTime();
    const report = async (runtime: Runtime | null, counts: OutcomeCounts) => {
      const { offers, assured } = runtime === null ? { offers: 0, assured: 0 } : await countOffers(runtime.db);
      const { complete, unchanged, partial, failed, held } = counts;
      const seconds = Math.round((deps.now().getTime() - started) / 100) / 10;
      deps.out(JSON.stringify({ offers, assured, sources: { complete, unchanged, partial, failed, held }, seconds }));
    };
    let reported = false;
    const federation = await startFederation(dayOf(deps.now()));
    try {
      return await withRuntime<ExitStatus>(deps, async (runtime) => {
        const counts = await fill(federation, runtime, deps);
        if (input.values.once === true) {
          await report(runtime, counts);
          reported = true;
          return statusOf(counts);
        }
        const stop = await startApi(runtime, deps);
        const { offers } = await countOffers(runtime.db);
        deps.say(
          `Demo: ${offers} invented offers of ${federation.members.length} invented institutions on http://${deps.config.host}:${deps.config.port}`,
        );
        if (!deps.stopped.aborted) await once(deps.stopped, 'abort');
        await stop();
        return 0;
      });
    } catch (error) {
      if (input.values.once === true && !reported) await report(null, countOutcomes([]));
      throw error;
    } finally {
      await federation.close();
    }
  },
};
