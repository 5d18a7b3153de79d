import { UsageError } from '../services/errors.ts';
import { type KeyUse, type StoredKey, signingKey } from '../services/keys/key.ts';
import { ensureKeys, openToOthers, readKeys } from '../services/keys/key-folder.ts';
import { type Keyring, keyringOf } from '../services/keys/keyring.ts';
import type { CommandDeps } from './command.ts';

/** Without these nothing that is answered could be signed. */
const NEEDED: readonly KeyUse[] = ['signature', 'links'];
/** What each of the others is for. Whoever needs none of that goes on without. */
const FOR_SOURCES: Readonly<Partial<Record<KeyUse, string>>> = {
  secrets: 'keeps what gives access to sources',
  encryption: 'lets providers encrypt to us',
};

type KeysDeps = Pick<CommandDeps, 'config' | 'now' | 'say'>;

/** The folder of keys. @throws UsageError `config` where none is named and others share the store. */
export function keyFolder({ config }: Pick<KeysDeps, 'config'>): string {
  if (config.keys !== null) return config.keys;
  throw new UsageError(
    'config',
    'KEYS is needed with DATABASE_URL: a folder that all processes which answer or sign have in common; “accredex keys rotate” makes its first keys',
  );
}

/**
 * Opens the folder of keys. With PGlite what is missing is made; with a server that others share it must be there,
 * because keys that each machine makes for itself would not verify each other.
 * @throws UsageError `config`, `keys`, `keys-none`.
 */
export async function openKeys(deps: KeysDeps): Promise<{ folder: string; keys: readonly StoredKey[] }> {
  const folder = keyFolder(deps);
  const now = deps.now();
  const keys = deps.config.databaseUrl === null ? await ensureKeys(folder, now) : await readKeys(folder);
  const without = NEEDED.filter((use) => signingKey(keys, use, now) === null);
  if (without.length > 0)
    throw new UsageError(
      'keys-none',
      `KEYS (${folder}) has no key that signs now, for: ${without.join(', ')}; “accredex keys rotate” makes them`,
    );
  for (const [use, what] of deps.config.databaseUrl === null ? [] : Object.entries(FOR_SOURCES))
    if (signingKey(keys, use as KeyUse, now) === null)
      deps.say(`KEYS (${folder}) has no key that ${what}: “accredex keys rotate --use ${use}” makes it`);
  for (const name of await openToOthers(folder))
    deps.say(`Warning: ${name} in KEYS (${folder}) can be read by others; give it mode 0600`);
  return { folder, keys };
}

/** For how long it may go unnoticed that a key was made, retired or removed. */
const REMEMBER_MS = 60_000;

/**
 * The keys for what gives access to sources, read when they are first needed. With PGlite what is missing is made; with
 * a server that others share, a folder that is not named holds none.
 */
export function keysForSources({ config, now }: Pick<KeysDeps, 'config' | 'now'>): Keyring {
  const { keys: folder, databaseUrl } = config;
  if (folder === null) return async () => [];
  const keyring = keyringOf(folder, { forMs: REMEMBER_MS, now });
  let made: Promise<unknown> | null = databaseUrl === null ? null : Promise.resolve();
  return async () => {
    made ??= ensureKeys(folder, now()).catch((error: unknown) => {
      made = null;
      throw error;
    });
    await made;
    return keyring();
  };
}

/**
 * All keys of a folder, and with PGlite first the one that providers encrypt to. It takes seconds to make, so it is made
 * when somebody asks for it.
 */
export function keysToShow(folder: string, { config, now }: Pick<KeysDeps, 'config' | 'now'>): Keyring {
  let made: Promise<unknown> | null = null;
  return async () => {
    if (config.databaseUrl === null) {
      made ??= ensureKeys(folder, now(), ['encryption']).finally(() => {
        made = null;
      });
      await made;
    }
    return readKeys(folder);
  };
}
