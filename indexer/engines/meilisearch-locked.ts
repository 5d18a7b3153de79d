import { createHash } from 'node:crypto';
import { EngineError } from '../../services/errors.ts';
import type { Logger } from '../../services/log/logger.ts';
import { type Lock, NO_LOCK } from '../../services/search/lock.ts';
import type { SearchQuery } from '../../services/search/query.ts';
import type { MeilisearchServer } from './meilisearch-client.ts';
import { type SigningKey, signingKey } from './meilisearch-keys.ts';
import { isKeyRefused } from './meilisearch-rights.ts';
import { portalToken } from './meilisearch-token.ts';

/** For how long a token is good, and from when on another one is made. In milliseconds. */
const LASTS_MS = 3_600_000;
const RENEWED_MS = 300_000;
/** For how many locks the tokens are remembered; the least lately used go first. */
const MAX_REMEMBERED = 100;
/** A token is part of a header, and a server takes 128 kB of headers. */
const MAX_CHARACTERS = 60_000;

/** A lock that no offer meets, to see whether a token is taken. */
const CLOSED: Lock = { ...NO_LOCK, conditions: { ...NO_LOCK.conditions, codes: { country: { values: [] } } } };

/** A server that is asked with a token, and until when. */
interface Locked {
  readonly server: MeilisearchServer;
  readonly until: number;
}

interface Access {
  readonly index: string;
  /** Asked with the key that answers searches. */
  readonly reader: MeilisearchServer;
  /** That key. Null: the server wants none. */
  readonly key: string | null;
  /** Its id. Null: it is looked for at the server. */
  readonly keyUid: string | null;
  /** The same server, asked with another key. */
  readonly as: (key: string) => MeilisearchServer;
}

/**
 * Servers that answer searches within a lock alone, whatever they are asked: with a tenant token that carries the lock.
 * So even a filter that we make wrongly shows nothing outside it.
 */
export class LockedServers {
  readonly #access: Access;
  readonly #deps: { readonly now: () => Date; readonly log: Logger };
  readonly #kept = new Map<string, Locked>();
  #signer: Promise<SigningKey | null> | null = null;
  readonly #told = new Set<string>();

  constructor(access: Access, deps: { readonly now: () => Date; readonly log: Logger }) {
    this.#access = access;
    this.#deps = deps;
  }

  /** Where a query may be asked. Where no token can be made, that is said once, and the filter alone locks. */
  of({ locked }: Pick<SearchQuery, 'locked'>): MeilisearchServer {
    const { reader } = this.#access;
    if (locked === undefined) return reader;
    // Which offer is asked for is no part of the lock of a portal.
    const lock = { conditions: locked.conditions, without: locked.without };
    return {
      ...reader,
      ask: async (path, body) => {
        try {
          return await (await this.#within(lock)).ask(path, body);
        } catch (error) {
          if (!isKeyRefused(error)) throw error;
          // A key may end while we remember its tokens. Then we look for another one, once.
          this.#kept.clear();
          this.#signer = null;
          return (await this.#within(lock)).ask(path, body);
        }
      },
    };
  }

  /** False where a token is refused that is signed with the key that is said to answer searches. */
  async isTaken(): Promise<boolean> {
    if (this.#access.keyUid === null) return true;
    try {
      const token = await this.#tokenFor(CLOSED);
      if (token === null) return false;
      await this.#access.as(token).ask('multi-search', { queries: [{ indexUid: this.#access.index, limit: 0 }] });
      return true;
    } catch (error) {
      if (!(error instanceof EngineError) || error.retryable) throw error;
      return !isKeyRefused(error);
    }
  }

  async #within(lock: Lock): Promise<MeilisearchServer> {
    const digest = createHash('sha256').update(JSON.stringify(lock)).digest('base64');
    const kept = this.#kept.get(digest);
    if (kept !== undefined && kept.until > this.#deps.now().getTime()) return this.#keep(digest, kept);
    const until = this.#deps.now().getTime() + LASTS_MS - RENEWED_MS;
    const token = await this.#tokenFor(lock);
    return token === null ? this.#access.reader : this.#keep(digest, { server: this.#access.as(token), until });
  }

  #keep(digest: string, locked: Locked): MeilisearchServer {
    this.#kept.delete(digest);
    this.#kept.set(digest, locked);
    const oldest = this.#kept.keys().next();
    if (this.#kept.size > MAX_REMEMBERED && !oldest.done) this.#kept.delete(oldest.value);
    return locked.server;
  }

  /** The token of a lock. What editors leave out is missing in it where there is too much of that. */
  async #tokenFor(lock: Lock): Promise<string | null> {
    const signer = await this.#signing();
    if (signer === null) return null;
    const now = this.#deps.now();
    const asked = { index: this.#access.index, expiresAt: new Date(now.getTime() + LASTS_MS), now };
    try {
      for (const locked of [lock, { ...lock, without: NO_LOCK.without }]) {
        const token = await portalToken(signer, { ...asked, filter: { ...NO_LOCK.conditions, locked } });
        if (token.length <= MAX_CHARACTERS) return token;
      }
    } catch (error) {
      // A question about a single offer locks nothing else.
      if (error instanceof EngineError && error.code === 'token-without-filter') return null;
      throw error;
    }
    return this.#untold('the lock is too long');
  }

  async #signing(): Promise<SigningKey | null> {
    const { key, keyUid, reader, index } = this.#access;
    if (key === null) return this.#untold('the server wants no key');
    if (keyUid !== null) return { uid: keyUid, value: key };
    const looking = this.#signer ?? signingKey(reader, { index, value: key, now: this.#deps.now() });
    this.#signer = looking;
    try {
      return (await looking) ?? this.#untold('MEILI_KEY_UID is not set: “accredex index keys” says it');
    } catch (error) {
      // It is looked for again, because the server may answer next time.
      if (this.#signer === looking) this.#signer = null;
      throw error;
    }
  }

  /** Says once why locks are not passed on. */
  #untold(reason: string): null {
    if (!this.#told.has(reason)) {
      this.#told.add(reason);
      this.#deps.log.warn({ event: 'index.lock', engine: 'meilisearch', reason });
    }
    return null;
  }
}
