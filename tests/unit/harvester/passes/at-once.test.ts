import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { harvestSource } from '../../../../harvester/passes/harvest.ts';
import type { Db } from '../../../../services/store/home/db.ts';
import { openCatalogue } from '../../../helpers/catalogue.ts';

const feed = (title: string) =>
  `<https://shared.example/o> a <http://data.quality-link.eu/ontology/v1#LearningOpportunitySpecification> ;
    <http://purl.org/dc/terms/title> "${title}"@en .`;

it('Two sources that publish one offer for the first time at once leave the one that was seen first', async () => {
  let clock = Date.parse('2026-11-24T09:00:00Z');
  const now = () => {
    clock += 1_000;
    return new Date(clock);
  };
  const catalogue = await openCatalogue({ now });
  const publish = async (name: string) => {
    const path = join(catalogue.folder, `${name}.ttl`);
    await writeFile(path, feed(name));
    const [id = ''] = await catalogue.addFiles([path], [{ scheme: 'local', value: name }]);
    return id;
  };
  const [early, late] = [await publish('early'), await publish('late')];
  let planned = false;
  // The late run asks for the register's facts when it was planned and nothing of it was written.
  const db: Db = {
    ...catalogue.db,
    async query(sql, parameters) {
      if (!planned && sql.includes('from registry_sync')) {
        planned = true;
        await catalogue.harvest(early);
      }
      return catalogue.db.query(sql, parameters);
    },
  };
  try {
    await harvestSource({ sourceId: late, force: false, holder: 'test' }, { ...catalogue.harvesting, db });
    expect(planned).toBe(true);
    const offers = await catalogue.offers();
    expect(offers.map(({ content, origins }) => [content.title.en, origins.length])).toEqual([['early', 2]]);
    expect(offers[0]?.origins.filter(({ published }) => published).map(({ sourceId }) => sourceId)).toEqual([early]);
  } finally {
    await catalogue.close();
  }
}, 60_000);
