import { lookup } from 'node:dns/promises';

/** All addresses of a name, as the operating system resolves it. None where there is none. */
export async function resolveName(hostname: string): Promise<readonly string[]> {
  try {
    return (await lookup(hostname, { all: true, verbatim: true })).map(({ address }) => address);
  } catch {
    return [];
  }
}
