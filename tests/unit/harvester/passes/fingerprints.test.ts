import { writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { addSources } from '../../../../harvester/passes/add-sources.ts';
import { dryRun } from '../../../../harvester/passes/dry-run.ts';
import { type HarvestInput, harvestSource } from '../../../../harvester/passes/harvest.ts';
import { movedReadings } from '../../../../harvester/passes/moved-readings.ts';
import { prune } from '../../../../harvester/passes/prune.ts';
import { AppError } from '../../../../services/errors.ts';
import type { HttpClient } from '../../../../services/http/client.ts';
import { readProviders, saveProviders } from '../../../../services/store/sources/providers.ts';
import { listSources, readSource } from '../../../../services/store/sources/sources.ts';
import { type Catalogue, openCatalogue } from '../../../helpers/catalogue.ts';
import { type Loopback, serveLoopback } from '../../../helpers/loopback.ts';

const LICENCE = 'https://creativecommons.org/licenses/by/4.0/';
const HOUR_MS = 3_600_000;

const offer = (iri: string) =>
  `<${iri}> a <http://data.quality-link.eu/ontology/v1#LearningOpportunitySpecification> ; <http://purl.org/dc/terms/title> "Soil"@en .\n`;

/** A web of which every request is a mistake. */
const NO_WEB: HttpClient = {
  get: () => Promise.reject(new Error('somebody asked the web')),
  again: () => Promise.reject(new Error('somebody asked the web')),
  close: async () => {},
} as unknown as HttpClient;

describe('A source that is not due', () => {
  let catalogue: Catalogue;
  let web: Loopback;
  let at = new Date();
  let [asked, sources, pages] = [0, 0, 1];
  beforeAll(async () => {
    catalogue = await openCatalogue({ now: () => at });
    web = await serveLoopback((request, response) => {
      const [, name = '', what = '', page = '1'] = (request.url ?? '').split('/');
      if (what === 'manifest') return response.end(JSON.stringify(manifests.get(name)));
      asked++;
      const next = Number(page) < pages ? { link: `</${name}/feed/${Number(page) + 1}>; rel="next"` } : {};
      response.writeHead(200, { 'content-type': 'text/turtle; charset=utf-8', etag: `"${name}"`, ...next });
      return response.end(offer(`https://${name}.example/o/${page}`));
    });
  }, 60_000);
  afterAll(async () => {
    await catalogue.close();
    await web.close();
  });
  beforeEach(() => {
    at = new Date('2026-11-24T09:00:00Z');
    [asked, pages] = [0, 1];
  });

  const manifests = new Map<string, unknown>();
  async function publish(name: string, said: Record<string, unknown> = {}): Promise<string> {
    manifests.set(name, { sources: [{ type: 'elm', path: `${web.url}/${name}/feed/1`, id: 'feed', ...said }] });
    const { db, harvesting } = catalogue;
    const identifiers = [{ scheme: 'schac', value: `${name}.example` }];
    const given = { address: `${web.url}/${name}/manifest`, identifiers, name: null, country: null };
    const added = await addSources(given, { db, http: harvesting.http, now: harvesting.now });
    return added.sources[0]?.source.id ?? '';
  }
  const fresh = async () => {
    const name = `uni${++sources}`;
    const id = await publish(name);
    expect(await catalogue.harvest(id)).toMatchObject({ outcome: 'complete', fromStore: false });
    at = new Date(at.getTime() + HOUR_MS);
    return { name, id };
  };
  const offline = async (sourceId: string, said: Partial<HarvestInput> = {}) => {
    const deps = { ...catalogue.harvesting, http: NO_WEB };
    const outcome = await harvestSource({ sourceId, force: false, holder: 'me', ...said }, deps);
    if (outcome.state !== 'ran') throw new Error(outcome.state);
    return outcome.run;
  };
  const offersOf = async (id: string) => (await catalogue.offers()).filter(({ sourceId }) => sourceId === id);
  const moved = async () =>
    (await movedReadings(await listSources(catalogue.db, {}), catalogue.db)).map(({ id }) => id);
  /** As if another version of the program, with another value there, had read it. */
  const pretend = (id: string, name: string, value: string) =>
    catalogue.db.query(
      `update source_reading set read = jsonb_set(read::jsonb, array[$2], to_jsonb($3::text))::text where source_id = $1`,
      [id, name, value],
    );

  it('is read again from what is kept, with no request, once its manifest states a licence', async () => {
    const { name, id } = await fresh();
    const before = await readSource(catalogue.db, id);
    const [seen] = await offersOf(id);
    expect(await moved()).toEqual([]);
    await publish(name, { licence: LICENCE });
    expect(await moved()).toEqual([id]);
    expect(await dryRun({ sourceId: id, force: false }, { ...catalogue.harvesting, http: NO_WEB })).toMatchObject({
      ...{ outcome: 'complete', fromStore: true, plan: { changed: 1, unchanged: 0, missing: 0 } },
    });
    const run = await offline(id);
    expect(run).toMatchObject({ outcome: 'complete', fromStore: true, counts: { published: 1, changed: 1 } });
    expect(run.millis.fetch).toBeUndefined();
    expect(await moved()).toEqual([]);
    // Nobody was asked: it is due when it was, and nothing is confirmed that was not confirmed before.
    const after = await readSource(catalogue.db, id);
    expect([after?.lastRunAt, after?.lastCompleteAt]).toEqual([before?.lastRunAt, before?.lastCompleteAt]);
    const [offerNow] = await offersOf(id);
    expect(offerNow?.content.rights.licence).toBe(LICENCE);
    expect([offerNow?.lastSeen, offerNow?.runId]).toEqual([seen?.lastSeen, seen?.runId]);
    expect(asked).toBe(1);
  });

  it.each([
    'mapping',
    'vocabulary',
    'provider',
    'format',
  ])('is read again with no request where its %s moved', async (name) => {
    const { id } = await fresh();
    await pretend(id, name, 'of before');
    expect(await moved()).toEqual([id]);
    expect(await offline(id)).toMatchObject({ outcome: 'complete', fromStore: true, counts: { unchanged: 1 } });
    expect(await moved()).toEqual([]);
    expect(asked).toBe(1);
  });

  it('is read again with no request where its provider turns out to own another domain', async () => {
    const { id } = await fresh();
    const { providerId } = (await readSource(catalogue.db, id)) ?? { providerId: '' };
    const provider = (await readProviders(catalogue.db, [providerId])).get(providerId);
    if (!provider) throw new Error('no provider');
    const domains = [...provider.domains, 'second.example'];
    await saveProviders(catalogue.db, [{ ...provider, domains }], at.toISOString());
    expect(await moved()).toEqual([id]);
    expect(await offline(id)).toMatchObject({ outcome: 'complete', fromStore: true });
    expect(await moved()).toEqual([]);
  });

  it('waits until it is due where it names too many domains and only their owners moved', async () => {
    const { id } = await fresh();
    await catalogue.db.query('update source_reading set domains = null where source_id = $1', [id]);
    expect(await moved()).toEqual([]);
    await pretend(id, 'mapping', 'of before');
    expect(await moved()).toEqual([id]);
    expect(await offline(id)).toMatchObject({ outcome: 'complete', fromStore: true });
  });

  it('in pages is read again from all of them, which stay kept', async () => {
    pages = 3;
    const { name, id } = await fresh();
    expect(asked).toBe(3);
    const { blobs, db, log } = catalogue.harvesting;
    await prune({ db, blobs, log, now: () => new Date(Date.now() + 48 * HOUR_MS) });
    await publish(name, { licence: LICENCE });
    expect(await offline(id)).toMatchObject({
      ...{ outcome: 'complete', fromStore: true, counts: { read: 3, published: 3, changed: 3, notSeen: 0 } },
    });
    expect(await moved()).toEqual([]);
    expect((await offersOf(id)).every(({ notSeenSince }) => notSeenSince === null)).toBe(true);
  });

  it('is asked where somebody named it, where it is due, and where what is kept is gone', async () => {
    const { name, id } = await fresh();
    await publish(name, { licence: LICENCE });
    const run = await harvestSource({ sourceId: id, force: false, asks: true, holder: 'me' }, catalogue.harvesting);
    expect(run).toMatchObject({ run: { outcome: 'complete', fromStore: false, counts: { changed: 1 } } });
    expect(asked).toBe(2);
    await pretend(id, 'mapping', 'of before');
    at = new Date(at.getTime() + 24 * HOUR_MS);
    expect(await catalogue.harvest(id)).toMatchObject({ outcome: 'complete', fromStore: false });
    expect(asked).toBe(3);
    await pretend(id, 'mapping', 'of before');
    const { snapshot } = (await readSource(catalogue.db, id)) ?? { snapshot: null };
    await catalogue.harvesting.blobs.remove(snapshot ?? '');
    expect(await catalogue.harvest(id)).toMatchObject({ outcome: 'complete', fromStore: false });
    expect(await catalogue.harvest(id)).toMatchObject({ outcome: 'unchanged', fromStore: false });
  });

  it('is asked once where what is kept is damaged, and is then kept whole again', async () => {
    const { name, id } = await fresh();
    const { snapshot } = (await readSource(catalogue.db, id)) ?? { snapshot: null };
    const digest = (snapshot ?? '').replace('sha256:', '');
    const folder = join(dirname(catalogue.harvesting.workFolder), 'blobs', digest.slice(0, 2));
    await writeFile(join(folder, `${digest}.gz`), gzipSync('half of it'));
    const before = asked;
    await publish(name, { licence: LICENCE });
    expect(await catalogue.harvest(id)).toMatchObject({ outcome: 'complete', fromStore: false });
    expect(asked).toBeGreaterThan(before);
    await pretend(id, 'mapping', 'of before');
    expect(await offline(id)).toMatchObject({ outcome: 'complete', fromStore: true });
  });

  it('waits until it is due where a reading failed, where it is to be asked otherwise, or where an older version read it', async () => {
    const failed = await fresh();
    await pretend(failed.id, 'mapping', 'of before');
    const read = () => Promise.reject(new AppError('read-failed', 'too large', { facts: { died: true } }));
    const before = await readSource(catalogue.db, failed.id);
    const deps = { ...catalogue.harvesting, http: NO_WEB, read };
    const run = await harvestSource({ sourceId: failed.id, force: false, holder: 'me' }, deps);
    expect(run).toMatchObject({ run: { outcome: 'failed', reason: 'read-failed', fromStore: true } });
    expect((await readSource(catalogue.db, failed.id))?.lastRunAt).toBe(before?.lastRunAt);
    const other = await fresh();
    await publish(other.name, { queryParameters: { v: '2' }, licence: LICENCE });
    const old = await fresh();
    await catalogue.db.query('update source_reading set read = $2, parts = null where source_id = $1', [
      old.id,
      'a1b2',
    ]);
    expect(await moved()).toEqual([]);
    expect(await catalogue.harvest(old.id)).toMatchObject({ outcome: 'complete', fromStore: false });
    await pretend(old.id, 'mapping', 'of before');
    expect(await moved()).toEqual([old.id]);
  });
});
