import { inject } from 'vitest';

/**
 * Every page of the portal by what it is, without its language. `{0}` … `{3}` stand for offers, `{provider}` for the
 * provider of the first, `{source}` for a source.
 */
const PAGES = {
  start: '/',
  search: '/?q=data&eqf=6&mode=online',
  'no hits': '/?q=nothingtobefound',
  mistakes: '/?eqf=nine&start=never',
  'skills wanted': '/?want=data%20analysis&have=python',
  offer: '/offers/{0}',
  provider: '/providers/{provider}',
  sources: '/sources',
  source: '/sources/{source}',
  'compare nothing': '/compare',
  'compare two': '/compare?id={0}&id={1}',
  'compare four': '/compare?id={0}&id={1}&id={2}&id={3}',
  skills: '/skills',
  gap: '/gap',
  quality: '/quality',
  country: '/countries/BE',
  figures: '/coverage',
  privacy: '/privacy',
  accessibility: '/accessibility',
  licences: '/licences',
  studio: '/studio',
  publish: '/publish?schac=uni.example&type.0=elm&auth.0=httpheader&type.1=ooapi&auth.1=oauth2.0',
  embed: '/embed?q=data',
  'embedded offer': '/embed?offer={0}',
  'saved search': '/saved?q=data',
  styleguide: '/styleguide',
  'sign in': '/coverage/own',
  operate: '/operate',
  'not found': '/offers/nothing',
} as const;

export type PageName = keyof typeof PAGES;
export const PAGE_NAMES = Object.keys(PAGES) as PageName[];

/** The address of each page in a language, with offers that the demonstration has. */
export async function pageAddresses(): Promise<(name: PageName, language: string) => string> {
  const base = inject('portal');
  const { hits } = (await (await fetch(`${base}/v1/offers?size=4`)).json()) as {
    hits: readonly { readonly id: string; readonly provider: { readonly id: string } }[];
  };
  const { sources } = (await (await fetch(`${base}/v1/sources?size=1`)).json()) as {
    sources: readonly { id: string }[];
  };
  const [first] = hits;
  if (first === undefined || hits.length < 4) throw new Error('the demonstration has too few offers');
  return (name, language) =>
    `${base}/${language}${PAGES[name]
      .replace(/\{(\d)\}/g, (_, n) => hits[Number(n)]?.id ?? '')

      .replace('{provider}', first.provider.id)
      .replace('{source}', sources[0]?.id ?? '')}`;
}
