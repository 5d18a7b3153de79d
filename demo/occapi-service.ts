import { addDays, type Day } from '../services/model/day.ts';
import type { LanguageMap } from '../services/model/language-map.ts';
import { learningModes, learningOpportunityTypes } from '../services/vocab/elm-lists.ts';
import type { DemoInstitution, DemoOffer } from './content.ts';

/** Where an institution of the demo has its service of OCCAPI 2. */
const path = ({ domain }: DemoInstitution) => `/occapi/v2/hei/${domain}`;
const lastModified = '2026-01-15T09:00:00Z';

/** The bare id of a concept in a list of ELM. */
const bare = (iri: string | null) => iri?.split('/').at(-1) ?? '';
const short = (map: LanguageMap) => Object.entries(map).map(([lang, string]) => ({ string, lang }));
const long = (map: LanguageMap) => Object.entries(map).map(([lang, multiline]) => ({ multiline, lang }));
/** Entries as one text with a bullet for each, as systems have them. */
const bullets = (entries: readonly LanguageMap[]) =>
  [...new Set(entries.flatMap((entry) => Object.keys(entry)))].map((lang) => ({
    lang,
    multiline: entries.map((entry) => `- ${entry[lang] ?? ''}`).join('\n'),
  }));

function courseOf(offer: DemoOffer, programme: string | null) {
  return {
    type: 'course',
    id: offer.code.toLowerCase(),
    attributes: {
      ...{ title: short(offer.title), code: offer.code, ects: offer.ects, description: long(offer.description) },
      learningOutcomes: bullets(offer.outcomes.map(({ title }) => title)),
      languageOfInstruction: offer.languages,
      iscedCode: offer.isced,
      elmLearningOpportunityType: [bare(learningOpportunityTypes.iriOf(offer.type))],
      elmModeOfLearning: [...new Set(offer.instances.map(({ mode }) => bare(learningModes.iriOf(mode))))],
      url: [{ uri: offer.homepage, lang: null }],
      ...{ deprecated: false, lastModified },
    },
    relationships: {
      prerequisiteCourse: null,
      relatedProgramme: programme === null ? null : { data: [{ type: 'programme', id: programme }] },
    },
  };
}

function instancesOf(offer: DemoOffer, today: Day) {
  return offer.instances.flatMap((run) => {
    if (run.startsInDays === null) return [];
    const startDate = addDays(today, run.startsInDays);
    return {
      type: 'instance',
      id: `${offer.code.toLowerCase()}-${run.id}`,
      attributes: {
        ...{ startDate, endDate: addDays(startDate, run.days ?? 0), ects: offer.ects, lastModified },
        languageOfInstruction: [run.language],
        elmModeOfLearning: [bare(learningModes.iriOf(run.mode))],
      },
      relationships: { course: { data: { type: 'course', id: offer.code.toLowerCase() } } },
    };
  });
}

/** What an institution’s service answers, by path. Its offers of the type `programme` are programmes. */
function answers(institution: DemoInstitution, today: Day): ReadonlyMap<string, object> {
  const { domain, name, offers } = institution;
  const base = path(institution);
  const courses = offers.filter(({ type }) => type !== 'programme');
  const programmes = offers.filter(({ type }) => type === 'programme');
  const [programme] = programmes;
  const idOf = ({ code }: DemoOffer) => code.toLowerCase();
  const records = courses.map((offer) => courseOf(offer, programme === undefined ? null : idOf(programme)));
  return new Map<string, object>([
    [base, { data: { type: 'hei', id: domain, attributes: { title: short(name), heiId: domain, lastModified } } }],
    [`${base}/course`, { data: records }],
    [
      `${base}/programme`,
      {
        data: programmes.map((offer) => {
          const { attributes } = courseOf(offer, null);
          return { type: 'programme', id: idOf(offer), attributes: { ...attributes, eqfLevelProvided: offer.eqf } };
        }),
      },
    ],
    [`${base}/ounit`, { data: [] }],
    ...courses.flatMap((offer, at) => [
      [
        `${base}/course/${idOf(offer)}`,
        {
          data: {
            ...records[at],
            attributes: { ...records[at]?.attributes, prerequisites: long(offer.entry ?? {}) },
          },
        },
      ] as const,
      [`${base}/course/${idOf(offer)}/instance`, { data: instancesOf(offer, today) }] as const,
    ]),
  ]);
}

export const OCCAPI_SERVICE = { version: '2', mediaType: 'application/vnd.api+json', path, answers };
