import { Resolver } from 'node:dns/promises';

/**
 * What asking for the TXT records of a name led to. `no-name`: the name does not exist. `none`: it has no such records.
 * `temporary`: nobody could say, so nothing follows from it.
 */
export type TxtAnswer =
  | { readonly state: 'found'; readonly records: readonly (readonly string[])[] }
  | { readonly state: 'no-name' | 'none' | 'temporary'; readonly detail: string };

/** Whether a name has an address. Null: nobody could say. */
export type HasAddress = boolean | null;

/** Asks name servers. Unlike the look-up of the operating system it tells “there is none” from “nobody could say”. */
export interface Names {
  /** Never throws. */
  txt(name: string): Promise<TxtAnswer>;
  /** Never throws. */
  hasAddress(name: string): Promise<HasAddress>;
}

const TIMEOUT_MS = 4_000;
const TRIES = 2;
/** More records than this are not looked at. */
const MAX_RECORDS = 200;
const NO_NAME: ReadonlySet<string> = new Set(['ENOTFOUND', 'EBADNAME']);
const NO_DATA = 'ENODATA';

const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? 'an error';

/** Asks these name servers (`address` or `address:port`), or those of the operating system where none is named. */
export function namesAt(servers: readonly string[], patience: { readonly timeoutMs?: number } = {}): Names {
  const resolver = new Resolver({ timeout: patience.timeoutMs ?? TIMEOUT_MS, tries: TRIES });
  if (servers.length > 0) resolver.setServers(servers);
  /** True where there are records, false where there are none. @throws what is neither. */
  async function has(ask: () => Promise<readonly unknown[]>): Promise<boolean> {
    try {
      return (await ask()).length > 0;
    } catch (error) {
      if (NO_NAME.has(codeOf(error)) || codeOf(error) === NO_DATA) return false;
      throw error;
    }
  }
  return {
    async txt(name) {
      try {
        const records = await resolver.resolveTxt(name);
        return { state: 'found', records: records.slice(0, MAX_RECORDS) };
      } catch (error) {
        const code = codeOf(error);
        if (NO_NAME.has(code)) return { state: 'no-name', detail: 'the name does not exist' };
        if (code === NO_DATA) return { state: 'none', detail: 'it has no TXT record' };
        return { state: 'temporary', detail: `the look-up ended with ${code}` };
      }
    },
    async hasAddress(name) {
      try {
        return (await has(() => resolver.resolve4(name))) || (await has(() => resolver.resolve6(name)));
      } catch {
        return null;
      }
    },
  };
}
