import { chmod, mkdtemp, readdir, readFile, rm, stat, unlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { shownKey, signingKey } from '../../../../services/keys/key.ts';
import { ensureKeys, openToOthers, readKeys, rotateKeys } from '../../../../services/keys/key-folder.ts';
import { keyringOf } from '../../../../services/keys/keyring.ts';
import { readLink, signLink } from '../../../../services/keys/link-signature.ts';

const NOW = new Date('2026-05-01T09:00:00Z');
const LATER = new Date('2026-06-01T09:00:00Z');
let parent = '';
let folder = '';
beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), 'accredex-keys-'));
  folder = join(parent, 'made', 'keys');
});
afterEach(() => rm(parent, { recursive: true, force: true }));

describe('A folder of keys', () => {
  it('is made with a key for each use, which nobody but its owner can read', async () => {
    const made = await ensureKeys(folder, NOW);
    expect(made.map(({ use, retired }) => [use, retired])).toEqual([
      ['signature', null],
      ['links', null],
      ['secrets', null],
    ]);
    for (const name of await readdir(folder)) expect((await stat(join(folder, name))).mode & 0o777).toBe(0o600);
    expect(await ensureKeys(folder, LATER)).toEqual(await readKeys(folder));
    expect(await readKeys(folder)).toHaveLength(3);
  });

  it('gets new keys by rotation: these sign, and the former ones stay to verify', async () => {
    const before = await ensureKeys(folder, NOW);
    await rotateKeys(folder, ['links'], { now: LATER });
    const keys = await readKeys(folder);
    expect(keys).toHaveLength(4);
    expect(signingKey(keys, 'signature', LATER)?.kid).toBe(before[0]?.kid);
    expect(signingKey(keys, 'links', LATER)?.kid).not.toBe(before[1]?.kid);
    expect(keys.find(({ kid }) => kid === before[1]?.kid)?.retired).toBe(LATER.toISOString());
  });

  it('names what is wrong in it, and never a part of a key', async () => {
    await expect(readKeys(folder)).rejects.toThrow(/there is no such folder; “accredex keys rotate”/);
    const [key] = await ensureKeys(folder, NOW);
    const secret = JSON.stringify(key).slice(-60);
    await writeFile(join(folder, 'odd-key.json'), `{ "kid": "odd-key", "d": ${secret}`);
    await expect(readKeys(folder)).rejects.toThrow(/odd-key\.json is not JSON$/);
    await writeFile(join(folder, 'odd-key.json'), JSON.stringify({ ...key, kid: 'odd-key', jwk: { kty: 'RSA' } }));
    await expect(readKeys(folder)).rejects.toThrow(/odd-key\.json is not a key of ours: see jwk/);
    await writeFile(join(folder, 'odd-key.json'), JSON.stringify(key));
    await expect(readKeys(folder)).rejects.toThrow(/odd-key\.json holds a key with another kid/);
  });

  it('is told of where others can read a key', async () => {
    const [key] = await ensureKeys(folder, NOW);
    expect(await openToOthers(folder)).toEqual([]);
    await chmod(join(folder, `${key?.kid}.json`), 0o644);
    expect(await openToOthers(folder)).toEqual([`${key?.kid}.json`]);
  });

  it('is read again, so that a key that somebody removes no longer counts', async () => {
    const [key] = await ensureKeys(folder, NOW);
    let now = NOW;
    const keyring = keyringOf(folder, { forMs: 1_000, now: () => now });
    expect(await keyring()).toHaveLength(3);
    await unlink(join(folder, `${key?.kid}.json`));
    expect(await keyring()).toHaveLength(3);
    now = new Date(NOW.getTime() + 1_000);
    expect((await keyring()).map(({ use }) => use)).toEqual(['links', 'secrets']);
  });

  it('shows of its keys what anybody may know', async () => {
    for (const key of await ensureKeys(folder, NOW)) {
      const text = await readFile(join(folder, `${key.kid}.json`), 'utf8');
      const secret = /"(?:d|k)": "([^"]+)"/.exec(text)?.[1] ?? '';
      expect(secret.length).toBeGreaterThan(40);
      expect(JSON.stringify(shownKey(key))).not.toContain(secret);
    }
  });
});

describe('A signed link', () => {
  it('says its text to who has the key, also once the key is retired, until it is removed', async () => {
    const keys = await ensureKeys(folder, NOW);
    const link = signLink('country=AT&q=Ökonomie', 'saved', keys, NOW);
    expect(link).toMatch(/^[\w-]+\.[\w-]{43}$/);
    expect(readLink(link, 'saved', keys)).toBe('country=AT&q=Ökonomie');
    await rotateKeys(folder, ['links'], { now: LATER });
    const after = await readKeys(folder);
    expect(readLink(link, 'saved', after)).toBe('country=AT&q=Ökonomie');
    expect(
      readLink(
        link,
        'saved',
        after.filter(({ retired }) => retired === null),
      ),
    ).toBeNull();
  });

  it('is refused where any part of it was changed, or it is for something else', async () => {
    const keys = await ensureKeys(folder, NOW);
    const link = signLink('country=AT', 'saved', keys, NOW);
    expect(readLink(link, 'other', keys)).toBeNull();
    const [payload = '', signature = ''] = link.split('.');
    const forged = Buffer.from(JSON.stringify([keys[1]?.kid, 'country=FR'])).toString('base64url');
    for (const text of [
      `${forged}.${signature}`,
      `${payload}.${'A'.repeat(43)}`,
      payload,
      `${link}.x`,
      `${link}=`,
      '',
      'x'.repeat(20_000),
    ])
      expect(readLink(text, 'saved', keys)).toBeNull();
    for (let at = 0; at < link.length; at++) {
      const other = link[at] === 'A' ? 'B' : 'A';
      const read = readLink(`${link.slice(0, at)}${other}${link.slice(at + 1)}`, 'saved', keys);
      // The last character of 43 carries bits that base64 does not use: the bytes may stay the same.
      if (at < link.length - 1) expect(read).toBeNull();
    }
  });
});
