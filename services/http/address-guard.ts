import ipaddr from 'ipaddr.js';
import { FetchError } from '../errors.ts';
import type { AllowsPrivate } from './allowed-hosts.ts';

/** Ports on which the public web is asked; others only through ALLOW_PRIVATE_HOSTS or by the operator's own address. */
const PUBLIC_PORTS: ReadonlySet<number> = new Set([80, 443, 8080, 8443]);

/** Looks a name up; all addresses it has, in any family. */
export type Resolve = (hostname: string) => Promise<readonly string[]>;

export interface GuardDeps {
  readonly resolve: Resolve;
  readonly allowsPrivate: AllowsPrivate;
}

/** Parts of sixteen bits that are zero in v4-compatible addresses of v6. */
const V4_COMPATIBLE_PARTS = 6;
/** Addresses of one name that are tried. */
const MAX_ADDRESSES = 4;

/** True for addresses that the public internet routes; v4-mapped v6 addresses are judged as the v4 they are. */
export function isPublic(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.process(address);
  if (parsed.range() !== 'unicast') return false;
  // An old form of v4 within v6 (`::127.0.0.1`), which nobody routes.
  return (
    parsed.kind() === 'ipv4' || !(parsed as ipaddr.IPv6).parts.slice(0, V4_COMPATIBLE_PARTS).every((part) => part === 0)
  );
}

export interface GuardedAddresses {
  /** To be tried one after the other: many names have one that leads nowhere. */
  readonly addresses: readonly string[];
  readonly isPublic: boolean;
}

/**
 * The addresses that may be connected to for `hostname:port`. Every address of the name must pass, so that a name
 * cannot hide a private address among public ones; the caller connects to those returned, so that a second look-up
 * cannot answer differently. `trusted` (the operator configured it) passes the check.
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
