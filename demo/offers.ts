import type { TIMES } from '../services/model/codes.ts';
import { addDays, type Day } from '../services/model/day.ts';
import { type Instance, type Mode, NO_SCHEDULE, NO_SEATS } from '../services/model/instance.ts';
import type { OfferContent } from '../services/model/offer.ts';
import { schemeIn } from '../services/vocab/qa-schemes.ts';
import type { DemoInstitution, DemoOffer } from './content.ts';

const ASSESSMENTS: Readonly<Record<string, string>> = {
  written: 'written-examination',
  oral: 'oral-examination',
  practical: 'practical-assessment',
  project: 'project-work',
  portfolio: 'portfolio',
  assignment: 'marked-assignment',
  quiz: 'quiz',
  'peer-review': 'peer-review',
  presentation: 'presentation',
};

const NO_TEXT = {};

/**
 * What institutions write about the time of the week, by language: in the daytime, in the evening, at weekends, at one's
 * own pace. ELM has a note for it and no element.
 */
const TIME_TEXTS: Readonly<Record<string, Readonly<Record<(typeof TIMES)[number], string>>>> = {
  de: { daytime: 'Tagsüber', evening: 'Abends', weekend: 'Am Wochenende', 'self-paced': 'Im eigenen Tempo' },
  el: { daytime: 'Το πρωί', evening: 'Το βράδυ', weekend: 'Το Σαββατοκύριακο', 'self-paced': 'Με τον δικό σας ρυθμό' },
  en: {
    daytime: 'In the daytime',
    evening: 'In the evening',
    weekend: 'At weekends',
    'self-paced': 'At your own pace',
  },
  es: { daytime: 'Por la mañana', evening: 'Por la noche', weekend: 'Fines de semana', 'self-paced': 'A su ritmo' },
  et: { daytime: 'Päeval', evening: 'Õhtuti', weekend: 'Nädalavahetusel', 'self-paced': 'Omas tempos' },
  fi: { daytime: 'Päivisin', evening: 'Iltaisin', weekend: 'Viikonloppuisin', 'self-paced': 'Omaan tahtiin' },
  fr: { daytime: 'En journée', evening: 'En soirée', weekend: 'Le week-end', 'self-paced': 'À votre rythme' },
  it: { daytime: 'Di giorno', evening: 'Di sera', weekend: 'Nel fine settimana', 'self-paced': 'Al proprio ritmo' },
  nl: { daytime: 'Overdag', evening: '’s Avonds', weekend: 'In het weekend', 'self-paced': 'In eigen tempo' },
  pl: { daytime: 'W ciągu dnia', evening: 'Wieczorem', weekend: 'W weekendy', 'self-paced': 'We własnym tempie' },
  pt: { daytime: 'Durante o dia', evening: 'À noite', weekend: 'Ao fim de semana', 'self-paced': 'Ao seu ritmo' },
  sl: { daytime: 'Čez dan', evening: 'Zvečer', weekend: 'Ob vikendih', 'self-paced': 'V lastnem tempu' },
  sv: { daytime: 'Dagtid', evening: 'Kvällar', weekend: 'Helger', 'self-paced': 'I egen takt' },
};

/** The schedule in the language of the run, else in English. */
function scheduleOf({ times = [], language }: DemoOffer['instances'][number]): Instance['schedule'] {
  const [lang, texts] = TIME_TEXTS[language] ? [language, TIME_TEXTS[language]] : ['en', TIME_TEXTS.en];
  if (times.length === 0 || texts === undefined) return NO_SCHEDULE;
  return { ...NO_SCHEDULE, note: { [lang]: times.map((time) => texts[time]).join('; ') } };
}

function instanceOf(offer: DemoOffer, institution: DemoInstitution, index: number, today: Day): Instance | null {
  const stated = offer.instances[index];
  if (!stated) return null;
  const start = stated.startsInDays === null ? null : addDays(today, stated.startsInDays);
  const onsite = stated.mode !== 'online';
  const city = stated.city ?? institution.city;
  const isAtHome = city === institution.city;
  return {
    id: stated.id,
    iri: `https://${institution.domain}/offers/${offer.code}/${stated.id}`,
    identifiers: [],
    title: NO_TEXT,
    mode: stated.mode satisfies Mode,
    language: stated.language,
    start,
    openStart: start === null,
    end: start === null || stated.days === null ? null : addDays(start, stated.days),
    deadline: stated.deadlineInDays == null ? null : addDays(today, stated.deadlineInDays),
    duration: null,
    state: 'unknown',
    schedule: scheduleOf(stated),
    locations: onsite
      ? [
          {
            place: null,
            country: institution.country,
            region: null,
            city,
            // Only where the institution itself is, coordinates are stated.
            lat: isAtHome ? institution.lat : null,
            lon: isAtHome ? institution.lon : null,
          },
        ]
      : [],
    enrolment: [],
    seats: NO_SEATS,
    subtitles: [],
    accessibility: [],
    prices: stated.price ? [{ ...stated.price, covers: 'all', for: 'anyone', condition: NO_TEXT }] : [],
    funding: [],
    url: offer.homepage,
    registrationUrl: null,
  };
}

/** An institution as an offer states it. */
export const partyOf = ({ domain, name, country }: DemoInstitution): OfferContent['publisher'] => ({
  iri: `https://${domain}/`,
  identifiers: [{ scheme: 'schac', value: domain }],
  name,
  country,
});

/** One offer of the demo as an institution would state it: what it does not say stays empty. */
export function demoOffer(offer: DemoOffer, institution: DemoInstitution, today: Day): OfferContent {
  return {
    iri: `https://${institution.domain}/offers/${offer.code}`,
    identifiers: [{ scheme: `https://${institution.domain}/codes`, value: offer.code }],
    title: offer.title,
    description: offer.description,
    teaser: NO_TEXT,
    image: null,
    kind: offer.type,
    microCredential: { is: 'unknown', rule: null, confidence: null, providerTerm: null },
    setting: offer.setting ?? null,
    openTo: { who: offer.openToNonEnrolled === true ? 'anyone' : 'unknown', groups: [], note: NO_TEXT },
    leadsToDegree: null,
    publisher: partyOf(institution),
    awardingBodies: [],
    eqf: offer.eqf,
    level: { basis: offer.eqf === null ? null : 'stated', nqf: [], cycle: null },
    ects: offer.ects,
    ectsRange: null,
    credits:
      offer.ects === null
        ? []
        : [{ system: 'ECTS', value: offer.ects, least: null, most: null, raw: String(offer.ects), awarded: null }],
    workload: { hours: offer.hours === undefined ? null : [offer.hours, offer.hours] },
    languages: offer.languages,
    isced: offer.isced,
    languageTaught: null,
    learningOutcomes: offer.outcomes.map((outcome) => ({
      title: outcome.title,
      type: outcome.type ?? null,
      skills: outcome.skills.map((uri) => ({ uri, framework: 'esco' })),
      note: NO_TEXT,
    })),
    skills: [],
    assessment: (offer.assessment ?? []).map((type) => ({
      type: ASSESSMENTS[type] ?? null,
      title: NO_TEXT,
      mode: null,
      supervised: null,
      identityCheck: null,
    })),
    gradingScheme: NO_TEXT,
    credential: { form: 'unknown', formats: [] },
    entryRequirements: { text: offer.entry ?? NO_TEXT, offers: [], languageLevel: [] },
    qualityAssurance: (institution.schemes ?? []).map(({ name, validTo }) => ({
      kind: schemeIn(name)?.kind ?? 'other',
      subject: 'provider',
      scheme: name,
      by: null,
      url: null,
      validTo,
    })),
    stackability: {
      partOf: offer.partOfDegree
        ? [
            {
              ref: `https://${institution.domain}/programmes/${offer.partOfDegree.code}`,
              title: offer.partOfDegree.title,
              leadsToDegree: true,
            },
          ]
        : [],
      parts: [],
      standAlone: null,
      countsTowards: [],
    },
    instances: offer.instances.flatMap((_, index) => instanceOf(offer, institution, index, today) ?? []),
    homepage: offer.homepage,
    rights: { licence: null, basis: 'none', attribution: null, textsReusable: false },
    active: true,
    modified: null,
    basis: {},
  };
}
