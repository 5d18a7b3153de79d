import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { harvestSource } from '../../../../harvester/passes/harvest.ts';
import type { Plan } from '../../../../harvester/passes/plan.ts';
import type { ReadSnapshot } from '../../../../harvester/read/outcome.ts';
import { readSnapshot } from '../../../../harvester/read/read.ts';
import { AppError } from '../../../../services/errors.ts';
import { acquireLease, sourceLease } from '../../../../services/store/home/leases.ts';
import { beginReading, noteReading, readRetries } from '../../../../services/store/sources/attempts.ts';
import { listRuns, startRun } from '../../../../services/store/sources/runs.ts';
import { readSource } from '../../../../services/store/sources/sources.ts';
import { type Catalogue, openCatalogue } from '../../../helpers/catalogue.ts';
import { run as runOf } from '../../../helpers/source-records.ts';

const offer = (n: number, title: string) =>
  `<https://uni.example/o/${n}> a <http://data.quality-link.eu/ontology/v1#LearningOpportunitySpecification> ; <http://purl.org/dc/terms/title> "${title}"@en .\n`;

describe('Harvesting a source', () => {
  let catalogue: Catalogue;
  let feeds = 0;
  beforeAll(async () => {
    catalogue = await openCatalogue();
  }, 60_000);
  afterAll(() => catalogue.close());

  async function publish(text: string): Promise<{ readonly path: string; readonly id: string }> {
    const path = join(catalogue.folder, `feed-${++feeds}.ttl`);
    await writeFile(path, text);
    const [id = ''] = await catalogue.addFiles([path], [{ scheme: 'schac', value: 'uni.example' }]);
    return { path, id };
  }

  it('ends a run that a killed process left, and reads the bytes again although they are the known ones', async () => {
    const { id } = await publish(offer(1, 'Soil'));
    await catalogue.harvest(id);
    expect((await catalogue.harvest(id)).outcome).toBe('unchanged');
    await startRun(catalogue.db, runOf('left-behind', id, { startedAt: '2026-11-24T08:00:00.000Z' }));
    const run = await catalogue.harvest(id);
    expect(run).toMatchObject({ outcome: 'complete', counts: { published: 1, unchanged: 1, changed: 0 } });
    const runs = await listRuns(catalogue.db, id, 10);
    expect(runs.find((one) => one.id === 'left-behind')).toMatchObject({ outcome: 'failed', reason: 'interrupted' });
  });

  it('does not take a broken publication for the one before it when that comes back', async () => {
    const good = offer(2, 'Water');
    const { id, path } = await publish(good);
    await catalogue.harvest(id);
    await writeFile(path, `${good}<https://uni.example/o/3> a <http://data.quality`);
    expect((await catalogue.harvest(id)).outcome).toBe('partial');
    await writeFile(path, good);
    expect(await catalogue.harvest(id)).toMatchObject({ outcome: 'complete', counts: { unchanged: 1, notSeen: 0 } });
  });

  it('writes nothing more once another process took the source over', async () => {
    const { id } = await publish(offer(4, 'Forest'));
    const { db } = catalogue;
    const before = await readSource(db, id);
    const harvest = harvestSource(
      { sourceId: id, force: false, holder: 'slow' },
      {
        ...catalogue.harvesting,
        read: async (input) => {
          await db.query('update lease set fence = fence + 1, holder = $2 where name = $1', [`source:${id}`, 'faster']);
          return readSnapshot(input);
        },
      },
    );
    await expect(harvest).rejects.toMatchObject({ code: 'lease-lost' });
    expect(await readSource(db, id)).toEqual(before);
    const titles = (await catalogue.offers()).map(({ content }) => content.title.en);
    expect(titles).not.toContain('Forest');
  });

  it('that a rule holds takes nothing away, publishes what is known of known offers, and is read again', async () => {
    const { id, path } = await publish(offer(12, 'Slate') + offer(13, 'Shale'));
    await catalogue.harvest(id);
    await writeFile(path, offer(12, 'Other slate'));
    const before = await catalogue.offers();
    const holds = [
      (plan: Plan) => (plan.missing.length > 0 ? { reason: 'lacks-many' as const, detail: 'one is missing' } : null),
    ];
    const held = await harvestSource({ sourceId: id, force: false, holder: 'me' }, { ...catalogue.harvesting, holds });
    expect(held).toMatchObject({
      run: { outcome: 'held', reason: 'lacks-many', counts: { read: 1, changed: 1, notSeen: 1 } },
    });
    const after = await catalogue.offers();
    expect(after).toHaveLength(before.length);
    expect(after.every(({ notSeenSince }) => notSeenSince === null)).toBe(true);
    expect(after.map(({ content }) => content.title.en)).toContain('Other slate');
    expect(await catalogue.harvest(id)).toMatchObject({ outcome: 'complete', counts: { unchanged: 1, notSeen: 1 } });
  });

  describe('whose reading ends its process', () => {
    const died = new AppError('read-failed', 'the document needs more memory', { facts: { died: true } });
    const harvestWith = async (id: string, read: ReadSnapshot, force = false) => {
      const deps = { ...catalogue.harvesting, read };
      const outcome = await harvestSource({ sourceId: id, force, holder: 'me' }, deps);
      if (outcome.state !== 'ran') throw new Error(outcome.state);
      return outcome.run;
    };
    const dying: ReadSnapshot = () => Promise.reject(died);

    it('twice in a row waits for a person, who tries it again by force', async () => {
      const { id } = await publish(offer(6, 'Lime'));
      for (const _ of [1, 2]) expect(await harvestWith(id, dying)).toMatchObject({ reason: 'read-failed' });
      const crashed = await harvestWith(id, readSnapshot);
      expect(crashed).toMatchObject({
        outcome: 'failed',
        reason: 'crashed',
        detail: expect.stringContaining('--force'),
      });
      expect(await harvestWith(id, readSnapshot)).toMatchObject({ reason: 'crashed' });
      expect(await harvestWith(id, readSnapshot, true)).toMatchObject({ outcome: 'complete' });
      expect(await harvestWith(id, readSnapshot)).toMatchObject({ outcome: 'unchanged' });
    });

    it('forgets it once a reading ends well, whatever the document was', async () => {
      const { id, path } = await publish(offer(7, 'Clay'));
      await harvestWith(id, dying);
      await writeFile(path, 'no offer');
      expect(await harvestWith(id, readSnapshot)).toMatchObject({ reason: 'unreadable' });
      await writeFile(path, offer(7, 'Clay'));
      await harvestWith(id, dying);
      expect(await harvestWith(id, readSnapshot)).toMatchObject({ outcome: 'complete' });
    });

    it('counts a whole process that died after a long while of reading, and not one that was killed at once', async () => {
      const { id } = await publish(offer(8, 'Sand'));
      const killedAfter = async (seconds: number) => {
        await beginReading(catalogue.db, id, false);
        await noteReading(catalogue.db, id, seconds);
      };
      for (const _ of [1, 2, 3, 4]) await killedAfter(3);
      expect(await harvestWith(id, readSnapshot)).toMatchObject({ outcome: 'complete' });
      const { id: other } = await publish(offer(10, 'Stone'));
      for (const _ of [1, 2]) {
        await beginReading(catalogue.db, other, false);
        await noteReading(catalogue.db, other, 40);
      }
      expect(await harvestWith(other, readSnapshot)).toMatchObject({ reason: 'crashed' });
    });
  });

  it('tries a source again sooner where its failure may pass, and later after each further one', async () => {
    const { id } = await publish(offer(11, 'Peat'));
    const deps = {
      ...catalogue.harvesting,
      read: () => Promise.reject(new AppError('read-failed', 'no process', { retryable: true })),
    };
    const at = async () => (await readRetries(catalogue.db)).get(id);
    await harvestSource({ sourceId: id, force: false, holder: 'me' }, deps);
    expect(await at()).toBe('2026-11-24T09:15:00.000Z');
    await harvestSource({ sourceId: id, force: false, holder: 'me' }, deps);
    expect(await at()).toBe('2026-11-24T09:30:00.000Z');
    await catalogue.harvest(id);
    expect(await at()).toBeUndefined();
  });

  it('leaves a source alone while another process is at it', async () => {
    const { id } = await publish(offer(5, 'Timber'));
    await acquireLease(catalogue.db, sourceLease(id), 'other');
    const outcome = await harvestSource({ sourceId: id, force: false, holder: 'me' }, catalogue.harvesting);
    expect(outcome).toEqual({ state: 'busy' });
    expect(await listRuns(catalogue.db, id, 10)).toEqual([]);
  });

  it('says of a source that nobody knows that it is unknown', async () => {
    const outcome = await harvestSource({ sourceId: 'nobody', force: false, holder: 'me' }, catalogue.harvesting);
    expect(outcome).toEqual({ state: 'unknown-source' });
  });
});
