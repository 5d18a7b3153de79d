/**
 * Second-level names under which countries register organisations (`ac.uk`, `edu.pl`): a registrable domain there has
 * three labels.
 */
const GENERIC_SECOND_LEVEL: ReadonlySet<string> = new Set([
  'ac',
  'co',
  'com',
  'edu',
  'gov',
  'gv',
  'net',
  'org',
  'or',
  'sch',
]);
const COUNTRY_LABEL_CHARACTERS = 2;
const HOST_CHARACTERS = 253;

/**
 * The host of a website as the register writes it, with or without a protocol: in lower case, without `www.`. Null
 * where the text is no host.
 */
export function hostOf(website: string): string | null {
  const text = website.trim();
  if (text === '') return null;
  let host: string;
  try {
    host = new URL(/^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`).hostname;
  } catch {
    return null;
  }
  const bare = host
    .toLowerCase()
    .replace(/\.$/, '')
    .replace(/^www\./, '');
  return bare.includes('.') && bare.length <= HOST_CHARACTERS && /[a-z]/.test(bare) ? bare : null;
}

/**
 * The domains above `host`, nearest first, down to what can be registered: `a.b.uni.ac.uk` → `b.uni.ac.uk`,
 * `uni.ac.uk`.
 */
export function parentDomains(host: string): string[] {
  const labels = host.split('.');
  const last = labels.at(-1) ?? '';
  const second = labels.at(-2) ?? '';
  const least = last.length === COUNTRY_LABEL_CHARACTERS && GENERIC_SECOND_LEVEL.has(second) ? 3 : 2;
  const parents: string[] = [];
  for (let from = 1; labels.length - from >= least; from++) parents.push(labels.slice(from).join('.'));
  return parents;
}

/** True for a domain under which many institutions have their own: a top-level domain, or one like `ac.uk`. */
export function isSharedDomain(domain: string): boolean {
  const [last = '', second = '', ...more] = domain.toLowerCase().split('.').reverse();
  if (second === '') return true;
  return more.length === 0 && last.length === COUNTRY_LABEL_CHARACTERS && GENERIC_SECOND_LEVEL.has(second);
}
