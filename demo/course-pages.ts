import { escapeUTF8 } from 'entities';
import { addDays, type Day } from '../services/model/day.ts';
import type { LanguageMap } from '../services/model/language-map.ts';
import type { DemoInstitution, DemoOffer } from './content.ts';
import type { Answer, Publication } from './publications.ts';

const SITEMAP = '/sitemap.xml';
const MODES = { online: 'online', blended: 'blended', onsite: 'onsite' } as const;

const page = (body: string): Answer => ({ mediaType: 'text/html; charset=utf-8', body });
const texts = (map: LanguageMap) =>
  Object.entries(map).map(([language, value]) => ({ '@language': language, '@value': value }));

function runOf(run: DemoOffer['instances'][number], offer: DemoOffer, institution: DemoInstitution, today: Day) {
  const start = run.startsInDays === null ? null : addDays(today, run.startsInDays);
  return {
    '@type': 'CourseInstance',
    '@id': `https://${institution.domain}/offers/${offer.code}/${run.id}`,
    ...{ courseMode: MODES[run.mode], inLanguage: run.language },
    ...(start === null ? {} : { startDate: start, endDate: addDays(start, run.days ?? 0) }),
    ...(run.deadlineInDays == null ? {} : { applicationDeadline: addDays(today, run.deadlineInDays) }),
    ...(run.mode === 'online'
      ? {}
      : {
          location: {
            '@type': 'Place',
            address: {
              '@type': 'PostalAddress',
              ...{ addressLocality: run.city ?? institution.city, addressCountry: institution.country },
            },
          },
        }),
    ...(run.price
      ? { offers: { '@type': 'Offer', price: run.price.amount, priceCurrency: run.price.currency, category: 'Paid' } }
      : {}),
  };
}

function courseOf(offer: DemoOffer, institution: DemoInstitution, today: Day) {
  const { domain, name } = institution;
  return {
    '@context': 'https://schema.org',
    '@type': 'Course',
    '@id': `https://${domain}/offers/${offer.code}`,
    ...{ url: offer.homepage, courseCode: offer.code },
    ...{ name: texts(offer.title), description: texts(offer.description) },
    provider: { '@type': 'CollegeOrUniversity', '@id': `https://${domain}/`, name: texts(name) },
    inLanguage: offer.languages,
    ...(offer.eqf === null ? {} : { educationalLevel: `EQF ${offer.eqf}` }),
    ...(offer.ects === null
      ? {}
      : { numberOfCredits: { '@type': 'StructuredValue', value: offer.ects, unitText: 'ECTS' } }),
    about: offer.isced.map((termCode) => ({ '@type': 'DefinedTerm', termCode, inDefinedTermSet: 'ISCED-F 2013' })),
    teaches: offer.outcomes.map(({ title }) => ({ '@type': 'DefinedTerm', name: texts(title) })),
    hasCourseInstance: offer.instances.map((run) => runOf(run, offer, institution, today)),
  };
}

/** The page of a course as people see it, with the same for machines. */
function pageOf(offer: DemoOffer, institution: DemoInstitution, today: Day): Answer {
  const [language = 'en'] = offer.languages;
  const [title, about] = [offer.title, offer.description].map((map) => escapeUTF8(map[language] ?? ''));
  // No text ends the script early.
  const data = JSON.stringify(courseOf(offer, institution, today)).replaceAll('<', '\\u003c');
  return page(
    `<!doctype html><html lang="${language}"><head><title>${title}</title>` +
      `<script type="application/ld+json">${data}</script></head><body><h1>${title}</h1><p>${about}</p></body></html>`,
  );
}

/** A website with a page for each course, a sitemap, and rules for robots. `base`: its address. */
export function coursePages(institution: DemoInstitution, today: Day, base: string): Publication {
  const pages = institution.offers.map(
    (offer) => [new URL(offer.homepage).pathname, pageOf(offer, institution, today)] as const,
  );
  const locations = pages.map(([path]) => `<url><loc>${escapeUTF8(base + path)}</loc></url>`).join('');
  return {
    answers: new Map<string, Answer>([
      ...pages,
      [
        SITEMAP,
        {
          mediaType: 'application/xml',
          body: `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${locations}</urlset>`,
        },
      ],
      [
        '/robots.txt',
        { mediaType: 'text/plain', body: `User-agent: *\nDisallow: /intern/\nSitemap: ${base}${SITEMAP}\n` },
      ],
    ]),
    path: SITEMAP,
    version: '1',
  };
}
