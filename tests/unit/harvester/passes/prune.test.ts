import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { prune } from '../../../../harvester/passes/prune.ts';
import { silentLogger } from '../../../../services/log/logger.ts';
import { type Catalogue, openCatalogue } from '../../../helpers/catalogue.ts';

const DAY_MS = 86_400_000;
const offer = (title: string) =>
  `<https://uni.example/o/1> a <http://data.quality-link.eu/ontology/v1#LearningOpportunitySpecification> ; <http://purl.org/dc/terms/title> "${title}"@en .\n`;

describe('Pruning', () => {
  let catalogue: Catalogue;
  beforeAll(async () => {
    let minutes = 0;
    catalogue = await openCatalogue({ now: () => new Date(Date.UTC(2026, 10, 24, 9, minutes++)) });
  }, 60_000);
  afterAll(() => catalogue.close());

  it('keeps the last complete snapshot and the last broken one of a source, and what is younger than a day', async () => {
    const path = join(catalogue.folder, 'feed.ttl');
    const publish = async (text: string) => {
      await writeFile(path, text);
      return catalogue.harvest(id);
    };
    await writeFile(path, offer('One'));
    const [id = ''] = await catalogue.addFiles([path], [{ scheme: 'schac', value: 'uni.example' }]);
    const runs = [
      await publish(offer('One')),
      await publish(`${offer('Two')}<broken`),
      await publish(offer('Three')),
      await publish(`${offer('Four')}<broken`),
      await publish(offer('Five')),
    ];
    expect(runs.map(({ outcome }) => outcome)).toEqual(['complete', 'partial', 'complete', 'partial', 'complete']);
    const { blobs, db } = catalogue.harvesting;
    const there = () => Promise.all(runs.map(({ snapshot }) => blobs.has(snapshot ?? '')));
    const deps = { db, blobs, log: silentLogger };

    expect(await prune({ ...deps, now: () => new Date() })).toBe(0);
    expect(await there()).toEqual([true, true, true, true, true]);
    expect(await prune({ ...deps, now: () => new Date(Date.now() + 2 * DAY_MS) })).toBe(3);
    expect(await there()).toEqual([false, false, false, true, true]);
  });
});
