import { EngineError } from '../../services/errors.ts';
import { type MeilisearchServer, uid } from './meilisearch-client.ts';

/** What a key is for: answering searches, or filling the index. */
const KEY_USES = ['search', 'indexing'] as const;
export type KeyUse = (typeof KEY_USES)[number];

/**
 * What each key may do. Answering needs the settings, too, because they say which build serves. Filling never needs
 * the right to make keys, dumps or snapshots.
 */
const ACTIONS: Readonly<Record<KeyUse, readonly string[]>> = {
  search: ['search', 'settings.get'],
  indexing: [
    ...['documents.add', 'documents.delete', 'documents.get'],
    ...['indexes.create', 'indexes.delete', 'indexes.get', 'indexes.swap'],
    ...['search', 'settings.get', 'settings.update', 'stats.get', 'tasks.delete', 'tasks.get'],
  ],
};

/** How many keys of a server are looked through. */
const MAX_KEYS = 1_000;
/** A key that ends within this time is not handed out again. */
const SOON_MS = 86_400_000;

/** A key as the server answers it. `expiresAt` is null for one that never ends. */
interface Key {
  readonly uid: string;
  readonly key: string;
  readonly name: string | null;
  readonly actions: readonly string[];
  readonly indexes: readonly string[];
  readonly expiresAt: string | null;
}

/** A key for one use. */
export interface IndexKey {
  readonly use: KeyUse;
  /** Its id at the server. Tokens that are made from the key name it. */
  readonly uid: string;
  readonly value: string;
  /** ISO instant, or null. */
  readonly expiresAt: string | null;
  /** False where it was there already. */
  readonly made: boolean;
}

export interface KeysAsked {
  readonly index: string;
  /** Null: keys that never end. */
  readonly expiresAt: Date | null;
  /** True: new keys in any case, and the former ones end at once. */
  readonly renew: boolean;
  readonly now: Date;
}

const sorted = (texts: readonly string[]) => JSON.stringify([...texts].sort());

/** Builds beside the published one are named after it. */
const indexesOf = (use: KeyUse, index: string): string[] =>
  use === 'search' ? [uid(index)] : [uid(index), `${uid(index)}_b*`];

function isEnough(key: Key, wanted: Pick<Key, 'actions' | 'indexes'>, { expiresAt, now }: KeysAsked): boolean {
  if (sorted(key.actions) !== sorted(wanted.actions) || sorted(key.indexes) !== sorted(wanted.indexes)) return false;
  if (key.expiresAt === null || expiresAt === null) return key.expiresAt === null && expiresAt === null;
  const ends = Date.parse(key.expiresAt);
  return ends > now.getTime() + SOON_MS && ends <= expiresAt.getTime();
}

/**
 * Makes a key for each use from the master key, or answers the one that is there with the same rights. With `renew`
 * the former keys are deleted once the new ones are made. `like`: the keys of another server. Where both servers have
 * one master key, a key with the same id has the same value. @throws EngineError where the key is not the master key.
 */
export async function indexKeys(
  server: MeilisearchServer,
  asked: KeysAsked,
  like: readonly IndexKey[] = [],
): Promise<readonly IndexKey[]> {
  const found = await server.get<{ results: readonly Key[] }>(`keys?limit=${MAX_KEYS}`);
  if (found === null) throw new EngineError('no-keys', 'This server has no keys: it was started without a master key');
  const keys: IndexKey[] = [];
  for (const use of KEY_USES) {
    const name = `accredex ${use} ${asked.index}`;
    const wanted = { actions: ACTIONS[use], indexes: indexesOf(use, asked.index) };
    const former = found.results.filter((key) => key.name === name);
    const same = like.find((key) => key.use === use);
    const there = same
      ? former.find((key) => key.uid === same.uid)
      : asked.renew
        ? undefined
        : former.find((key) => isEnough(key, wanted, asked));
    const key =
      there ??
      (await server.send<Key>('post', 'keys', {
        name,
        description: use === 'search' ? 'Answers searches' : 'Fills the index',
        ...wanted,
        expiresAt: same ? same.expiresAt : (asked.expiresAt?.toISOString() ?? null),
        ...(same ? { uid: same.uid } : {}),
      }));
    if (asked.renew) for (const old of former) if (old.uid !== key.uid) await server.send('delete', `keys/${old.uid}`);
    keys.push({ use, uid: key.uid, value: key.key, expiresAt: key.expiresAt, made: there === undefined });
  }
  return keys;
}

/** What of a key signs tokens. */
export type SigningKey = Pick<IndexKey, 'uid' | 'value'>;

const maySearch = ({ actions, indexes }: Key, index: string): boolean =>
  ['search', '*'].some((action) => actions.includes(action)) && ['*', index].some((name) => indexes.includes(name));

/**
 * A key that may sign tokens for searches in an index: the one with this value, else (the master key signs none) the
 * one with the fewest rights. Null where this key may not read keys, or none is enough.
 * @throws EngineError where the server fails.
 */
export async function signingKey(
  server: MeilisearchServer,
  { index, value, now }: { readonly index: string; readonly value: string; readonly now: Date },
): Promise<SigningKey | null> {
  try {
    const found = await server.get<{ results: readonly Key[] }>(`keys?limit=${MAX_KEYS}`);
    const enough = (found?.results ?? [])
      .filter((key) => maySearch(key, index))
      .filter(({ expiresAt }) => expiresAt === null || Date.parse(expiresAt) > now.getTime() + SOON_MS)
      .sort((one, other) => one.actions.length - other.actions.length);
    const key = enough.find(({ key }) => key === value) ?? enough[0];
    return key === undefined ? null : { uid: key.uid, value: key.key };
  } catch (error) {
    if (error instanceof EngineError && !error.retryable) return null;
    throw error;
  }
}
