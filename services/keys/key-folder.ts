import { generateKeyPair, generateKeyPairSync, randomBytes } from 'node:crypto';
import { mkdir, readdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { UsageError } from '../errors.ts';
import { KEY_USES, type KeyUse, StoredKey } from './key.ts';

/** More keys than this are a mistake: all of them are read again and again. */
const MAX_KEYS = 100;
const MAX_BYTES = 10_000;
const SECRET_BYTES = 32;
const RSA_BITS = 4_096;
const NAME = /^[a-z0-9-]{4,64}\.json$/;

/** The error about a folder of keys. It never repeats what stands in a file. */
function keysError(folder: string, what: string, cause?: unknown): UsageError {
  return new UsageError('keys', `KEYS (${folder}) cannot be used: ${what}`, { cause });
}

function whyNot(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code ?? '';
  if (code === 'ENOENT') return 'there is no such folder; “accredex keys rotate” makes it with its first keys';
  if (code === 'ENOTDIR') return 'it is not a folder';
  return ['EACCES', 'EPERM', 'EROFS'].includes(code)
    ? 'it may not be read or written'
    : `it gave ${code || 'an error'}`;
}

async function readKey(folder: string, name: string): Promise<StoredKey> {
  const path = join(folder, name);
  const { size } = await stat(path);
  if (size > MAX_BYTES) throw keysError(folder, `${name} is too long for a key`);
  let parsed: unknown;
  try {
    parsed = JSON.parse(await readFile(path, 'utf8'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== undefined) throw error;
    // The parser's own message would quote the file.
    throw keysError(folder, `${name} is not JSON`);
  }
  const key = StoredKey.safeParse(parsed);
  if (!key.success) {
    const where = [...new Set(key.error.issues.map(({ path: at }) => at.join('.') || 'the whole'))].join(', ');
    throw keysError(folder, `${name} is not a key of ours: see ${where}`);
  }
  if (`${key.data.kid}.json` !== name) throw keysError(folder, `${name} holds a key with another kid`);
  return key.data;
}

/**
 * All keys of a folder, in the order of their kids. Files with other names are not looked at.
 * @throws UsageError `keys`.
 */
export async function readKeys(folder: string): Promise<readonly StoredKey[]> {
  try {
    const names = (await readdir(folder)).filter((name) => NAME.test(name)).sort();
    if (names.length > MAX_KEYS) throw keysError(folder, `it holds more than ${MAX_KEYS} keys`);
    const keys: StoredKey[] = [];
    for (const name of names) keys.push(await readKey(folder, name));
    return keys;
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw keysError(folder, whyNot(error), error);
  }
}

/** Names of files in the folder that others than its owner may read or write. */
export async function openToOthers(folder: string): Promise<readonly string[]> {
  const found: string[] = [];
  for (const name of await readdir(folder).catch(() => []))
    if (NAME.test(name) && ((await stat(join(folder, name))).mode & 0o077) !== 0) found.push(name);
  return found;
}

/** Writes a key so that a reader sees all of it or nothing, and nobody but the owner sees any. */
async function writeKey(folder: string, key: StoredKey): Promise<void> {
  const beside = join(folder, `.${key.kid}.${randomBytes(6).toString('hex')}`);
  try {
    await writeFile(beside, `${JSON.stringify(key, null, 2)}\n`, { flag: 'wx', mode: 0o600, flush: true });
    await rename(beside, join(folder, `${key.kid}.json`));
  } catch (error) {
    throw keysError(folder, whyNot(error), error);
  }
}

async function newKey(use: KeyUse, notBefore: Date): Promise<StoredKey> {
  const day = notBefore.toISOString().slice(0, 10);
  const common = { kid: `${use}-${day}-${randomBytes(4).toString('hex')}`, notBefore: notBefore.toISOString() };
  if (use === 'links' || use === 'secrets')
    return { ...common, use, retired: null, jwk: { kty: 'oct', k: randomBytes(SECRET_BYTES).toString('base64url') } };
  if (use === 'encryption') {
    // It takes seconds, in which other work goes on.
    const { privateKey } = await promisify(generateKeyPair)('rsa', { modulusLength: RSA_BITS });
    return StoredKey.parse({ ...common, use, retired: null, jwk: privateKey.export({ format: 'jwk' }) });
  }
  const { x = '', d = '' } = generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' });
  return { ...common, use, retired: null, jwk: { kty: 'OKP', crv: 'Ed25519', x, d } };
}

async function makeFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 }).catch((error: unknown) => {
    throw keysError(folder, whyNot(error), error);
  });
}

/** A key for what providers encrypt to us takes seconds to make. So it is made where somebody asks for it. */
const MADE_AT_ONCE = KEY_USES.filter((use) => use !== 'encryption');

/**
 * Makes what a folder lacks: itself, and a key for each of these uses of which it has none. Answers all keys of the
 * folder.
 * @throws UsageError `keys`.
 */
export async function ensureKeys(
  folder: string,
  now: Date,
  uses: readonly KeyUse[] = MADE_AT_ONCE,
): Promise<readonly StoredKey[]> {
  await makeFolder(folder);
  const there = await readKeys(folder);
  const lacking = uses.filter((use) => !there.some((key) => key.use === use));
  const missing = await Promise.all(lacking.map((use) => newKey(use, now)));
  for (const key of missing) await writeKey(folder, key);
  return [...there, ...missing];
}

/**
 * Makes new keys that are used from now on, and retires the others of these uses. Those that were retired before stay as
 * they are. Answers what was made or changed.
 * @throws UsageError `keys`.
 */
export async function rotateKeys(
  folder: string,
  uses: readonly KeyUse[],
  { now }: { readonly now: Date },
): Promise<readonly StoredKey[]> {
  await makeFolder(folder);
  const there = await readKeys(folder);
  const made = await Promise.all(uses.map((use) => newKey(use, now)));
  const retired = there
    .filter((key) => uses.includes(key.use) && key.retired === null)
    .map((key): StoredKey => ({ ...key, retired: now.toISOString() }));
  // The new ones first: whatever happens between, something signs.
  for (const key of [...made, ...retired]) await writeKey(folder, key);
  return [...made, ...retired];
}
