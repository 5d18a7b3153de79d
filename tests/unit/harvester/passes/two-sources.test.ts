import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Catalogue, openCatalogue } from '../../../helpers/catalogue.ts';

const feed = (title: string) =>
  `<https://uni.example/o> a <http://data.quality-link.eu/ontology/v1#LearningOpportunitySpecification> ; <http://purl.org/dc/terms/title> "${title}"@en .\n`;

/** A second offer of the first source, so that it never lacks all that it had. */
const stays = feed('Stays').replace('/o>', '/q>');

describe('Two sources of one owner that publish the same offer', () => {
  let catalogue: Catalogue;
  let sources: readonly string[];
  beforeAll(async () => {
    catalogue = await openCatalogue();
    const paths = ['A', 'B'].map((name) => join(catalogue.folder, `${name}.ttl`));
    await writeFile(paths[0] ?? '', feed('From A') + stays);
    await writeFile(paths[1] ?? '', feed('From B'));
    sources = await catalogue.addFiles(paths, [{ scheme: 'schac', value: 'uni.example' }]);
  }, 60_000);
  afterAll(() => catalogue.close());

  it('never take it from each other: six harvests in turn make one revision', async () => {
    for (const round of [1, 2, 3]) {
      for (const id of sources) await catalogue.harvest(id, round > 1);
    }
    const [offer, ...more] = (await catalogue.offers()).filter(({ content }) => content.title.en !== 'Stays');
    expect(more).toEqual([]);
    expect(offer?.content.title).toEqual({ en: 'From A' });
    expect(offer?.origins.find(({ published }) => published)?.sourceId).toBe(sources[0]);
    const versions = await catalogue.db.query('select 1 from offer_version where offer_id = $1', [offer?.id]);
    expect(versions).toHaveLength(1);
  });

  it('leave it to the other one when it is gone from the first', async () => {
    const [first = ''] = sources;
    await writeFile(join(catalogue.folder, 'A.ttl'), stays + feed('Another').replace('/o>', '/p>'));
    await catalogue.harvest(first);
    const titles = (await catalogue.offers()).map(({ content }) => content.title.en).sort();
    expect(titles).toEqual(['Another', 'From B', 'Stays']);
  });
});
