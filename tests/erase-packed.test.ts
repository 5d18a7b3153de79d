import { gzipSync } from 'node:zlib';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { erase } from '../harvester/passes/erase.ts';
import { harvestSource } from '../harvester/passes/harvest.ts';
import { bytesHold } from '../harvester/read/bytes-hold.ts';
import type { StoredKey } from '../services/keys/key.ts';
import { sealingWith } from '../services/keys/sealing.ts';
import { withSealing } from '../services/store/home/sealed-db.ts';
import { erasedText } from '../services/vocab/erased-text.ts';
import { type Catalogue, openCatalogue } from './helpers/catalogue.ts';
import { everyRow, everySnapshot } from './helpers/everything-stored.ts';
import { type Loopback, serveLoopback } from './helpers/loopback.ts';
import { offerTurtle, TURTLE_PREFIXES } from './helpers/reading.ts';
import { csvOf, workbookOf } from './helpers/sheets.ts';

const NAME = 'Jürgen Weiß';
const TRACE = /J.{1,3}rgen\s+Wei/;
const KEYS: readonly StoredKey[] = [
  {
    ...{ kid: 'secrets-packed', use: 'secrets', notBefore: '2026-01-01T00:00:00.000Z', retired: null },
    jwk: { kty: 'oct', k: Buffer.alloc(32, 9).toString('base64url') },
  },
];

const rows = (id: string, edition: string, by: string) => [
  ['id', 'title@en', 'description@en'],
  [id, `Tides ${id}`, `Edition ${edition}, with ${by}`],
];
const turtle = (id: string, edition: string, by: string) =>
  TURTLE_PREFIXES + offerTurtle(`dc:description "Edition ${edition}, with ${by}"@en ; `, `:${id}`);

/** A workbook in which a cell with the name is in several styles. */
async function styled(id: string, edition: string, by: string): Promise<Uint8Array> {
  const files = unzipSync(await workbookOf(rows(id, edition, by)));
  const half = Math.floor(by.length / 2);
  const runs = `</t></r><r><rPr><b/><sz val="11"/></rPr><t xml:space="preserve">`;
  return zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, bytes]) => {
        const text = strFromU8(bytes);
        const cut = text.replace(
          new RegExp(`<t[^>]*>([^<]*)${by}</t>`),
          `<r><t xml:space="preserve">$1${by.slice(0, half)}${runs}${by.slice(half)}</t></r>`,
        );
        return [name, text === cut ? bytes : strToU8(cut)];
      }),
    ),
  );
}

interface Publication {
  readonly type: string;
  readonly path: string;
  body(edition: string, by: string): Promise<Uint8Array> | Uint8Array;
}
const PUBLICATIONS: readonly Publication[] = [
  { type: 'sheet', path: 'a.xlsx', body: (edition, by) => styled('a', edition, by) },
  { type: 'sheet', path: 'b.csv', body: (edition, by) => Buffer.from(csvOf(rows('b', edition, by)), 'latin1') },
  { type: 'sheet', path: 'c.csv', body: (edition, by) => Buffer.from(csvOf(rows('c', edition, by)), 'utf16le') },
  { type: 'elm', path: 'd.zip', body: (edition, by) => zipSync({ 'd.ttl': strToU8(turtle('d', edition, by)) }) },
  { type: 'elm', path: 'e.ttl.gz', body: (edition, by) => gzipSync(turtle('e', edition, by)) },
  {
    type: 'elm',
    path: 'f.ttl',
    body: (edition, by) => Buffer.from(turtle('f', edition, by.replace('ü', '\\u00fc').replace('ß', '&szlig;'))),
  },
];

let catalogue: Catalogue;
let web: Loopback;
let sources: readonly string[] = [];
const answers = new Map<string, Uint8Array>();
const publish = async (edition: string, by: string) => {
  for (const { path, body } of PUBLICATIONS) answers.set(`/${path}`, await body(edition, by));
};
const order = (what: string, isDry = false) =>
  erase({ what, reason: 'asked for', by: 'operator', isDry }, { ...catalogue.harvesting, db: catalogue.db });
const harvestAll = async () => {
  const runs = [];
  for (const source of sources) runs.push(await catalogue.harvest(source, true));
  return runs;
};
const tell = async () => (await catalogue.offers()).map(({ content }) => content.description.en ?? '').sort();

beforeAll(async () => {
  const plain = await openCatalogue();
  const db = withSealing(
    plain.db,
    sealingWith(async () => KEYS, plain.harvesting.now),
  );
  const harvesting = { ...plain.harvesting, db };
  catalogue = {
    ...{ ...plain, db, harvesting },
    async harvest(sourceId, force = false) {
      const outcome = await harvestSource({ sourceId, force, holder: 'test' }, harvesting);
      if (outcome.state !== 'ran') throw new Error(outcome.state);
      return outcome.run;
    },
  };
  web = await serveLoopback(({ url = '' }, answer) => {
    if (url === '/manifest.json')
      answer.end(
        JSON.stringify({ sources: PUBLICATIONS.map(({ type, path }) => ({ type, path: `${web.url}/${path}` })) }),
      );
    else answer.end(answers.get(url));
  });
  await publish('1', NAME);
  sources = await catalogue.add(`${web.url}/manifest.json`, [{ scheme: 'schac', value: 'halkyon.example' }]);
  await harvestAll();
}, 60_000);
afterAll(async () => {
  await web.close();
  await catalogue.close();
});

describe('A person whose name is packed, escaped or in another encoding', () => {
  it('is read from every one of these, and found in the bytes of each', async () => {
    expect(await tell()).toEqual(PUBLICATIONS.map(() => `Edition 1, with ${NAME}`));
    expect(await order('jürgen weiß', true)).toMatchObject({ offers: 6, snapshots: 6 });
    expect(await everySnapshot(catalogue.harvesting.blobs)).toHaveLength(6);
  });

  it('is erased from all of them: no bytes, no row', async () => {
    expect(await order('jürgen weiß')).toMatchObject({ offers: 6, snapshots: 6 });
    expect(await everySnapshot(catalogue.harvesting.blobs)).toEqual([]);
    expect((await everyRow(catalogue.db)).filter((row) => TRACE.test(row))).toEqual([]);
    expect(await tell()).toEqual(PUBLICATIONS.map(() => 'Edition 1, with […]'));
  });

  it('does not come back with what is published next, whose bytes are not kept', async () => {
    await publish('2', NAME);
    for (const run of await harvestAll()) expect(run).toMatchObject({ outcome: 'complete' });
    expect(await tell()).toEqual(PUBLICATIONS.map(() => 'Edition 2, with […]'));
    expect(await everySnapshot(catalogue.harvesting.blobs)).toEqual([]);
    expect((await everyRow(catalogue.db)).filter((row) => TRACE.test(row))).toEqual([]);
  });

  it('is not needed for the others: bytes without the name are kept', async () => {
    await publish('3', 'somebody');
    await harvestAll();
    expect(await tell()).toEqual(PUBLICATIONS.map(() => 'Edition 3, with somebody'));
    expect(await everySnapshot(catalogue.harvesting.blobs)).toHaveLength(6);
    const erased = erasedText(['somebody']);
    for await (const { id } of catalogue.harvesting.blobs.list()) {
      const body = await catalogue.harvesting.blobs.get(id);
      if (body === null || erased === null) throw new Error('it is gone');
      expect(await bytesHold(body, erased, catalogue.harvesting.workFolder)).toBe(true);
    }
  });
});
