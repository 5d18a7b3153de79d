import { SaxesParser } from '@rubensworks/saxes';
import { MAX_LOCATIONS } from './limits.ts';

/** What a sitemap names: pages, or further sitemaps. */
export interface Sitemap {
  readonly pages: readonly string[];
  readonly sitemaps: readonly string[];
  /** What is wrong with it, so that it may name more than this. Null where nothing is. */
  readonly broken: string | null;
}

/** What may stand before the first element of XML. Each piece ends in one way only, so that no text takes long. */
const BEFORE = /^(?:\uFEFF|\s+|<\?(?:(?!\?>)[\s\S])*\?>|<!--(?:(?!-->)[\s\S])*-->)/;
const MAX_BEFORE = 50;
const BEGINS = /^<(?:[\w-]+:)?(?:urlset|sitemapindex)\b/i;
const LIST = /^(?:\uFEFF)?\s*https?:\/\/\S+\s*(?:\r?\n|$)/;

/** True for the beginning of a sitemap in XML, or of one that is a list of addresses. */
export function isSitemap(text: string): boolean {
  if (LIST.test(text)) return true;
  let rest = text;
  for (let pieces = 0; pieces < MAX_BEFORE && BEFORE.test(rest); pieces++) rest = rest.replace(BEFORE, '');
  return BEGINS.test(rest);
}

/** Reads a sitemap or an index of sitemaps (sitemaps.org). Addresses are made absolute by `base`, each once. */
export function readSitemap(text: string, base: string): Sitemap {
  const pages = new Set<string>();
  const sitemaps = new Set<string>();
  let broken: string | null = null;
  const add = (to: Set<string>, address: string) => {
    if (!URL.canParse(address.trim(), base)) return;
    const url = new URL(address.trim(), base);
    url.hash = '';
    if (pages.size + sitemaps.size >= MAX_LOCATIONS) broken ??= `more than ${MAX_LOCATIONS} addresses`;
    else to.add(url.href);
  };
  if (LIST.test(text)) {
    for (const line of text.replace('\uFEFF', '').split('\n')) if (/^\s*https?:/.test(line)) add(pages, line);
    return { pages: [...pages], sitemaps: [], broken };
  }
  const parser = new SaxesParser({ xmlns: false });
  const path: string[] = [];
  let address = '';
  // Addresses of pictures and videos stand in elements of the same names, with another prefix.
  let prefix: string | null = null;
  const local = (name: string): string => {
    prefix ??= name.includes(':') ? name.slice(0, name.indexOf(':') + 1) : '';
    return name.startsWith(prefix) ? name.slice(prefix.length).toLowerCase() : name;
  };
  const isPlace = () => path.length === 3 && path[2] === 'loc' && (path[1] === 'url' || path[1] === 'sitemap');
  const said = (piece: string) => {
    if (isPlace() && address.length < 4_000) address += piece;
  };
  parser.on('error', (error) => {
    broken ??= error.message;
  });
  parser.on('opentag', ({ name }) => {
    path.push(local(name));
  });
  parser.on('text', said);
  parser.on('cdata', said);
  parser.on('closetag', () => {
    if (isPlace()) {
      add(path[1] === 'url' ? pages : sitemaps, address);
      address = '';
    }
    path.pop();
  });
  parser.write(text.replace('\uFEFF', '').trimStart());
  parser.close();
  return { pages: [...pages], sitemaps: [...sitemaps], broken };
}
