import { parse } from 'tldts';
import { isSharedDomain } from './domains.ts';

/** How a domain was come by, in the order in which domains are asked (QualityLink discovery). */
export const DOMAIN_ORIGINS = ['schac', 'website', 'website-without-label', 'registrable'] as const;

/** A domain that may say where a provider's manifest is. */
export interface ManifestDomain {
  /** In lower case and as it stands in the DNS: `xn--…` for letters beyond ASCII. */
  readonly domain: string;
  readonly origin: (typeof DOMAIN_ORIGINS)[number];
}

/** First labels that say nothing about whose a host is. */
const GENERIC_LABEL = /^(?:www|www2|web|home|portal|en|m)\./;
/** A longer text is no address of a website, so we do not try to read it. */
const ADDRESS_CHARACTERS = 2_048;
const HOST_CHARACTERS = 253;

/** The host of an address, whole: without protocol, login, port and trailing dot. Null where the text has none. */
function wholeHost(address: string): string | null {
  const text = address.trim();
  const url = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text.replace(/^\/\//, '')}`;
  if (text === '' || text.length > ADDRESS_CHARACTERS || !URL.canParse(url)) return null;
  const host = new URL(url).hostname.toLowerCase().replace(/\.$/, '');
  const isName = host.includes('.') && host.length <= HOST_CHARACTERS && !/^[\d.]+$|[:[\]]/.test(host);
  return isName && !isSharedDomain(host) ? host : null;
}

/**
 * The domain of which `host` is a part and that somebody registered. Null for hosts below a name under which a company
 * lets its customers have theirs (`github.io`), because what is above such a host is not its own.
 */
function registrable(host: string): string | null {
  const { domain, isPrivate } = parse(host, { allowPrivateDomains: true, extractHostname: false });
  return domain === null || isPrivate === true || isSharedDomain(domain) ? null : domain;
}

/**
 * The domains at which a provider's manifest is looked for, in their order and each once: its SCHAC domain, the host of
 * its website, that without a label that says nothing, and the domain that was registered (QualityLink discovery).
 */
export function manifestDomains(schac: readonly string[], website: string | null): readonly ManifestDomain[] {
  const host = website === null ? null : wholeHost(website);
  const bare = host !== null && GENERIC_LABEL.test(host) ? wholeHost(host.replace(GENERIC_LABEL, '')) : null;
  const found: readonly (readonly [ManifestDomain['origin'], string | null])[] = [
    ...schac.map((domain) => ['schac', wholeHost(domain)] as const),
    ['website', host],
    ['website-without-label', bare],
    ['registrable', host === null ? null : registrable(host)],
  ];
  const domains = new Map<string, ManifestDomain>();
  for (const [origin, domain] of found)
    if (domain !== null && !domains.has(domain)) domains.set(domain, { domain, origin });
  return [...domains.values()];
}
