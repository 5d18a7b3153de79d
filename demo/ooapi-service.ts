import { createHash } from 'node:crypto';
import { addDays, type Day } from '../services/model/day.ts';
import type { LanguageMap } from '../services/model/language-map.ts';
import type { DemoInstitution, DemoOffer } from './content.ts';

/** Where an institution of the demo has its service of OOAPI 5. */
export const OOAPI_PATH = '/ooapi/v5';

const LANGUAGES: Readonly<Record<string, string>> = { nl: 'nld', en: 'eng' };
const LEVELS: Readonly<Record<number, string>> = { 5: 'associate degree', 6: 'bachelor', 7: 'master', 8: 'doctoral' };
const MODES = { online: 'online', blended: 'hybrid', onsite: 'on campus' } as const;

/** An id in the form of a UUID, which stays the same as long as its words do. */
function idOf(...words: readonly string[]): string {
  const hex = createHash('sha256').update(words.join('/')).digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), `4${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)].join(
    '-',
  );
}

const texts = (map: LanguageMap) => Object.entries(map).map(([language, value]) => ({ language, value }));
const language = (code: string | undefined) => LANGUAGES[code ?? ''] ?? code;

/** The whole of a short list as one page. */
const page = (items: readonly object[]) => ({
  pageSize: 250,
  pageNumber: 1,
  hasPreviousPage: false,
  hasNextPage: false,
  totalPages: 1,
  items,
});

function courseOf(offer: DemoOffer, { domain }: DemoInstitution) {
  return {
    courseId: idOf(domain, offer.code),
    primaryCode: { codeType: 'courseCode', code: offer.code },
    abbreviation: offer.code,
    name: texts(offer.title),
    description: texts(offer.description),
    teachingLanguage: language(offer.languages[0]),
    level: LEVELS[offer.eqf ?? 0] ?? 'undefined',
    ...(offer.ects === null ? {} : { studyLoad: { studyLoadUnit: 'ects', value: offer.ects } }),
    fieldsOfStudy: offer.isced[0] ?? '',
    learningOutcomes: offer.outcomes.map(({ title }) => texts(title)),
    admissionRequirements: texts(offer.entry ?? {}),
    modeOfDelivery: [...new Set(offer.instances.map(({ mode }) => MODES[mode]))],
    organization: idOf(domain),
    link: offer.homepage,
  };
}

function offeringsOf(offer: DemoOffer, { domain, country, city }: DemoInstitution, today: Day) {
  return offer.instances.flatMap((run) => {
    if (run.startsInDays === null) return [];
    const startDate = addDays(today, run.startsInDays);
    return {
      offeringId: idOf(domain, offer.code, run.id),
      offeringType: 'course',
      primaryCode: { codeType: 'offeringCode', code: `${offer.code}/${run.id}` },
      name: texts(offer.title),
      description: [],
      course: idOf(domain, offer.code),
      teachingLanguage: language(run.language),
      modeOfDelivery: [MODES[run.mode]],
      startDate,
      endDate: addDays(startDate, run.days ?? 0),
      ...(run.deadlineInDays == null ? {} : { enrollEndDate: addDays(today, run.deadlineInDays) }),
      addresses:
        run.mode === 'online' ? [] : [{ addressType: 'teaching', city: run.city ?? city, countryCode: country }],
      priceInformation: run.price
        ? [{ costType: 'total costs', amount: String(run.price.amount), currency: run.price.currency }]
        : [],
    };
  });
}

/** What an institution’s service answers, by path. Its lists are short, so that each is one page. */
function answers(institution: DemoInstitution, today: Day): ReadonlyMap<string, object> {
  const { domain, name, country, city, offers } = institution;
  const organization = {
    organizationId: idOf(domain),
    organizationType: 'root',
    primaryCode: { codeType: 'organizationId', code: institution.key },
    otherCodes: [{ codeType: 'schac', code: domain }],
    name: texts(name),
    shortName: institution.key,
    addresses: [{ addressType: 'visit', city, countryCode: country }],
  };
  const offerings = offers.map((offer) => [idOf(domain, offer.code), offeringsOf(offer, institution, today)] as const);
  return new Map<string, object>([
    [
      `${OOAPI_PATH}/`,
      { specification: 'https://openonderwijsapi.nl/specification/v5', documentation: `https://${domain}/` },
    ],
    [`${OOAPI_PATH}/organizations`, page([organization])],
    [`${OOAPI_PATH}/courses`, page(offers.map((offer) => courseOf(offer, institution)))],
    [`${OOAPI_PATH}/programs`, page([])],
    ...offerings.map(([id, runs]) => [`${OOAPI_PATH}/courses/${id}/offerings`, page(runs)] as const),
  ]);
}

export const OOAPI_SERVICE = { version: '5', mediaType: 'application/json', path: () => OOAPI_PATH, answers };
