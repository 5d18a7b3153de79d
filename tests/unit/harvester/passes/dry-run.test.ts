import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dryRun } from '../../../../harvester/passes/dry-run.ts';
import type { Plan } from '../../../../harvester/passes/plan.ts';
import { AppError } from '../../../../services/errors.ts';
import { type Catalogue, openCatalogue } from '../../../helpers/catalogue.ts';
import { type Loopback, serveLoopback } from '../../../helpers/loopback.ts';

const offer = (iri: string, title: string) =>
  `<${iri}> a <http://data.quality-link.eu/ontology/v1#LearningOpportunitySpecification> ; <http://purl.org/dc/terms/title> "${title}"@en .\n`;
const own = (n: number, title = 'Soil') => offer(`https://uni.example/o/${n}`, title);
const UNIVERSITY = [{ scheme: 'schac', value: 'uni.example' }];

describe('A dry run', () => {
  let catalogue: Catalogue;
  let feeds = 0;
  beforeAll(async () => {
    catalogue = await openCatalogue();
  }, 60_000);
  afterAll(() => catalogue.close());

  async function publish(text: string, identifiers = UNIVERSITY) {
    const path = join(catalogue.folder, `feed-${++feeds}.ttl`);
    await writeFile(path, text);
    const [id = ''] = await catalogue.addFiles([path], identifiers);
    return { id, path };
  }

  /** How many rows each table has, and a hash of them; and what bytes are kept. */
  async function everything() {
    const tables = await catalogue.db.query<{ schema: string; name: string }>(
      `select schemaname as schema, tablename as name from pg_tables
       where schemaname not in ('pg_catalog', 'information_schema') order by 1, 2`,
    );
    const state: Record<string, unknown> = {};
    for (const { schema, name } of tables) {
      const rows = await catalogue.db.query<{ row: string }>(
        `select row::text as row from "${schema}"."${name}" as row order by 1`,
      );
      const hash = createHash('sha256');
      for (const { row } of rows) hash.update(`${row}\n`);
      state[`${schema}.${name}`] = `${rows.length} ${hash.digest('hex')}`;
    }
    const blobs: string[] = [];
    for await (const { id, at } of catalogue.harvesting.blobs.list()) blobs.push(`${id} ${at.toISOString()}`);
    return { ...state, blobs: blobs.sort() };
  }

  const dry = (sourceId: string, deps: Partial<Catalogue['harvesting']> = {}, force = false) =>
    dryRun({ sourceId, force }, { ...catalogue.harvesting, ...deps });

  it('counts what a run would do, writes nothing of it, and the run then does just that', async () => {
    const { id, path } = await publish(own(1) + own(2) + own(3));
    await catalogue.harvest(id);
    await catalogue.sync();
    await writeFile(
      path,
      own(1) + own(2, 'Other soil') + own(4) + own(5) + offer('urn:schac:courseId:other.example:1', 'Not ours'),
    );
    const before = await everything();
    expect(before).toMatchObject({ 'public.offer': expect.stringMatching(/^3 /), 'public.run': expect.any(String) });
    const told = await dry(id);
    expect(await everything()).toEqual(before);
    expect(told).toMatchObject({
      outcome: 'complete',
      plan: { read: 5, rejected: 0, quarantined: 1, new: 2, changed: 1, unchanged: 1, missing: 1, demoted: 0 },
      guard: { state: 'proceed', look: null },
    });
    expect(told?.findings.length).toBeGreaterThan(0);
    const run = await catalogue.harvest(id);
    expect(run).toMatchObject({
      outcome: 'complete',
      counts: { read: 5, quarantined: 1, published: 4, added: 2, changed: 1, unchanged: 1, notSeen: 1 },
    });
    expect(run.counts.findings).toBe(told?.findings.length);
  });

  it('of a source that was never harvested writes nothing either, nor does one that comes to nothing', async () => {
    const fresh = await publish(own(11));
    const broken = await publish('no offer at all');
    const before = await everything();
    expect(await dry(fresh.id)).toMatchObject({ outcome: 'complete', plan: { new: 1, missing: 0 } });
    expect(await dry(broken.id)).toMatchObject({ outcome: 'failed', reason: 'unreadable', plan: null, guard: null });
    const dying = () => Promise.reject(new AppError('read-failed', 'too large', { facts: { died: true } }));
    expect(await dry(fresh.id, { read: dying })).toMatchObject({ outcome: 'failed', reason: 'read-failed' });
    expect(await dry('nobody')).toBeNull();
    expect(await everything()).toEqual(before);
  });

  it('says what the guard would hold, and why', async () => {
    const { id, path } = await publish(own(21) + own(22));
    await catalogue.harvest(id);
    await writeFile(path, own(21));
    const before = await everything();
    const holds = [
      (plan: Plan) => (plan.missing.length > 0 ? { reason: 'lacks-many' as const, detail: 'one is missing' } : null),
    ];
    expect(await dry(id, { holds })).toMatchObject({
      ...{ outcome: 'held', reason: 'lacks-many', detail: 'one is missing', plan: { missing: 1 } },
      guard: { state: 'hold', reason: 'lacks-many' },
    });
    expect(await everything()).toEqual(before);
  });

  it('reads what is unchanged only where it is told to', async () => {
    const { id } = await publish(own(31));
    await catalogue.harvest(id);
    const before = await everything();
    expect(await dry(id)).toMatchObject({ outcome: 'unchanged', plan: null });
    expect(await dry(id, {}, true)).toMatchObject({ outcome: 'complete', plan: { unchanged: 1, changed: 0 } });
    expect(await everything()).toEqual(before);
  });

  it('of a publication in pages keeps none of them', async () => {
    const web: Loopback = await serveLoopback((request, response) => {
      if (request.url === '/manifest')
        return response.end(JSON.stringify({ sources: [{ type: 'elm', path: `${web.url}/1` }] }));
      const isFirst = request.url === '/1';
      const link = isFirst ? { link: '</2>; rel="next"' } : {};
      response.writeHead(200, { 'content-type': 'text/turtle', ...link });
      return response.end(own(isFirst ? 41 : 42));
    });
    try {
      const [id = ''] = await catalogue.add(`${web.url}/manifest`, UNIVERSITY);
      const before = await everything();
      expect(await dry(id)).toMatchObject({ outcome: 'complete', plan: { read: 2, new: 2 } });
      expect(await everything()).toEqual(before);
    } finally {
      await web.close();
    }
  });
});
