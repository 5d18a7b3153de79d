import type { ListedOffer } from '../services/store/offers/addresses.ts';
import { type Html, html } from '../web/views/html.ts';

const XML = '<?xml version="1.0" encoding="UTF-8"?>\n';
const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';
/** The most offers of one file. With several languages each they stay below the 50 000 addresses of the protocol. */
export const OFFERS_PER_FILE = 2_000;
/** The most files of the index: twice as many offers as Europe has courses. */
export const MAX_FILES = 5_000;

const document = (body: Html): string => XML + body.markup;

/** The index of all files (sitemaps.org, protocol 0.9). `parts`: the ids at which files of offers begin. */
export function sitemapIndex(parts: readonly string[], publicUrl: string): string {
  const file = (name: string) => html`<sitemap><loc>${`${publicUrl}/sitemaps/${name}.xml`}</loc></sitemap>
`;
  return document(
    html`<sitemapindex xmlns="${NAMESPACE}">
${['pages', ...parts.map((id) => `offers-${id}`)].map(file)}</sitemapindex>
`,
  );
}

const address = (loc: string, changed: string | null): Html =>
  html`<url><loc>${loc}</loc>${changed === null ? null : html`<lastmod>${changed}</lastmod>`}</url>
`;

/** Pages that are no offer, in each language. */
export function pagesSitemap(paths: readonly string[], languages: readonly string[], publicUrl: string): string {
  const all = languages.flatMap((language) => paths.map((path) => address(`${publicUrl}/${language}${path}`, null)));
  return document(html`<urlset xmlns="${NAMESPACE}">
${all}</urlset>
`);
}

/** The languages in which an offer is worth finding: those of its title that we have, else English. */
function languagesOf({ languages }: ListedOffer, ours: readonly string[]): readonly string[] {
  const both = ours.filter((one) => languages.includes(one));
  return both.length > 0 ? both : ['en'];
}

/** Pages of offers, each in the languages of its title, with the day on which what it shows last changed. */
export function offersSitemap(offers: readonly ListedOffer[], ours: readonly string[], publicUrl: string): string {
  const all = offers.flatMap((offer) =>
    languagesOf(offer, ours).map((language) =>
      address(`${publicUrl}/${language}/offers/${offer.id}`, offer.changed_at.slice(0, 'YYYY-MM-DD'.length)),
    ),
  );
  return document(html`<urlset xmlns="${NAMESPACE}">
${all}</urlset>
`);
}
