import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';
import { UsageError } from '../errors.ts';

interface Entry {
  readonly host: string | null;
  readonly network: [ipaddr.IPv4 | ipaddr.IPv6, number] | null;
  readonly ports: readonly [number, number];
}

const FORM = /^(?:\[(?<v6>[^\]]+)\]|(?<host>[^:[\]]+)):(?<first>\d{1,5})(?:-(?<last>\d{1,5}))?$/;

const LAST_PORT = 65_535;

/**
 * True for a name, an address or a network. False for short and octal forms of addresses (`10.1`, `010.0.0.1`), because
 * they do not mean what they seem to.
 */
function isUsable(host: string): boolean {
  if (!host.includes('/')) return isIP(host) !== 0 || !ipaddr.isValid(host);
  return isIP(host.slice(0, host.indexOf('/'))) !== 0 && ipaddr.isValidCIDR(host);
}

function entryFrom(text: string): Entry {
  const groups = FORM.exec(text)?.groups;
  const host = groups?.v6 ?? groups?.host;
  const [first, last] = [Number(groups?.first), Number(groups?.last ?? groups?.first)];
  if (host === undefined || first > last || last > LAST_PORT || !isUsable(host)) {
    throw new UsageError('config', `ALLOW_PRIVATE_HOSTS: “${text}” is neither host:port nor network/bits:ports`);
  }
  const ports: readonly [number, number] = [first, last];
  if (host.includes('/')) return { host: null, network: ipaddr.parseCIDR(host), ports };
  if (ipaddr.isValid(host)) {
    const address = ipaddr.parse(host);
    return { host: null, network: [address, address.kind() === 'ipv4' ? 32 : 128], ports };
  }
  return { host: host.toLowerCase(), network: null, ports };
}

/** Tells whether a private address may be asked: by name and port, or by network and port. */
export type AllowsPrivate = (hostname: string, address: string, port: number) => boolean;

/**
 * Reads `ALLOW_PRIVATE_HOSTS`: `host:port`, `address:first-last`, `network/bits:first-last`; IPv6 in brackets.
 * @throws UsageError `config` on an entry of another form.
 */
export function allowedHosts(entries: readonly string[]): AllowsPrivate {
  const rules = entries.map(entryFrom);
  return (hostname, address, port) => {
    const parsed = ipaddr.process(address);
    return rules.some((rule) => {
      if (port < rule.ports[0] || port > rule.ports[1]) return false;
      if (rule.host !== null) return rule.host === hostname.toLowerCase();
      return rule.network !== null && rule.network[0].kind() === parsed.kind() && parsed.match(rule.network);
    });
  };
}
