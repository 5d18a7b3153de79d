import { afterAll, beforeAll, expect, it } from 'vitest';
import { wayOf } from '../../../../harvester/access/way.ts';
import type { StoredKey } from '../../../../services/keys/key.ts';
import { sealingWith } from '../../../../services/keys/sealing.ts';
import { Secret } from '../../../../services/model/secret.ts';
import type { SourceSecret } from '../../../../services/model/source-secret.ts';
import type { Db } from '../../../../services/store/home/db.ts';
import { withSealing } from '../../../../services/store/home/sealed-db.ts';
import {
  isOthers,
  readAccessKinds,
  readSecret,
  resealSecrets,
  saveSecret,
} from '../../../../services/store/sources/secrets.ts';
import { openTestStore, type TestStore } from '../../../helpers/store.ts';

const NOW = () => new Date('2026-11-24T09:00:00Z');
const key = (kid: string, notBefore: string): StoredKey => ({
  ...{ kid, use: 'secrets', notBefore, retired: null },
  jwk: { kty: 'oct', k: Buffer.alloc(32, kid).toString('base64url') },
});
const FORMER = key('secrets-former', '2026-01-01T00:00:00.000Z');
const NEWER = key('secrets-newer', '2026-06-01T00:00:00.000Z');
const WORD = 'W0rd-to-us';
const GIVEN: SourceSecret = {
  stated: null,
  given: { origin: 'https://uni.example', access: { kind: 'bearer', token: new Secret(WORD) } },
};
let store: TestStore;
const storeWith = (...keys: readonly StoredKey[]): Db =>
  withSealing(
    store.db,
    sealingWith(async () => keys, NOW),
  );
const rows = async () => JSON.stringify(await store.db.query('select body from source_secret order by source_id'));
const tokenOf = ({ given }: SourceSecret) => (given?.access.kind === 'bearer' ? given.access.token.reveal() : null);

beforeAll(async () => {
  store = await openTestStore();
  await store.db.query(`insert into provider (id, body) values ('p1', '{}'), ('p2', '{}')`);
  for (const [id, provider] of [
    ['s1', 'p1'],
    ['s2', 'p2'],
  ])
    await store.db.query(`insert into source (id, provider_id, body) values ($1, $2, '{}')`, [id, provider]);
}, 60_000);
afterAll(() => store.close());

it('What gives access is sealed, rotated, and opened as long as its key is there', async () => {
  const former = storeWith(FORMER);
  await former.transaction((tx) => saveSecret(tx, 's1', GIVEN));
  expect(await rows()).not.toContain(WORD);
  expect(tokenOf(await readSecret(former, 's1'))).toBe(WORD);
  expect(await readAccessKinds(former)).toEqual(new Map([['s1', 'bearer']]));
  // Said again, it is the same, whatever it looks like when it is sealed.
  const before = await rows();
  await saveSecret(former, 's1', GIVEN);
  expect(await rows()).toBe(before);

  const both = storeWith(FORMER, NEWER);
  expect(await resealSecrets(both)).toEqual({ sealed: 1, lost: 0 });
  expect(await resealSecrets(both)).toEqual({ sealed: 0, lost: 0 });
  expect(tokenOf(await readSecret(storeWith(NEWER), 's1'))).toBe(WORD);
});

it('What a key sealed that is gone is neither sent nor overwritten by a manifest, and may be said anew', async () => {
  await saveSecret(storeWith(NEWER), 's1', GIVEN);
  const without = storeWith(FORMER);
  const lost = await readSecret(without, 's1');
  expect(
    wayOf({ id: 's1', auth: 'none' }, lost, 'https://uni.example', { keys: [], now: NOW }).refused?.detail,
  ).toContain('sources access s1');
  const before = await rows();
  await saveSecret(without, 's1', { ...lost, auth: { kind: 'httpsig', alg: null } });
  expect(await rows()).toBe(before);
  expect(await resealSecrets(without)).toEqual({ sealed: 0, lost: 1 });
  await saveSecret(without, 's1', { ...lost, ...GIVEN, lost: false });
  expect(tokenOf(await readSecret(without, 's1'))).toBe(WORD);
});

it('Rows of before are read, and sealed by the next pass', async () => {
  await saveSecret(store.db, 's1', GIVEN);
  expect(await rows()).toContain(WORD);
  const sealing = storeWith(NEWER);
  expect(tokenOf(await readSecret(sealing, 's1'))).toBe(WORD);
  expect(await resealSecrets(sealing)).toEqual({ sealed: 1, lost: 0 });
  expect(await rows()).not.toContain(WORD);
});

it('What one provider encrypted to us is known again in the manifest of another one', async () => {
  const auth = { kind: 'httpheader', field: 'X-API-Key', value: new Secret('QUJD\nREVG==') } as const;
  await saveSecret(storeWith(NEWER), 's2', { stated: null, given: null, auth });
  expect(await isOthers(store.db, { ...auth, value: new Secret('QUJDREVG') }, 'p1')).toBe(true);
  expect(await isOthers(store.db, auth, 'p2')).toBe(false);
});
