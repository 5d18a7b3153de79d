/** Second-level names under which countries register organisations. A domain like `ac.uk` belongs to nobody. */
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
const MAX_HOST_CHARACTERS = 253;

/**
 * The keys under which a website is stored and looked up: `host:` with the host without `www.`, and with each domain
 * above it that somebody can own. This only finds candidates. Whether a host decides anything is up to the rules.
 */
export function hostKeys(website: string): string[] {
  const text = website.trim();
  const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`;
  if (text === '' || text.length > MAX_HOST_CHARACTERS * 8 || !URL.canParse(address)) return [];
  const host = new URL(address).hostname
    .toLowerCase()
    .replace(/\.$/, '')
    .replace(/^www\./, '');
  if (!host.includes('.') || host.length > MAX_HOST_CHARACTERS) return [];
  const labels = host.split('.');
  const above = labels.slice(1, -1).map((_, index) => labels.slice(index + 1));
  const owned = above.filter((parent) => parent.length > 2 || !SHARED_SECOND_LEVEL.has(parent[0] ?? ''));
  return [host, ...owned.map((parent) => parent.join('.'))].map((name) => `host:${name}`);
}
