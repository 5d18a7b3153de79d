import { UsageError } from '../services/errors.ts';
import { KEY_USES, type StoredKey, signingKey } from '../services/keys/key.ts';
import { ensureKeys, openToOthers, readKeys } from '../services/keys/key-folder.ts';
import type { CommandDeps } from './command.ts';

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
  const without = KEY_USES.filter((use) => signingKey(keys, use, now) === null);
  if (without.length > 0)
    throw new UsageError(
      'keys-none',
      `KEYS (${folder}) has no key that signs now, for: ${without.join(', ')}; “accredex keys rotate” makes them`,
    );
  for (const name of await openToOthers(folder))
    deps.say(`Warning: ${name} in KEYS (${folder}) can be read by others; give it mode 0600`);
  return { folder, keys };
}
