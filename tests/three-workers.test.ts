import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Jobs, openJobs } from '../services/jobs/jobs.ts';
import { silentLogger } from '../services/log/logger.ts';
import type { Db } from '../services/store/home/db.ts';
import { openPostgres } from '../services/store/home/postgres.ts';
import { type HeldPublisher, servePublisher } from './helpers/held-publisher.ts';
import { type KeptCopy, keepCopy } from './helpers/kept-copy.ts';
import { freshDatabase, startPostgres } from './helpers/postgres.ts';
import { isGroupGone, openPlace, type Place, type Program, run, start, until } from './helpers/program.ts';

const SOURCES = ['a', 'b', 'c', 'd', 'e', 'f'];
const OFFERS = ['1', '2', '3', '4', '5'];
const WORKERS = 3;

let server: Awaited<ReturnType<typeof startPostgres>>;
let publisher: HeldPublisher;
let place: Place;
let db: Db;
let jobs: Jobs;
let copy: KeptCopy;
let workers: Program[] = [];
const programs: Program[] = [];
const ends: (() => Promise<unknown>)[] = [];

function begin(args: readonly string[], env: NodeJS.ProcessEnv = place.env): Program {
  const program = start(args, { env });
  programs.push(program);
  return program;
}

/** The sources of the runs that ended so, in the order of their names. */
async function runs(outcome: string): Promise<readonly string[]> {
  const rows = await db.query<{ name: string }>(
    `select source.body->>'name' as name from run join source on source.id = run.source_id
     where run.outcome = $1 order by name`,
    [outcome],
  );
  return rows.map(({ name }) => name);
}

/** How many sources a worker harvested to completion, as its log says. */
const harvestedBy = (worker: Program) =>
  worker
    .err()
    .split('\n')
    .filter((line) => line.includes('"harvest.source"') && line.includes('"complete"')).length;

/** Waits until a server answers; where it ended instead, says why. */
async function answers(base: string, program: Program): Promise<void> {
  const ended = program.ended.then((status) => {
    throw new Error(`the server ended with ${status}: ${program.err()}`);
  });
  await Promise.race([ended, until(async () => ((await fetch(`${base}/healthz`)).ok ? true : null), 60, 'an answer')]);
  ended.catch(() => {});
}

async function harvestAll(): Promise<void> {
  const sources = await db.query<{ id: string }>('select id from source');
  for (const { id } of sources) await jobs.enqueue('harvest', { source: id, force: false, asks: true }, id);
}

/** True once no job waits or is under way. */
async function isIdle(): Promise<true | null> {
  const rows = await db.query(`select 1 from pgboss.job where state < 'completed' limit 1`);
  return rows.length === 0 ? true : null;
}

/** What is offered and what is withdrawn in our own store, by id. */
async function ours() {
  const rows = await db.query<{ id: string; revision: string; withdrawn: boolean }>(
    'select id, revision, withdrawn_at is not null as withdrawn from offer order by id',
  );
  return rows.map(({ id, revision, withdrawn }) => ({ id, revision: Number(revision), withdrawn }));
}
const copied = ({ changes }: KeptCopy) =>
  [...changes.values()]
    .map(({ id, revision, tombstone }) => ({ id, revision, withdrawn: tombstone !== undefined }))
    .sort(({ id: a }, { id: b }) => (a < b ? -1 : 1));

/** What a copy says of each offer, without when a run last confirmed it: that changes nothing of the offer. */
const said = ({ changes }: KeptCopy) =>
  [...changes.values()]
    .map(({ id, offer, tombstone }) => {
      if (offer === undefined) return { id, tombstone };
      const { lastConfirmed: _, provenance, id: __, ...rest } = offer;
      const { firstSeen, revision } = provenance;
      return { id, ...rest, firstSeen, revision };
    })
    .sort(({ id: a }, { id: b }) => (a < b ? -1 : 1));

beforeAll(async () => {
  server = await startPostgres();
  if ('reason' in server) return;
  const database = await freshDatabase(server);
  publisher = await servePublisher(SOURCES);
  place = await openPlace();
  place = {
    ...place,
    env: {
      ...place.env,
      ...{
        DATABASE_URL: database.url,
        ALLOW_PRIVATE_HOSTS: `127.0.0.1:${publisher.port}`,
        GRACE_DAYS: '0',
        LOG_LEVEL: 'info',
      },
      KEYS: join(place.folder, 'keys'),
    },
  };
  for (const offers of publisher.offers.values()) for (const id of OFFERS) offers.set(id, 25);
  const manifest = join(place.folder, 'manifest.json');
  const sources = SOURCES.map((name) => ({ id: name, name, type: 'elm', path: `${publisher.url}/${name}.ttl` }));
  await writeFile(manifest, JSON.stringify({ sources }));
  for (const { status, err } of await Promise.all([run(['migrate'], place), run(['keys', 'rotate'], place)]))
    if (status !== 0) throw new Error(err);
  const added = await run(['sources', 'add', manifest, '--provider', 'schac:halkyon.example'], place);
  if (added.status !== 0) throw new Error(added.err);
  db = await openPostgres(database.url, { log: silentLogger });
  jobs = await openJobs(db, { log: silentLogger });
  ends.push(
    () => db.close(),
    () => database.drop(),
    () => publisher.close(),
    () => place.remove(),
  );
}, 120_000);
beforeEach((context) => {
  if ('reason' in server) context.skip(server.reason);
});
afterAll(async () => {
  for (const { process: child, ended } of programs) {
    if (child.pid !== undefined && !isGroupGone(child.pid)) process.kill(-child.pid, 'SIGKILL');
    await ended;
  }
  for (const end of ends) await end();
  if (server && 'url' in server) await server.stop();
});

describe('Three workers over one database', () => {
  it('share the sources, and where one is killed while it harvests, the others do what it held: each once', async () => {
    publisher.holds();
    await harvestAll();
    const serve = begin(['serve', '--no-worker', '--no-schedule']);
    workers = Array.from({ length: WORKERS }, () => begin(['worker']));
    // Each takes two sources at once, so all are under way only where all three work.
    await until(async () => (publisher.held().size === SOURCES.length ? true : null), 60, 'all sources');
    const leases = await db.query<{ name: string; pid: number }>(
      `select source_id as name, split_part(holder, '@', 1)::int as pid from run where ended_at is null and held_until is not null`,
    );
    expect(leases.map(({ pid }) => pid).sort()).toEqual(workers.flatMap(({ process: { pid } }) => [pid, pid]).sort());
    const [killed] = workers;
    const left = leases.filter(({ pid }) => pid === killed?.process.pid).map(({ name }) => name);
    process.kill(killed?.process.pid ?? 0, 'SIGKILL');
    expect(await killed?.ended).toBe('SIGKILL');
    // The minute after which a process that says nothing counts as dead, without waiting for it.
    await db.query(
      `update run set held_until = held_until - interval '1 minute' where ended_at is null and source_id = any($1::text[])`,
      [left],
    );
    await db.query(
      `update pgboss.job set started_on = started_on - interval '1 minute' where state = 'active' and singleton_key = any($1::text[])`,
      [left],
    );
    publisher.releases();
    await until(isIdle, 60, 'the end of all jobs');
    await answers(place.base, serve);

    expect(await runs('complete')).toEqual(SOURCES);
    // What the killed one began is told as such, and nothing else went wrong.
    expect(await runs('failed')).toHaveLength(left.length);
    expect(workers.map(harvestedBy).reduce((sum, count) => sum + count)).toBe(SOURCES.length);
    expect(killed && harvestedBy(killed)).toBe(0);
    expect(await db.query(`select 1 from pgboss.job where name = 'harvest' and state <> 'completed'`)).toEqual([]);
    expect(await ours()).toHaveLength(SOURCES.length * OFFERS.length);
  }, 120_000);

  it('while a copy is kept by the feed alone: it ends with exactly what we have, and tombstones stay', async () => {
    copy = keepCopy(place.base);
    workers.push(begin(['worker']));
    let followed = 0;
    const following = new AbortController();
    const followers = (async () => {
      for (; !following.signal.aborted; followed++) {
        await copy.follow();
        await delay(20);
      }
    })();
    for (const round of [1, 2]) {
      // Of each source one offer changes, one goes and one comes; the one that went first comes back at the end.
      for (const offers of publisher.offers.values()) {
        offers.set('1', 25 + round);
        offers.delete(String(1 + round));
        offers.set(`new${round}`, 25);
        if (round === 2) offers.set('2', 50);
      }
      await harvestAll();
      await until(isIdle, 60, `the harvest of round ${round}`);
      await jobs.enqueue('withdraw', {}, 'one');
      await until(isIdle, 60, `withdrawing in round ${round}`);
    }
    following.abort();
    await followers;
    await copy.follow();
    expect(followed).toBeGreaterThan(3);

    const expected = await ours();
    expect(copied(copy)).toEqual(expected);
    expect(expected.filter(({ withdrawn }) => withdrawn)).toHaveLength(SOURCES.length);
    expect(expected.filter(({ withdrawn }) => !withdrawn)).toHaveLength(6 * SOURCES.length);
    // Whoever begins today gets the same, with the tombstones.
    const anew = keepCopy(place.base);
    await anew.follow();
    expect(said(copy)).toEqual(said(anew));
  }, 120_000);

  it('end within seconds of being asked to, and leave nothing behind that counts as under way', async () => {
    const live = workers.filter(({ process: { pid } }) => pid !== undefined && !isGroupGone(pid));
    expect(live).toHaveLength(WORKERS);
    publisher.holds();
    await harvestAll();
    await until(async () => (publisher.held().size === SOURCES.length ? true : null), 30, 'all sources');
    for (const { process: child } of live) process.kill(child.pid ?? 0, 'SIGTERM');
    expect(await Promise.all(live.map(({ ended }) => ended))).toEqual([0, 0, 0]);
    const states = await db.query<{ state: string }>(
      `select distinct state::text from pgboss.job where name = 'harvest' and state < 'completed'`,
    );
    expect(states).toEqual([{ state: 'retry' }]);
    expect(await db.query(`select 1 from lease where name like 'source:%' and leased_until is not null`)).toEqual([]);
    expect(await db.query('select 1 from run where ended_at is null and held_until is not null')).toEqual([]);
    publisher.releases();
  }, 60_000);

  it('of a catalogue that was restored, the feed is gone for those who followed before', async () => {
    if ('reason' in server) return;
    const other = await freshDatabase(server);
    ends.unshift(() => other.drop());
    const file = join(place.folder, 'backup.gz');
    const saved = await run(['backup', file], place);
    expect(saved.status, saved.err).toBe(0);
    const there = await openPlace();
    ends.push(there.remove);
    const env = { ...there.env, DATABASE_URL: other.url, KEYS: place.env.KEYS };
    const restored = await run(['restore', file], { env });
    expect(restored.status, restored.err).toBe(0);
    await answers(there.base, begin(['serve', '--no-worker', '--no-schedule'], env));
    const gone = await fetch(`${there.base}/v1/changes?since=${copy.cursor()}`);
    expect(gone.status).toBe(410);
    const anew = keepCopy(there.base);
    await anew.follow();
    expect(copied(anew).map(({ id, withdrawn }) => ({ id, withdrawn }))).toEqual(
      copied(copy).map(({ id, withdrawn }) => ({ id, withdrawn })),
    );
  }, 90_000);
});
