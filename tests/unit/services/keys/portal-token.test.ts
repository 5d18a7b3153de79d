import { sign } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { StoredKey } from '../../../../services/keys/key.ts';
import { ensureKeys, readKeys, rotateKeys } from '../../../../services/keys/key-folder.ts';
import { MAX_TOKEN_CHARACTERS, readPortalToken, signPortalToken } from '../../../../services/keys/portal-token.ts';

const NOW = new Date('2026-05-01T09:00:00Z');
const CLAIMS = { filter: 'country=AT', name: 'upskilling-at' };
let folder = '';
let keys: readonly StoredKey[] = [];
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'accredex-keys-'));
  keys = await ensureKeys(folder, NOW);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const made = (expiresAt: Date | null = null, by = keys) => signPortalToken(CLAIMS, { expiresAt, keys: by, now: NOW });
const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
const readPart = (text: string) => JSON.parse(Buffer.from(text, 'base64url').toString());

describe('A portal token', () => {
  it('says its filter and name to this catalogue', async () => {
    const token = await made(new Date('2026-06-01T00:00:00Z'));
    expect(await readPortalToken(token, keys, NOW)).toEqual({ claims: CLAIMS });
    const [header, payload] = token.split('.').slice(0, 2).map(readPart);
    expect(header).toEqual({ alg: 'EdDSA', kid: keys[0]?.kid, typ: 'accredex-portal+jwt' });
    expect(Object.keys(payload).sort()).toEqual(['exp', 'filter', 'iat', 'jti', 'name']);
  });

  it('holds to its last second, and no longer', async () => {
    const token = await made(new Date('2026-06-01T00:00:00Z'));
    expect(await readPortalToken(token, keys, new Date('2026-05-31T23:59:59Z'))).toHaveProperty('claims');
    expect(await readPortalToken(token, keys, new Date('2026-06-01T00:00:00Z'))).toEqual({ fault: 'expired' });
  });

  it('holds while its key is there, retired or not, and no longer once it is removed', async () => {
    const token = await made();
    await rotateKeys(folder, ['signature'], { now: NOW });
    const all = await readKeys(folder);
    expect(await readPortalToken(token, all, NOW)).toHaveProperty('claims');
    const rest = all.filter(({ retired }) => retired === null);
    expect(await readPortalToken(token, rest, NOW)).toEqual({ fault: 'unknownKey' });
  });

  it('of another catalogue does not hold here, also under the name of our key', async () => {
    const elsewhere = await mkdtemp(join(tmpdir(), 'accredex-keys-'));
    const theirs = await ensureKeys(elsewhere, NOW);
    await rm(elsewhere, { recursive: true });
    expect(await readPortalToken(await made(null, theirs), keys, NOW)).toEqual({ fault: 'unknownKey' });
    const named = theirs.map((key) => (key.use === 'signature' ? { ...key, kid: keys[0]?.kid ?? '' } : key));
    expect(await readPortalToken(await made(null, named), keys, NOW)).toEqual({ fault: 'signature' });
  });

  it('is refused for whatever was changed in it, and for any other algorithm', async () => {
    const [header = '', payload = '', signature = ''] = (await made()).split('.');
    const said = readPart(header);
    const wider = part({ filter: 'country=AT,FR', jti: 'x' });
    const faults = async (token: string) => (await readPortalToken(token, keys, NOW)) as { fault: string };
    expect(await faults(`${header}.${wider}.${signature}`)).toEqual({ fault: 'signature' });
    expect(await faults(`${part({ ...said, alg: 'none' })}.${payload}.`)).toEqual({ fault: 'algorithm' });
    expect(await faults(`${part({ ...said, alg: 'HS256' })}.${payload}.${signature}`)).toEqual({ fault: 'algorithm' });
    expect(await faults(`${part({ ...said, kid: undefined })}.${payload}.${signature}`)).toEqual({
      fault: 'unknownKey',
    });
    expect(await faults(`${part({ ...said, kid: keys[1]?.kid })}.${payload}.${signature}`)).toEqual({
      fault: 'unknownKey',
    });
    for (const text of ['', 'x', '..', 'a.b', `${header}.${payload}`, `${header}.${payload}.${signature}.x`])
      expect(await faults(text)).toEqual({ fault: 'form' });
    expect(await faults('a'.repeat(MAX_TOKEN_CHARACTERS + 1))).toEqual({ fault: 'long' });
  });

  it('is refused where our key signed something that is no such token', async () => {
    const key = keys[0];
    if (key?.use !== 'signature') throw new Error('no key');
    const own = (header: object, payload: object) => {
      const text = `${part({ alg: 'EdDSA', kid: key.kid, typ: 'accredex-portal+jwt', ...header })}.${part(payload)}`;
      const signed = sign(null, Buffer.from(text), { key: key.jwk, format: 'jwk' });
      return `${text}.${signed.toString('base64url')}`;
    };
    const good = { filter: 'country=AT', jti: '1' };
    expect(await readPortalToken(own({}, good), keys, NOW)).toEqual({ claims: { filter: 'country=AT', name: null } });
    for (const [header, payload] of [
      [{ typ: 'JWT' }, good],
      [{}, { ...good, filter: '' }],
      [{}, { ...good, filter: ['country=AT'] }],
      [{}, { ...good, name: '../x' }],
      [{}, { ...good, exp: 'never' }],
    ] as const)
      expect(await readPortalToken(own(header, payload), keys, NOW)).toEqual({ fault: 'content' });
  });
});
