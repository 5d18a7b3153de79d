import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type HarvestDeps, harvestSource } from '../../../../harvester/passes/harvest.ts';
import { isDueNow } from '../../../../harvester/passes/settled.ts';
import { StoreError } from '../../../../services/errors.ts';
import type { Source } from '../../../../services/model/source.ts';
import { acquireLease, releaseLease, sourceLease } from '../../../../services/store/home/leases.ts';
import { askAgain, readRetries } from '../../../../services/store/sources/attempts.ts';
import { listRuns } from '../../../../services/store/sources/runs.ts';
import { readSource } from '../../../../services/store/sources/sources.ts';
import { type Catalogue, openCatalogue } from '../../../helpers/catalogue.ts';
import { type Loopback, serveLoopback } from '../../../helpers/loopback.ts';
import { watchedDb } from '../../../helpers/watched-db.ts';

const FEED = `<https://uni.example/o/1> a <http://data.quality-link.eu/ontology/v1#LearningOpportunitySpecification> ;
  <http://purl.org/dc/terms/title> "Soil"@en .\n`;
const BEGAN = new Date('2026-11-24T09:00:00Z');
const HOUR_MS = 3_600_000;

/** The tables that statements write to, in order. */
const written = (statements: readonly string[]): readonly string[] =>
  statements.flatMap((sql) => {
    if (!/\b(?:insert into|update|delete from|merge into)\b/i.test(sql)) return [];
    return /\b(?:insert into|delete from|merge into|update(?! set\b))\s+(\w+)/i.exec(sql)?.[1] ?? [];
  });

describe('A source that is as it was', () => {
  let catalogue: Catalogue;
  let server: Loopback;
  let now = BEGAN;
  let feed = FEED;
  let asked = 0;
  let meanwhile = async () => {};
  let id = '';
  beforeAll(async () => {
    catalogue = await openCatalogue({ now: () => now });
    server = await serveLoopback((req, res) => {
      asked++;
      meanwhile().then(() => {
        const etag = `"${feed.length}"`;
        if (req.headers['if-none-match'] === etag) return void res.writeHead(304, { etag }).end();
        res.writeHead(200, { etag, 'content-type': 'text/turtle' }).end(feed);
      });
    });
    const manifest = join(catalogue.folder, 'manifest.json');
    await writeFile(manifest, JSON.stringify({ sources: [{ type: 'elm', path: `${server.url}/feed.ttl` }] }));
    [id = ''] = await catalogue.add(manifest, [{ scheme: 'schac', value: 'uni.example' }]);
    expect((await catalogue.harvest(id)).outcome).toBe('complete');
  }, 60_000);
  afterEach(() => {
    meanwhile = async () => {};
  });
  afterAll(async () => {
    await server.close();
    await catalogue.close();
  });

  const known = async (): Promise<Source> => {
    const source = await readSource(catalogue.db, id);
    if (source === null) throw new Error('it is gone');
    return source;
  };
  const harvest = (deps: Partial<HarvestDeps> = {}) =>
    harvestSource({ sourceId: id, force: false, holder: 'me' }, { ...catalogue.harvesting, ...deps });
  async function watched(): Promise<readonly string[]> {
    const seen: string[] = [];
    const see = (sql: string) => void seen.push(sql);
    await harvest({ db: watchedDb(catalogue.db, see, see) });
    return written(seen);
  }

  it('costs one request and nothing but its run row, which is begun and ended', async () => {
    const before = asked;
    const everything = async () =>
      Promise.all(
        ['source', 'lease', 'source_attempt', 'source_guard', 'source_reading', 'finding', 'offer'].map((table) =>
          catalogue.db.query(`select xmin::text, * from ${table} order by 1`),
        ),
      );
    const rows = await everything();
    now = new Date(BEGAN.getTime() + HOUR_MS);
    expect(await watched()).toEqual(['run', 'run']);
    expect(asked - before).toBe(1);
    expect(await everything()).toEqual(rows);
    const [run] = await listRuns(catalogue.db, id, 1);
    expect(run).toMatchObject({ outcome: 'unchanged', endedAt: now.toISOString(), fromStore: false });
    expect(await known()).toMatchObject({
      lastOutcome: 'unchanged',
      lastRunAt: now.toISOString(),
      lastCompleteAt: now.toISOString(),
    });
  });

  it('is due its interval after it was asked last, and not after it was read last', async () => {
    now = new Date(BEGAN.getTime() + 30 * HOUR_MS);
    expect(await isDueNow(await known(), catalogue.harvesting)).toBe(true);
    await harvest();
    expect(await isDueNow(await known(), catalogue.harvesting)).toBe(false);
  });

  it('is asked again and tells the time of its last run where the clock went back', async () => {
    now = new Date(BEGAN.getTime() - 1_000 * HOUR_MS);
    expect(await isDueNow(await known(), catalogue.harvesting)).toBe(true);
    expect(await watched()).toEqual(['run', 'run']);
    expect(await known()).toMatchObject({ lastRunAt: now.toISOString() });
    expect(await isDueNow(await known(), catalogue.harvesting)).toBe(false);
    now = new Date(BEGAN.getTime() + 40 * HOUR_MS);
  });

  it('is harvested once by two processes that come at the same time', async () => {
    const before = asked;
    const both = await Promise.all([harvest(), harvest()]);
    expect(both.map(({ state }) => state).sort()).toEqual(['busy', 'ran']);
    expect(asked - before).toBe(1);
  });

  it('is asked without validators after a kill, because what the killed run wrote is not known', async () => {
    const killed = new StoreError('unavailable', 'the process is no more');
    const dies = watchedDb(catalogue.db, (sql) => {
      if (sql.startsWith('update run set')) throw killed;
    });
    await expect(harvest({ db: dies })).rejects.toBe(killed);
    expect((await listRuns(catalogue.db, id, 1))[0]).toMatchObject({ endedAt: null });
    // A killed process cannot say that it is gone, so others wait until its time is over.
    await catalogue.db.query(
      `update run set held_until = clock_timestamp() + interval '1 minute' where ended_at is null`,
    );
    expect(await harvest()).toEqual({ state: 'busy' });
    await catalogue.db.query(
      `update run set held_until = clock_timestamp() - interval '1 second' where ended_at is null`,
    );
    expect(await harvest()).toMatchObject({ run: { outcome: 'complete', counts: { unchanged: 1, changed: 0 } } });
    expect((await listRuns(catalogue.db, id, 2))[1]).toMatchObject({ outcome: 'failed', reason: 'interrupted' });
  });

  it('is not asked where its run cannot be entered', async () => {
    const before = asked;
    const full = new StoreError('statement', 'the disk is full');
    const db = watchedDb(catalogue.db, (sql) => {
      if (sql.startsWith('insert into run')) throw full;
    });
    await expect(harvest({ db })).rejects.toBe(full);
    expect(asked).toBe(before);
    expect(await harvest()).toMatchObject({ run: { outcome: 'unchanged' } });
  });

  it('has its wish to be asked again taken back, which is a write of its own', async () => {
    await askAgain(catalogue.db, id, now.toISOString());
    expect(await isDueNow(await known(), catalogue.harvesting)).toBe(true);
    await harvest();
    expect((await readRetries(catalogue.db)).has(id)).toBe(false);
    expect(await watched()).toEqual(['run', 'run']);
  });

  it('and then is another one is not read where somebody else worked on it while it was asked', async () => {
    feed = `${FEED}<https://uni.example/o/1> <http://purl.org/dc/terms/description> "Earth"@en .\n`;
    meanwhile = async () => {
      const other = await acquireLease(catalogue.db, sourceLease(id), 'approve');
      if (other) await releaseLease(catalogue.db, other);
    };
    const before = await listRuns(catalogue.db, id, 100);
    expect(await harvest()).toEqual({ state: 'busy' });
    expect(await listRuns(catalogue.db, id, 100)).toEqual(before);
    meanwhile = async () => {};
    expect(await harvest()).toMatchObject({ run: { outcome: 'complete', counts: { changed: 1 } } });
  });
});
