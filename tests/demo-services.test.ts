import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Federation, startFederation } from '../demo/federation.ts';
import { type Catalogue, openCatalogue } from './helpers/catalogue.ts';

let catalogue: Catalogue;
let federation: Federation;
beforeAll(async () => {
  [catalogue, federation] = await Promise.all([
    openCatalogue({ now: () => new Date('2026-11-24T09:00:00Z') }),
    startFederation('2026-11-24'),
  ]);
}, 120_000);
afterAll(async () => {
  await catalogue.close();
  await federation.close();
});

it.each([
  'zuiderdiep',
  'zwingau',
  'zwettlau',
])('%s of the demo publishes all of its offers by its service, of its own name and with their dates', async (key) => {
  const member = federation.members.find(({ institution }) => institution.key === key);
  if (member === undefined) throw new Error(`the demo has no ${key}`);
  const { institution, manifestUrl } = member;
  const known = new Set((await catalogue.offers()).map(({ id }) => id));
  const [source = ''] = await catalogue.add(manifestUrl, [{ scheme: 'schac', value: institution.domain }]);
  const run = await catalogue.harvest(source);
  expect(run).toMatchObject({ outcome: 'complete', counts: { read: institution.offers.length, rejected: 0 } });
  const contents = (await catalogue.offers()).filter(({ id }) => !known.has(id)).map(({ content }) => content);
  for (const offer of institution.offers) {
    const content = contents.find(({ title }) => title.en === offer.title.en);
    expect(content).toMatchObject({
      title: offer.title,
      eqf: offer.eqf,
      ects: offer.ects,
      publisher: { name: institution.name },
    });
    expect(content?.instances).toHaveLength(offer.instances.filter(({ startsInDays }) => startsInDays !== null).length);
  }
});
