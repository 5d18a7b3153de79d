import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sourcesAccess } from '../../../cli/commands/sources-access.ts';
import { readSecretInput } from '../../../cli/secret-input.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'accredex-secret-'));
  await writeFile(join(folder, 'key'), 's3cr3t key\r\n');
});
afterAll(() => rm(folder, { recursive: true }));

const read = (values: Record<string, string>, stdin = '', env: Record<string, string> = {}) =>
  readSecretInput({ positionals: [], values }, { env, stdin: Readable.from([stdin]), folder, say: () => {} });

describe('A secret', () => {
  it('is read from standard input, a variable or a file, without the end of its line', async () => {
    expect(await read({}, 's3cr3t key\n')).toBe('s3cr3t key');
    expect(await read({ 'from-env': 'KEY' }, '', { KEY: 's3cr3t key' })).toBe('s3cr3t key');
    expect(await read({ 'from-file': 'key' })).toBe('s3cr3t key');
  });

  it.each([
    ['nothing', '', {}],
    ['two lines', 'a\nb', {}],
    ['more than any key', 'k'.repeat(20_000), {}],
    ['a variable that is not there', '', { 'from-env': 'NONE' }],
    ['a file that is not there', '', { 'from-file': 'none' }],
    ['two places at once', 'a', { 'from-env': 'KEY', 'from-file': 'key' }],
  ])('is not %s', async (_, stdin, values) => {
    await expect(read(values, stdin, { KEY: 'k' })).rejects.toMatchObject({ name: 'UsageError' });
  });
});

describe('sources access', () => {
  it.each([
    [{}, '--kind is one of'],
    [{ kind: 'header' }, 'needs --name'],
    [{ kind: 'header', name: 'Host' }, 'name of a header'],
    [{ kind: 'basic', user: 'a:b' }, 'no colon'],
    [{ kind: 'oauth2', 'token-url': 'ftp://x', client: 'c' }, '--token-url'],
  ])('refuses %o before it reads a secret', async (values: Record<string, string>, why) => {
    const before = async () => sourcesAccess.before?.({ positionals: ['s1'], values }, {} as never);
    await expect(before()).rejects.toThrow(why);
  });

  it.each([
    [{ kind: 'header', name: 'X-Key' }, true],
    [{ kind: 'bearer' }, true],
    [{ kind: 'basic', user: 'me' }, false],
  ])('with a secret that no header can carry is refused only where it would stand in one: %o', async (said, refused) => {
    process.env.SECRET_OF_A_TEST = 'ключ';
    const values = { ...said, 'from-env': 'SECRET_OF_A_TEST' };
    const places = { folder: '.', say: () => {} };
    if (sourcesAccess.needs !== 'runtime') throw new Error('it needs the store');
    const completed = sourcesAccess.completed?.({ positionals: ['s1'], values }, places as never);
    const error = await completed?.then(
      () => null,
      (thrown: unknown) => String(thrown),
    );
    expect(error === null ? null : /ASCII/.test(error ?? '') && !error?.includes('ключ')).toBe(refused ? true : null);
    delete process.env.SECRET_OF_A_TEST;
  });
});
