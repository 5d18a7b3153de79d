import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { rejudgeAll } from '../harvester/passes/rejudge.ts';
import { syncRegistry } from '../harvester/passes/sync-registry.ts';
import { silentLogger } from '../services/log/logger.ts';
import type { Provider } from '../services/model/provider.ts';
import type { RegistryReport } from '../services/model/registry-facts.ts';
import { openJudging } from '../services/registry/rules/judging.ts';
import { DEFAULT_POLICY } from '../services/registry/rules/policy.ts';
import type { Db } from '../services/store/home/db.ts';
import { migrate } from '../services/store/home/migrate.ts';
import { openStore } from '../services/store/home/open.ts';
import { saveOffers } from '../services/store/offers/offers.ts';
import { factsIn } from '../services/store/register/registry-facts.ts';
import { saveProviders } from '../services/store/sources/providers.ts';
import { saveSource } from '../services/store/sources/sources.ts';
import { createRandom } from './random.ts';
import { benchOffer, benchSource } from './rejudge-offers.ts';
import { benchRegister } from './verdict.ts';

const OFFERS = 20_000;
const REFERENCE_OFFERS = 100_000;
const BATCH = 200;
/** One provider in a hundred is touched by the incremental read. */
const TOUCHED_EVERY = 100;
const FIRST = '2026-09-01';
const SECOND = '2026-09-02';

interface Timed<T> {
  readonly value: T;
  readonly seconds: number;
  /** What the process itself worked, all its threads together. */
  readonly cpuSeconds: number;
}

async function timed<T>(work: () => Promise<T>): Promise<Timed<T>> {
  const start = performance.now();
  const cpu = process.cpuUsage();
  const value = await work();
  const { user, system } = process.cpuUsage(cpu);
  const rounded = (seconds: number) => Number(seconds.toFixed(2));
  return {
    value,
    seconds: rounded((performance.now() - start) / 1_000),
    cpuSeconds: rounded((user + system) / 1_000_000),
  };
}

/** Our providers, one for each that the register knows. */
async function fillCatalogue(db: Db, offers: number, register: ReturnType<typeof benchRegister>): Promise<void> {
  const at = `${FIRST}T00:00:00.000Z`;
  const providers = register.providers.map(
    ({ id, name, identifiers }): Provider => ({
      id: `p${id.toLowerCase()}`,
      name: { en: name },
      country: 'AT',
      region: null,
      identifiers: identifiers.map(({ scheme, value }) => ({ scheme, value })),
      registryIds: [{ registry: 'deqar', id }],
      domains: [`${name.toLowerCase().replace(/\W/g, '')}.example`],
      alliances: [],
      kind: 'hei',
      resolution: { how: 'registry', by: [], at },
    }),
  );
  for (let n = 0; n < providers.length; n += BATCH)
    await db.transaction((tx) => saveProviders(tx, providers.slice(n, n + BATCH), at));
  for (const { id } of providers) await saveSource(db, benchSource(id));
  const random = createRandom(7);
  const reviewed = register.reports.filter(({ programmes }) => programmes.length > 0);
  for (let n = 0; n < offers; n += BATCH) {
    const writes = Array.from({ length: Math.min(BATCH, offers - n) }, (_, index) =>
      benchOffer(n + index, random, providers, reviewed),
    );
    await db.transaction((tx) => saveOffers(tx, writes, at));
  }
}

/** The reports as the second read has them: those of one provider in a hundred decide otherwise. */
function changed(reports: readonly RegistryReport[], providers: readonly { readonly id: string }[]): RegistryReport[] {
  const touched = new Set(providers.filter((_, n) => n % TOUCHED_EVERY === 0).map(({ id }) => id));
  return reports.map((report) =>
    report.providers.some((id) => touched.has(id))
      ? { ...report, decision: report.decision === 'negative' ? 'positive' : 'negative' }
      : report,
  );
}

/**
 * Judges every offer of a catalogue again, and then after a read of the register that touches one provider in a
 * hundred. `--offers=100000` for the whole size, `--reports=20000` for a smaller register. `BENCH_DATABASE_URL` (empty
 * database): on a server instead of PGlite.
 */
export async function rejudge(flags: readonly string[]): Promise<Record<string, unknown>> {
  const asked = (name: string): number | undefined => {
    const text = flags.find((flag) => flag.startsWith(`--${name}=`))?.slice(name.length + 3);
    return text === undefined ? undefined : Number(text);
  };
  const offers = asked('offers') ?? OFFERS;
  const folder = await mkdtemp(join(tmpdir(), 'accredex-rejudge-'));
  const databaseUrl = process.env.BENCH_DATABASE_URL ?? null;
  const db = await openStore({ databaseUrl, dataDir: folder }, { now: () => new Date(), log: silentLogger });
  try {
    await migrate(db);
    const register = benchRegister(createRandom(42), asked('reports'));
    const providers = register.providers.length;
    await fillCatalogue(db, offers, register);
    const sync = (day: string, reports: readonly RegistryReport[]) =>
      syncRegistry(
        { ...register, snapshot: `${day}T01:00:00.000Z`, reports },
        { db, policy: DEFAULT_POLICY, now: () => new Date(`${day}T02:00:00Z`), log: silentLogger },
      );
    const first = await timed(() => sync(FIRST, register.reports));
    const judging = await openJudging(factsIn(db), DEFAULT_POLICY);
    const all = await timed(() => rejudgeAll({ db, judging, now: () => new Date(`${FIRST}T03:00:00Z`) }));
    const moved = changed(register.reports, register.providers);
    const second = await timed(() => sync(SECOND, moved));
    const nothing = await timed(() => sync('2026-09-03', moved));
    return {
      bench: 'rejudge',
      database: db.kind,
      offers,
      providers,
      reports: register.reports.length,
      firstSyncSeconds: first.seconds,
      allSeconds: all.seconds,
      allCpuSeconds: all.cpuSeconds,
      secondsFor100000: Number(((all.seconds * REFERENCE_OFFERS) / offers).toFixed(1)),
      cpuSecondsFor100000: Number(((all.cpuSeconds * REFERENCE_OFFERS) / offers).toFixed(1)),
      incremental: {
        looked: second.value.rejudged.looked,
        changed: second.value.rejudged.changed,
        /** The whole read, with comparing every report. */
        syncSeconds: second.seconds,
        syncCpuSeconds: second.cpuSeconds,
        /** A read in which nothing changed: what comparing alone takes. */
        unchangedSeconds: nothing.seconds,
        unchangedCpuSeconds: nothing.cpuSeconds,
      },
    };
  } finally {
    await db.close();
    await rm(folder, { recursive: true, force: true });
  }
}
