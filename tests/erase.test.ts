import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { erase } from '../harvester/passes/erase.ts';
import { harvestSource } from '../harvester/passes/harvest.ts';
import type { StoredKey } from '../services/keys/key.ts';
import { sealingWith } from '../services/keys/sealing.ts';
import { found } from '../services/model/finding.ts';
import { withSealing } from '../services/store/home/sealed-db.ts';
import { listErasures } from '../services/store/offers/erasures.ts';
import { saveOfferLinks } from '../services/store/offers/links.ts';
import { readChanges } from '../services/store/offers/offer-reading.ts';
import { fillTitles } from '../services/store/offers/titles.ts';
import { saveDiscovery } from '../services/store/sources/discoveries.ts';
import { saveFindings } from '../services/store/sources/runs.ts';
import { type KeptShapesReport, readShapeReport, saveShapeReport } from '../services/store/sources/shape-reports.ts';
import { type Catalogue, openCatalogue } from './helpers/catalogue.ts';
import { everyRow, everySnapshot } from './helpers/everything-stored.ts';
import { type Loopback, serveLoopback } from './helpers/loopback.ts';
import { TURTLE_PREFIXES } from './helpers/reading.ts';
import { shapesReport } from './helpers/shapes.ts';

const PERSON = /waldmann/i;
const TIDES = 'https://halkyon.example/tides';
const AT = '2026-11-24T09:00:00.000Z';
const KEYS: readonly StoredKey[] = [
  {
    ...{ kid: 'secrets-erase', use: 'secrets', notBefore: '2026-01-01T00:00:00.000Z', retired: null },
    jwk: { kty: 'oct', k: Buffer.alloc(32, 9).toString('base64url') },
  },
];

let catalogue: Catalogue;
let publisher: Loopback;
let body = '';
let source = '';
const blobs = () => catalogue.harvesting.blobs;
const order = (what: string, isDry = false) =>
  erase({ what, reason: 'she asked for it', by: 'operator', isDry }, { ...catalogue.harvesting, db: catalogue.db });

function publishes(edition: string): void {
  body = `${TURTLE_PREFIXES}
    :tides a ql:LearningOpportunitySpecification ; dc:title "Tides with Ilse Waldmann"@en ;
      dc:description "Edition ${edition}. ILSE  WALDMANN teaches it, and Ilse Waldmannsdorf does not."@en ; dc:type "Waldmann type" .
    :sands a ql:LearningOpportunitySpecification ; dc:title "Sands"@en ; dc:description "Edition ${edition}"@en .`;
}
/** What is stored of the person: tables with rows about her, and snapshots. */
async function traces() {
  const rows = (await everyRow(catalogue.db)).filter((row) => /ilse\s+waldmann\b/i.test(row));
  const snapshots = (await everySnapshot(blobs())).filter((text) => /ilse\s+waldmann\b/i.test(text));
  return { tables: [...new Set(rows.map((row) => row.split(' ', 1)[0]))], snapshots: snapshots.length };
}
/** What shapes say of an offer and a value. */
const naming = (said: string): KeptShapesReport => ({
  ...{ snapshot: 'x', shapes: 'y', at: AT },
  report: shapesReport({
    groups: [
      {
        ...{ severity: 'violation', shape: null, path: 'dcterms:title', component: 'Datatype', asksLevel: false },
        ...{ messages: [], count: 1, offers: 1, places: [{ subject: said, value: said }] },
      },
    ],
  }),
});
const titles = async () => (await catalogue.offers()).map(({ content }) => content.title.en).sort();
const NOTHING = { tables: [], snapshots: 0 };

beforeAll(async () => {
  const plain = await openCatalogue();
  const db = withSealing(
    plain.db,
    sealingWith(async () => KEYS, plain.harvesting.now),
  );
  catalogue = { ...plain, db, harvesting: { ...plain.harvesting, db } };
  publisher = await serveLoopback(({ url }, answer) => {
    if (url === '/manifest.json')
      answer.end(JSON.stringify({ sources: [{ type: 'elm', path: `${publisher.url}/offers.ttl` }] }));
    else answer.writeHead(200, { 'content-type': 'text/turtle' }).end(body);
  });
  publishes('1');
  const [id] = await catalogue.add(`${publisher.url}/manifest.json`, [{ scheme: 'schac', value: 'halkyon.example' }]);
  source = id ?? '';
  await harvest();
  publishes('2');
  await harvest();
  await fillTitles(db, 10);
  await catalogue.sync();
}, 60_000);
afterAll(async () => {
  await publisher.close();
  await catalogue.close();
});

async function harvest() {
  const outcome = await harvestSource({ sourceId: source, force: true, holder: 'test' }, catalogue.harvesting);
  if (outcome.state !== 'ran') throw new Error(outcome.state);
  return outcome.run;
}

describe('A person who is to be erased', () => {
  it('is only counted without consent to it', async () => {
    const before = await everyRow(catalogue.db);
    expect(await traces()).toEqual({
      tables: expect.arrayContaining(['public.offer_content', 'public.offer_title']),
      snapshots: 2,
    });
    expect(await order('ilse waldmann', true)).toMatchObject({ kind: 'text', offers: 1, contents: 2, snapshots: 2 });
    expect(await everyRow(catalogue.db)).toEqual(before);
    expect(await everySnapshot(blobs())).toHaveLength(2);
  });

  it('is then in no table, index or snapshot any more, in no version; others stay, and so does what only looks alike', async () => {
    const { cursor } = await readChanges(catalogue.db, null, 100, 'revised_in');
    expect(await order('ilse waldmann')).toMatchObject({ offers: 1, contents: 2, snapshots: 2, addresses: 0 });
    await catalogue.sync();
    expect(await traces()).toEqual(NOTHING);
    expect(await titles()).toEqual(['Sands', 'Tides with […]']);
    const text = (await everyRow(catalogue.db)).join('\n');
    expect(text).toContain('[…] teaches it, and Ilse Waldmannsdorf does not.');
    expect(await catalogue.find('Tides', 'en')).toHaveLength(1);
    // Whoever copies the feed gets it anew, and nothing else.
    expect((await readChanges(catalogue.db, cursor, 100, 'revised_in')).changes).toHaveLength(1);
    const versions = await catalogue.db.query(
      'select 1 from offer_version left join offer_content on hash = content_hash where hash is null',
    );
    expect(versions).toEqual([]);
  });

  it('does not come back with what the source publishes next, nor with its bytes, and the provider is told', async () => {
    const run = await harvest();
    expect(await catalogue.findings(run)).toEqual(
      expect.arrayContaining([expect.objectContaining({ code: 'personal-data-left-out' })]),
    );
    publishes('3');
    expect(await harvest()).toMatchObject({ outcome: 'complete', counts: { read: 2, changed: 2 } });
    await fillTitles(catalogue.db, 10);
    await catalogue.sync();
    expect(await traces()).toEqual(NOTHING);
    expect(await titles()).toEqual(['Sands', 'Tides with […]']);
  });

  it('stands nowhere in the ledger: only that something was erased, when, by whom and why', async () => {
    expect(await listErasures(catalogue.db, 10)).toEqual([
      { kind: 'text', reason: 'she asked for it', by: 'operator', at: '2026-11-24T09:00:00.000Z' },
    ]);
    expect((await everyRow(catalogue.db)).filter((row) => row.includes('erased_text') && PERSON.test(row))).toEqual([]);
  });
});

describe('An offer that is to be erased', () => {
  it('goes with its history, stays as an empty change of the feed, and is not taken in again', async () => {
    const tides = (await catalogue.offers()).find(({ content }) => content.title.en?.startsWith('Tides'))?.id ?? '';
    expect(await order(tides, true)).toMatchObject({ kind: 'offer', offers: 1, versions: 4 });
    expect(await titles()).toHaveLength(2);
    await saveOfferLinks(catalogue.db, [tides], [{ offerId: tides, pointer: '/homepage', url: TIDES }], AT);
    // What another source calls the same is none of it.
    await catalogue.db.query(
      `insert into source select (jsonb_populate_record(source, '{"id": "another"}')).* from source where id = $1`,
      [source],
    );
    await catalogue.db.query(
      `insert into run (id, source_id, started_at, counts, millis) values ('of-another', 'another', $1, '{}', '{}')`,
      [AT],
    );
    const keys = await catalogue.db.query<{ key: string }>('select key from offer_key where offer_id = $1', [tides]);
    const subject = keys[0]?.key ?? '';
    await saveFindings(catalogue.db, 'of-another', [found('level-unknown', { subject, value: 'eqf/9' })]);
    await saveShapeReport(catalogue.db, source, naming(subject));
    await order(tides);
    expect(await readShapeReport(catalogue.db, source)).toBeNull();
    const kept = await catalogue.db.query(`delete from finding where run_id = 'of-another' returning subject`);
    expect(kept).toEqual([{ subject }]);
    await catalogue.sync();
    const left = async () => (await everyRow(catalogue.db)).filter((row) => /Tides|:tides|\/tides/.test(row));
    expect(await left()).toEqual([]);
    expect(await catalogue.find('Tides', 'en')).toEqual([]);
    const { changes } = await readChanges(catalogue.db, null, 100, 'revised_in');
    expect(changes.filter(({ id }) => id === tides)).toEqual([{ id: tides, change: 'gone', record: null }]);
    publishes('4');
    expect(await harvest()).toMatchObject({ outcome: 'complete', counts: { read: 2, quarantined: 1, changed: 1 } });
    expect(await left()).toEqual([]);
    expect(await titles()).toEqual(['Sands']);
    expect(await order(tides).catch(({ code }) => code)).toMatchObject({ kind: 'text', offers: 0 });
  });
});

it('A person who is named by what else is known of a finding, a discovery or a decision is taken out of it, too', async () => {
  const { db } = catalogue;
  const said = 'line 3:\nJon Baldock wrote this';
  await saveFindings(db, await harvest().then(({ id }) => id), [
    found('sheet-broken', { facts: { row: 3, detail: said } }),
  ]);
  await saveShapeReport(db, source, naming(said));
  await saveDiscovery(db, {
    ...{ subject: 'registry:17', checkedAt: AT, nextAt: AT, state: 'invalid', providerId: null, manifestUrl: null },
    ...{ missing: null, detail: said, findings: [found('level-unknown', { value: said })] },
    probes: [],
  });
  await db.query(
    `insert into source_decision (source_id, kind, offers, reason, decided_by, at) values ('s', 'approved', 1, $1, 'ines', $2)`,
    [said, AT],
  );
  expect((await everyRow(db)).filter((row) => /baldock/i.test(row))).toHaveLength(4);
  expect(await order('Jon Baldock')).toMatchObject({ rows: 4 });
  expect((await everyRow(db)).filter((row) => /baldock/i.test(row))).toEqual([]);
  const [row] = await db.query<{ facts: object }>(`select facts from finding where code = 'sheet-broken'`);
  expect(row?.facts).toEqual({ row: 3, detail: 'line 3:\n[…] wrote this' });
});

it('A text that is a code, too short or nearly everything is refused, and changes nothing', async () => {
  const before = await everyRow(catalogue.db);
  for (const what of ['', 'ab', '***', 'aa*bb*cc*dd', 'x'.repeat(201)])
    await expect(order(what)).rejects.toMatchObject({ code: 'erase-what' });
  await expect(order('unknown')).rejects.toMatchObject({ code: 'erase-code' });
  expect(await everyRow(catalogue.db)).toEqual(before);
});
