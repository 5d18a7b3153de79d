import ipaddr from 'ipaddr.js';
import { FetchError } from '../errors.ts';
import type { AllowsPrivate } from './allowed-hosts.ts';

/**
 * The ports on which the public web is asked. Other ports need ALLOW_PRIVATE_HOSTS, or an address that the operator
 * configured.
 */
const PUBLIC_PORTS: ReadonlySet<number> = new Set([80, 443, 8080, 8443]);

/** Looks a name up. Answers all its addresses, v4 and v6. */
export type Resolve = (hostname: string) => Promise<readonly string[]>;

/** What checking an address needs. */
export interface GuardDeps {
  readonly resolve: Resolve;
  readonly allowsPrivate: AllowsPrivate;
}

/** How many parts of sixteen bits are zero in a v6 address that holds a v4 one. */
const V4_COMPATIBLE_PARTS = 6;
/** How many addresses of one name are tried. */
const MAX_ADDRESSES = 4;

/** True for addresses that the public internet routes. A v6 address that maps a v4 one is judged as that. */
export function isPublic(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.process(address);
  if (parsed.range() !== 'unicast') return false;
  // An old form of v4 within v6 (`::127.0.0.1`), which nobody routes.
  return (
    parsed.kind() === 'ipv4' || !(parsed as ipaddr.IPv6).parts.slice(0, V4_COMPATIBLE_PARTS).every((part) => part === 0)
  );
}

/** The addresses that passed. */
export interface GuardedAddresses {
  /** To be tried one after the other, because many names have an address that leads nowhere. */
  readonly addresses: readonly string[];
  readonly isPublic: boolean;
}

/**
 * The addresses to which a connection to `hostname:port` may go. Every address of the name must pass, so that a name
 * cannot hide a private address among public ones. The caller must connect to one of the returned addresses, so that a
 * second look-up cannot answer differently. `trusted`: the operator configured it, so it passes.
 * @throws FetchError `unknown-host` or `refused-address`.
 */
export async function guardAddress(
  hostname: string,
  port: number,
  trusted: boolean,
  deps: GuardDeps,
): Promise<GuardedAddresses> {
  const bare = hostname.replace(/^\[|\]$/g, '');
  const addresses = ipaddr.isValid(bare) ? [bare] : await deps.resolve(bare);
  if (addresses.length === 0)
    throw new FetchError('unknown-host', `${bare} has no address`, { retryable: true, facts: { hostname: bare } });
  for (const address of addresses) {
    if (trusted || deps.allowsPrivate(bare, address, port)) continue;
    if (!isPublic(address)) {
      throw new FetchError(
        'refused-address',
        `${bare} leads to ${address}, which is not a public address; to allow it, name ${bare}:${port} in ALLOW_PRIVATE_HOSTS`,
        {
          facts: { hostname: bare, address },
        },
      );
    }
    if (!PUBLIC_PORTS.has(port)) {
      throw new FetchError(
        'refused-address',
        `port ${port} of ${bare} is not one that is asked; to allow it, name ${bare}:${port} in ALLOW_PRIVATE_HOSTS`,
        {
          facts: { hostname: bare, port },
        },
      );
    }
  }
  return { addresses: addresses.slice(0, MAX_ADDRESSES), isPublic: addresses.some(isPublic) };
}
