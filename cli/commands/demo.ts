import { once } from 'node:events';
import { join } from 'node:path';
import { readEsco } from '../../demo/esco.ts';
import { DEMO_HOSTS, type Federation } from '../../demo/federation.ts';
import { addSources } from '../../harvester/passes/add-sources.ts';
import { noticeDifferences } from '../../harvester/passes/notice-differences.ts';
import { sayOfSource } from '../../harvester/passes/say-authority.ts';
import { syncRegistry } from '../../harvester/passes/sync-registry.ts';
import { createLogger } from '../../services/log/logger.ts';
import { countOffers } from '../../services/store/offers/offer-reading.ts';
import { fillVocabulary } from '../../services/store/vocabulary/fill.ts';
import { listVocabularies } from '../../services/store/vocabulary/read.ts';
import type { Command, CommandDeps, ExitStatus } from '../command.ts';
import { checkPort } from '../listen.ts';
import { countOutcomes, type OutcomeCounts, statusOf } from '../outcomes.ts';
import type { Shown } from '../preview/publishing.ts';
import { readRegistryServer } from '../registry-client.ts';
import { type Runtime, withRuntime } from '../runtime.ts';
import { harvestSources } from './harvest.ts';
import { startApi } from './serve.ts';
import { federationAsAsked, MISBEHAVE } from './simulate.ts';
import { providerIdentifiers } from './sources.ts';

/** Because the register is our own, it may be asked as fast as it answers. */
const NO_RATE = 0;
/** Where the environment says nothing. An installation takes no looks for strangers unless it is told to. */
const PREVIEWS = 2;

async function fill(federation: Federation, runtime: Runtime, deps: CommandDeps): Promise<OutcomeCounts> {
  const { db, http, now } = runtime;
  const { version, concepts } = readEsco();
  // A classification that somebody imported into this folder stays.
  const imported = (await listVocabularies(db)).some((one) => one.id === 'esco' && one.version !== version);
  if (!imported) await fillVocabulary(db, { id: 'esco', version }, concepts);
  const facts = await readRegistryServer(federation.registryUrl, http, deps, []);
  try {
    await syncRegistry(facts, { db, policy: deps.config.policy, now, log: deps.log });
  } finally {
    facts.close();
  }
  const sources: { id: string }[] = [];
  for (const { manifestUrl, identifiers, institution } of federation.members) {
    const name = institution.name.en ?? null;
    const added = await addSources(
      { address: manifestUrl, identifiers: providerIdentifiers(identifiers), name, country: institution.country },
      { db, http, now },
    );
    // Of the register of the demo its operator says that it may tell of others' offers.
    if (institution.tellsOf !== undefined)
      await sayOfSource(
        { subject: added.provider.id, authoritative: true, reason: 'the demo’s register of courses', by: 'operator' },
        { db, now },
      );
    sources.push(...added.sources.map(({ source }) => source));
  }
  const counts = countOutcomes(await harvestSources(sources, 'due', runtime, deps));
  await noticeDifferences({ db, policy: deps.config.policy, now });
  return counts;
}

/** The environment's configuration, with a folder, hosts and a register of the demo's own. */
function demoDeps(deps: CommandDeps): CommandDeps {
  const { config } = deps;
  const log = createLogger('warn', (line) => deps.say(line.trimEnd()), deps.now);
  return {
    ...deps,
    log,
    config: {
      ...config,
      databaseUrl: null,
      keys: config.keys ?? join(config.dataDir, 'demo', 'keys'),
      dataDir: join(config.dataDir, 'demo'),
      // Because nobody could reply to what is invented, nothing waits for an answer, and every code is shown.
      policy: { ...config.policy, replyDays: 0 },
      replyDays: 0,
      allowPrivateHosts: [DEMO_HOSTS],
      previews: config.previews ?? PREVIEWS,
      // Invented offers must not replace real ones in an engine that others use.
      meili: config.meili && { ...config.meili, index: `${config.meili.index}_demo` },
      registry: { url: null, token: null, requestsPerSecond: NO_RATE },
    },
  };
}

/** What the demo's last line says of its result. */
interface Filled {
  readonly offers: number;
  readonly assured: number;
  readonly counts: OutcomeCounts;
}

const NOTHING: Filled = { offers: 0, assured: 0, counts: countOutcomes([]) };

function lineOf({ offers, assured, counts }: Filled, milliseconds: number): string {
  const seconds = Math.round(milliseconds / 100) / 10;
  return JSON.stringify({ offers, assured, sources: counts, seconds });
}

/** Its own institutions can be looked at on the page for publishers, each at the very port at which it is served. */
function shownOf({ members }: Federation): Shown {
  const first = members.find(
    ({ institution, misbehaves }) => misbehaves === null && institution.publishes === undefined,
  );
  const example = first && {
    ...{ schac: first.institution.domain, type: 'elm', path: first.publication, id: 'offers' },
  };
  return { hosts: members.map(({ manifestUrl }) => new URL(manifestUrl).host), example: example ?? null };
}

async function answerUntilStopped(
  filled: Filled,
  federation: Federation,
  runtime: Runtime,
  deps: CommandDeps,
): Promise<void> {
  const { host, port } = deps.config;
  const stop = await startApi(runtime, deps, shownOf(federation));
  deps.say(`Demo: ${filled.offers} invented offers of invented institutions on http://${host}:${port}; Ctrl-C ends it`);
  if (!deps.stopped.aborted) await once(deps.stopped, 'abort');
  await stop();
}

export const demo: Command = {
  name: 'demo',
  summary: 'an invented federation, harvested and served: the main job without any preparation',
  options: {
    once: { type: 'boolean', help: 'harvests, prints one line of JSON, and ends' },
    misbehave: MISBEHAVE,
  },
  needs: 'nothing',
  async run(input, given) {
    const deps = demoDeps(given);
    const started = deps.now().getTime();
    const isOnce = input.values.once === true;
    let federation: Federation | null = null;
    let filled = NOTHING;
    try {
      if (!isOnce) await checkPort(deps.config);
      deps.say('Preparing the demo: a store, a register and institutions on loopback …');
      const opened = await federationAsAsked(input, deps.now());
      federation = opened;
      return await withRuntime<ExitStatus>({ ...deps, names: opened.names }, async (runtime) => {
        const counts = await fill(opened, runtime, deps);
        filled = { ...(await countOffers(runtime.db)), counts };
        // Whoever ended the demo before it was filled must not be told that something is served.
        deps.stopped.throwIfAborted();
        if (isOnce) return statusOf(counts);
        await answerUntilStopped(filled, opened, runtime, deps);
        return 0;
      });
    } finally {
      await federation?.close();
      // Whatever happened, the last line says how far it came.
      if (isOnce) deps.out(lineOf(filled, deps.now().getTime() - started));
    }
  },
};
