import { parse } from 'tldts';

/**
 * Second-level names under which countries register organisations, or one body serves many: `ac.uk`, `sch.gr`. The
 * public suffix list has most of these, but not all.
 */
const SHARED_SECOND_LEVEL: ReadonlySet<string> = new Set([
  'ac',
  'co',
  'com',
  'edu',
  'gov',
  'gv',
  'net',
  'or',
  'org',
  'sch',
]);
/** Names under which a company lets its customers have theirs (`github.io`) are shared, too. */
const SUFFIXES = { allowPrivateDomains: true, extractHostname: false };
const COUNTRY_LABEL_CHARACTERS = 2;
const HOST_CHARACTERS = 253;
/** A longer text is no address of a website, so we do not try to read it. */
const ADDRESS_CHARACTERS = 2_048;

/** The host of a website, with or without a protocol: in lower case, without `www.`. Null where the text is no host. */
export function hostOf(website: string): string | null {
  const text = website.trim();
  const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`;
  if (text === '' || text.length > ADDRESS_CHARACTERS || !URL.canParse(address)) return null;
  const host = new URL(address).hostname
    .toLowerCase()
    .replace(/\.$/, '')
    .replace(/^www\d?\./, '');
  return host.includes('.') && host.length <= HOST_CHARACTERS && /[a-z]/.test(host) ? host : null;
}

/** True for a domain under which many have their own: a top-level domain, or one like `ac.uk`. It belongs to nobody. */
export function isSharedDomain(domain: string): boolean {
  const name = domain.toLowerCase();
  const [last = '', second, ...more] = name.split('.').reverse();
  if (second === undefined || parse(name, SUFFIXES).publicSuffix === name) return true;
  return more.length === 0 && last.length === COUNTRY_LABEL_CHARACTERS && SHARED_SECOND_LEVEL.has(second);
}

/** The domains above `host` that somebody can own, nearest first: `a.b.uni.ac.uk` → `b.uni.ac.uk`, `uni.ac.uk`. */
export function parentDomains(host: string): string[] {
  const labels = host.split('.');
  const above = labels.slice(1).map((_, index) => labels.slice(index + 1).join('.'));
  return above.filter((domain) => !isSharedDomain(domain));
}

/** True for a name below a top-level domain that exists, so that somebody may own it. */
export function mayBeOwned(name: string): boolean {
  const { isIcann, domain } = parse(name);
  return isIcann === true && domain !== null;
}
