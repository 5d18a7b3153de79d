import type { CountryProblems, CountryWords } from '../words.ts';

/** German. */
export const countryProblems: CountryProblems = {
  countryNotFound: 'Es gibt kein Land und kein System der Qualitätssicherung mit dem Kürzel {id}.',
};

export const country: CountryWords = {
  country: {
    note: {
      required: '{country}: Externe Qualitätssicherung ist vorgeschrieben {level} (Quelle: {source}, {date}).',
      unknown: 'Welche externe Qualitätssicherung es gibt, ist uns für dieses Land nicht bekannt: {country}.',
      none: 'Uns ist nicht bekannt, die Qualitätssicherung welchen Landes hier gilt.',
    },
    title: 'Externe Qualitätssicherung: {country}',
    intro:
      'Das sagen Quellen über das Land, und wann. Es geht um keinen Anbieter und kein Angebot: Wo nichts bekannt ist, sagt das nichts über deren Qualität.',
    topic: {
      'external-qa': 'Externe Qualitätssicherung ist vorgeschrieben',
      'other-agencies': 'Hochschulen dürfen eine Agentur aus einem anderen Land wählen',
      'european-approach': 'Der Europäische Ansatz für gemeinsame Studiengänge kann genutzt werden',
      'full-institution-list': 'Das Register führt alle Einrichtungen des Landes',
      'micro-credential-law': 'Microcredentials stehen im Gesetz',
      'micro-credential-nqf': 'Microcredentials stehen im nationalen Qualifikationsrahmen',
      size: 'Umfang eines Microcredentials',
      term: 'Nationale Bezeichnung',
      'recognition-centre': 'Stelle für die Anerkennung von Qualifikationen (ENIC-NARIC)',
    },
    level: {
      institutional: 'für Einrichtungen',
      programme: 'für Studiengänge',
      both: 'für Einrichtungen und Studiengänge',
      either: 'für Einrichtungen oder für Studiengänge, nach Wahl der Einrichtung',
    },
    partly: 'Teilweise oder unter Bedingungen',
    basis: { law: 'durch Gesetz festgelegt', framework: 'aus einem vereinbarten Rahmen, nicht aus einem Gesetz' },
    source: 'Quelle: {source}, {date}',
    parts: 'Teile mit eigenem System der Qualitätssicherung:',
    partOf: 'Teil von:',
  },
};
