import { addDays, type Day } from '../services/model/day.ts';
import type { LanguageMap } from '../services/model/language-map.ts';
import type { DemoInstitution, DemoOffer } from './content.ts';

/** Where an institution of the demo has its service of Edu-API 1.0. */
const PATH = '/ims/eduapi/base/v1p0';
const FORMATS = { online: 'online', blended: 'blended', onsite: 'onGround' } as const;

const texts = (map: LanguageMap) => Object.entries(map).map(([recordLanguage, value]) => ({ recordLanguage, value }));
const code = (identifier: string) => ({ identifier, identifierType: 'ext:courseCode' });

function templateOf(offer: DemoOffer, { domain, country }: DemoInstitution) {
  return {
    sourcedId: `${domain}-${offer.code}`,
    recordStatus: 'active',
    recordLanguage: country.toLowerCase(),
    courseType: 'standard',
    title: texts(offer.title),
    description: texts(offer.description),
    primaryCode: code(offer.code),
    organization: domain,
    level: offer.eqf === null ? 'ext:none' : `ext:EQF${offer.eqf}`,
    creditType: 'ext:ECTS',
    ...(offer.ects === null ? {} : { creditsAwarded: String(offer.ects) }),
    gradingScheme: { recordLanguage: 'en', value: 'Pass or fail' },
    teachingLanguage: offer.languages[0],
  };
}

function offeringsOf(offer: DemoOffer, { domain, country }: DemoInstitution, today: Day) {
  return offer.instances.flatMap((run) => {
    if (run.startsInDays === null) return [];
    const startDate = addDays(today, run.startsInDays);
    return {
      sourcedId: `${domain}-${offer.code}-${run.id}`,
      recordStatus: 'active',
      recordLanguage: country.toLowerCase(),
      course: `${domain}-${offer.code}`,
      offeringType: 'standard',
      title: texts(offer.title),
      description: texts(offer.description),
      primaryCode: code(`${offer.code}/${run.id}`),
      organization: domain,
      academicSession: '',
      offeringFormat: FORMATS[run.mode],
      registrationStatus: 'open',
      teachingLanguage: run.language,
      startDate: `${startDate}T09:00:00Z`,
      endDate: `${addDays(startDate, run.days ?? 0)}T16:00:00Z`,
    };
  });
}

/** What an institution’s service answers, by path. Its lists are short, so that each is one page. */
function answers(institution: DemoInstitution, today: Day): ReadonlyMap<string, object> {
  const { domain, name, country, city, offers } = institution;
  const organization = {
    sourcedId: domain,
    recordStatus: 'active',
    recordLanguage: country.toLowerCase(),
    organizationType: 'university',
    name: texts(name),
    primaryCode: { identifier: domain, identifierType: 'ext:schac' },
    primaryAddress: { addressCountryCode: country, addressLocality: city },
  };
  return new Map<string, object>([
    [`${PATH}/courseTemplates`, offers.map((offer) => templateOf(offer, institution))],
    [`${PATH}/courseOfferings`, offers.flatMap((offer) => offeringsOf(offer, institution, today))],
    [`${PATH}/organizations`, [organization]],
  ]);
}

export const EDU_API_SERVICE = { version: '1.0', mediaType: 'application/json', path: () => PATH, answers };
