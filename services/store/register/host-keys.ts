import { hostOf, parentDomains } from '../../vocab/domains.ts';

/**
 * The keys under which a website is stored and looked up: `host:` with its host, and with each domain above it that
 * somebody can own. This only finds candidates. Whether a host decides anything is up to the rules.
 */
export function hostKeys(website: string): string[] {
  const host = hostOf(website);
  return host === null ? [] : [host, ...parentDomains(host)].map((name) => `host:${name}`);
}
