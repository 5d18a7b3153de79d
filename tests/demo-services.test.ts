import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Federation, startFederation } from '../demo/federation.ts';
import { addDays } from '../services/model/day.ts';
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

/** Texts without their languages: MOOChub has one text where others have languages, and does not say which it is. */
const textsIn = (texts: object) => Object.values(texts).sort();

it.each([
  ['zuiderdiep', 'ooapi'],
  ['zwingau', 'edu-api'],
  ['zwettlau', 'occapi'],
  ['zwaluw', 'schema-org'],
  ['zwirn', 'moochub'],
  ['kadriteel', 'sheet'],
])('%s of the demo publishes all of its offers as %s, of its own name and with their dates', async (key, type) => {
  const member = federation.members.find(({ institution }) => institution.key === key);
  if (member === undefined) throw new Error(`the demo has no ${key}`);
  const { institution, manifestUrl } = member;
  expect(institution.publishes).toBe(type);
  const known = new Set((await catalogue.offers()).map(({ id }) => id));
  const [source = ''] = await catalogue.add(manifestUrl, [{ scheme: 'schac', value: institution.domain }]);
  const run = await catalogue.harvest(source);
  expect(run).toMatchObject({ outcome: 'complete', counts: { read: institution.offers.length, rejected: 0 } });
  const contents = (await catalogue.offers()).filter(({ id }) => !known.has(id)).map(({ content }) => content);
  for (const offer of institution.offers) {
    const content = contents.find(({ title }) => `${textsIn(title)}` === `${textsIn(offer.title)}`);
    expect(content).toMatchObject({ eqf: offer.eqf, ects: offer.ects });
    if (type !== 'moochub') expect(content?.title).toEqual(offer.title);
    expect(textsIn(content?.publisher.name ?? {})).toEqual(textsIn(institution.name));
    const starts = offer.instances.flatMap(({ startsInDays }) =>
      startsInDays === null ? [] : addDays('2026-11-24', startsInDays),
    );
    expect(content?.instances.flatMap(({ start }) => start ?? []).sort()).toEqual(starts.sort());
  }
});
