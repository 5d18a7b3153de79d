import { createHash } from 'node:crypto';
import { BENCH_DOMAIN } from './feed.ts';
import { type GeneratedOffer, generatedOffer, type Texts } from './generated-offer.ts';

/** Words of OOAPI 5 for what the generated offers have as European concepts. */
const LEVELS: Readonly<Record<number, string>> = { 5: 'associate degree', 6: 'bachelor', 7: 'master', 8: 'doctoral' };
const MODES: Readonly<Record<string, string>> = {
  '920fbb3cbe': 'online',
  '9191af2ed9': 'on campus',
  e92d221e4d: 'hybrid',
};

/** An id in the form of a UUID, which stays the same as long as its words do. */
function idOf(...words: readonly string[]): string {
  const hex = createHash('sha256').update(words.join('/')).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

const texts = ({ en, de }: Texts) => [
  { language: 'en', value: en },
  { language: 'de', value: de },
];
const modeOf = (mode: string) => MODES[mode] ?? mode;

export const ORGANISATION_ID = idOf(BENCH_DOMAIN);

export const ORGANISATION = {
  organizationId: ORGANISATION_ID,
  organizationType: 'root',
  primaryCode: { codeType: 'organizationId', code: 'bench' },
  otherCodes: [{ codeType: 'schac', code: BENCH_DOMAIN }],
  name: [{ language: 'en', value: 'Bench' }],
  shortName: 'bench',
};

const courseId = (n: number) => idOf(BENCH_DOMAIN, String(n));

/**
 * A generated offer as a course of OOAPI 5. The format has no place for its skills, its hours beside its credits, its
 * kind and a second language of teaching.
 */
function courseOf(n: number, { title, description, eqf, ects, isced, outcomes, runs }: GeneratedOffer) {
  return {
    courseId: courseId(n),
    primaryCode: { codeType: 'courseCode', code: `B-${n}` },
    abbreviation: `B-${n}`,
    name: texts(title),
    description: texts(description),
    teachingLanguage: runs[0]?.language.toLowerCase(),
    level: LEVELS[eqf],
    studyLoad: { studyLoadUnit: 'ects', value: ects },
    fieldsOfStudy: isced,
    learningOutcomes: outcomes.map((outcome) => texts(outcome.title)),
    modeOfDelivery: [...new Set(runs.map(({ mode }) => modeOf(mode)))],
    organization: ORGANISATION_ID,
    link: `https://${BENCH_DOMAIN}/c/${n}`,
  };
}

const offeringsOf = (n: number, { title, runs }: GeneratedOffer) =>
  runs.map(({ language, mode, start, end }, index) => ({
    offeringId: idOf(BENCH_DOMAIN, String(n), String(index)),
    offeringType: 'course',
    primaryCode: { codeType: 'offeringCode', code: `B-${n}/${index}` },
    name: texts(title),
    description: [],
    course: courseId(n),
    organization: ORGANISATION_ID,
    teachingLanguage: language.toLowerCase(),
    modeOfDelivery: [modeOf(mode)],
    startDate: start,
    endDate: end,
    link: `https://${BENCH_DOMAIN}/r/${n}-${index}`,
  }));

/** The first `offers` generated offers as courses and offerings, each of them written as JSON. */
export function ooapiRecords(offers: number): { readonly courses: string[]; readonly offerings: string[] } {
  const courses: string[] = [];
  const offerings: string[] = [];
  for (let n = 0; n < offers; n++) {
    const offer = generatedOffer(n, 0);
    courses.push(JSON.stringify(courseOf(n, offer)));
    for (const offering of offeringsOf(n, offer)) offerings.push(JSON.stringify(offering));
  }
  return { courses, offerings };
}
