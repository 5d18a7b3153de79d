import { escapeUTF8 } from 'entities';
import { addDays, type Day } from '../services/model/day.ts';
import type { DemoInstitution, DemoOffer } from './content.ts';

/** Where a platform of the demo has its list of courses for other platforms (MOOChub 3). */
const PATH = '/bridges/moochub/courses';

/** MOOChub has one text where we have languages: the one of the course. */
const textOf = (offer: DemoOffer, map: DemoOffer['title']) => map[offer.languages[0] ?? ''] ?? Object.values(map)[0];
const names = (map: DemoOffer['title']) => Object.entries(map).map(([inLanguage, name]) => ({ inLanguage, name }));

function courseOf(offer: DemoOffer, { domain, name }: DemoInstitution, today: Day) {
  const runs = offer.instances.flatMap(({ startsInDays, days }) =>
    startsInDays === null ? [] : [{ start: addDays(today, startsInDays), days: days ?? 0 }],
  );
  const organization = { type: 'Organization', name: Object.values(name)[0], url: `https://${domain}/` };
  const price = offer.instances[0]?.price;
  return {
    type: 'Course',
    id: `${domain}/${offer.code}`,
    attributes: {
      name: textOf(offer, offer.title),
      courseCode: offer.code,
      learningResourceType: {
        identifier: 'https://w3id.org/kim/hcrt/course',
        type: 'Concept',
        inScheme: 'https://w3id.org/kim/hcrt/scheme',
      },
      courseMode: [...new Set(offer.instances.map(({ mode }) => mode))],
      description: `<p>${escapeUTF8(textOf(offer, offer.description) ?? '')}</p>`,
      inLanguage: offer.languages,
      startDate: runs.map(({ start }) => start),
      endDate: runs.map(({ start, days }) => addDays(start, days)),
      teaches: offer.outcomes.map(({ title }) => ({ name: names(title) })),
      educationalAlignment: offer.isced.map((shortCode) => ({
        alignmentType: 'educationalSubject',
        ...{ educationalFramework: 'ISCED-F', shortCode, name: [] },
      })),
      ...(offer.ects === null ? {} : { numberOfCredits: offer.ects }),
      educationalCredentialsAwarded: ['record of achievement'],
      offer: price
        ? [{ price: price.amount, priceCurrency: price.currency, paymentFrequency: 'one-time', category: 'complete' }]
        : [],
      ...{ publisher: organization, creator: [organization], url: offer.homepage },
      license: [{ identifier: 'CC-BY-4.0', url: 'https://creativecommons.org/licenses/by/4.0/', contentUrl: null }],
    },
  };
}

/** What a platform answers, by path: one page of all courses. `base`: its address. */
function answers(institution: DemoInstitution, today: Day, base: string): ReadonlyMap<string, object> {
  const self = base + PATH;
  const links = { self, first: self, last: self };
  return new Map([[PATH, { links, data: institution.offers.map((offer) => courseOf(offer, institution, today)) }]]);
}

export const COURSE_PLATFORM = {
  version: '3',
  mediaType: 'application/vnd.api+json; moochub-version=3.0',
  path: () => PATH,
  answers,
};
