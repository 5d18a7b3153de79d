import { afterAll, beforeAll, expect, it } from 'vitest';
import { asStated, readKeptApart, readSecretSource } from '../../../../harvester/access/keep-apart.ts';
import { giveAccess } from '../../../../harvester/passes/give-access.ts';
import { Secret } from '../../../../services/model/secret.ts';
import { saveProviders } from '../../../../services/store/sources/providers.ts';
import { readReadings, saveReading } from '../../../../services/store/sources/readings.ts';
import { readAccessKinds, readSecret } from '../../../../services/store/sources/secrets.ts';
import { readSource, saveSource } from '../../../../services/store/sources/sources.ts';
import { PROVIDER, source } from '../../../helpers/source-records.ts';
import { openTestStore, type TestStore } from '../../../helpers/store.ts';

const READING = { asked: 'before', madeFrom: {}, domains: null, parts: null };
const FORMER = source('former', 'p1', {
  path: 'https://me:pw@halkyon.example/f?page=1&key=s3cr3t',
  manifestUrl: 'https://halkyon.example/m.json?token=s3cr3t',
  headers: { accept: 'text/turtle', 'x-key': 's3cr3t' },
  queryParameters: { year: '2026', token: 's3cr3t' },
});

let store: TestStore;
beforeAll(async () => {
  store = await openTestStore();
  await saveProviders(store.db, [PROVIDER], '2026-11-27T00:00:00Z');
}, 60_000);
afterAll(() => store.close());

it('A source that a former version kept with its keys is kept apart from them with its next run, and asked anew', async () => {
  const { db } = store;
  await saveSource(db, FORMER);
  await saveReading(db, FORMER.id, READING);
  const looked = await readSecretSource(db, FORMER.id);
  expect(await readSource(db, FORMER.id)).toEqual(FORMER);

  const kept = await readKeptApart(db, FORMER.id);
  expect(kept?.source).toEqual(looked?.source);
  expect(await readSource(db, FORMER.id)).toEqual({
    ...FORMER,
    ...{ path: 'https://halkyon.example/f?page=1', manifestUrl: 'https://halkyon.example/m.json?token=…' },
    ...{ headers: { accept: 'text/turtle' }, queryParameters: { year: '2026' } },
  });
  const { path, headers, queryParameters } = FORMER;
  expect(asStated(kept?.source ?? FORMER, await readSecret(db, FORMER.id))).toMatchObject({
    ...{ path, headers, queryParameters },
  });
  expect((await readReadings(db, [FORMER.id])).get(FORMER.id)?.asked).toBe('');
  expect((await readAccessKinds(db)).get(FORMER.id)).toBe('manifest');
});

it('What the operator gives stays beside what the manifest states, asks anew only where it moved, and can be taken away', async () => {
  const { db } = store;
  await saveSource(db, source('given', 'p1'));
  const asked = async () => (await readReadings(db, ['given'])).get('given')?.asked;
  const give = async (token: string | null) => {
    await saveReading(db, 'given', READING);
    await giveAccess('given', token === null ? null : { kind: 'bearer', token: new Secret(token) }, db);
  };
  await give('one');
  expect([await asked(), (await readAccessKinds(db)).get('given')]).toEqual(['', 'bearer']);
  const { given } = await readSecret(db, 'given');
  expect(given?.origin).toBe('https://halkyon.example');
  expect(given?.access.kind === 'bearer' && given.access.token.reveal()).toBe('one');
  await give('one');
  expect(await asked()).toBe('before');
  await give('two');
  expect(await asked()).toBe('');
  await give(null);
  expect([await asked(), (await readAccessKinds(db)).has('given')]).toEqual(['', false]);
  await expect(giveAccess('nobody', null, db)).rejects.toMatchObject({ code: 'unknown-source' });
});
