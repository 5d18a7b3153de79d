import type { SchemeWords } from '../words.ts';
import { decided } from './decided.ts';

/** German. */
export const schemes: SchemeWords = {
  ...decided,
  scheme: {
    looks: '{scheme} betrachtet: {what}.',
    notLooked: 'Nicht betrachtet wird: {what}.',
    lapsed: 'bis {date}: nach dieser Angabe abgelaufen',
    covers: {
      management: 'wie der Anbieter seine Lehre organisiert',
      funding: 'ob seine Kurse öffentlich gefördert werden dürfen',
      course: 'ob ein Fernlehrgang und sein Vertrag dem Gesetz entsprechen',
      service: 'wie eine Lerndienstleistung außerhalb der formalen Bildung erbracht wird',
      persons: 'wie eine Stelle Personen prüft und zertifiziert',
      framework: 'ein europäischer Rahmen für die Qualität der beruflichen Bildung',
    },
    notCovered: {
      outcomes: 'Niveau und Lernergebnisse dieses Angebots',
      recognition: 'ob der Nachweis anderswo anerkannt wird',
      teaching: 'der Unterricht vor der Prüfung',
      certificate: 'ein einzelner Anbieter: Es ist ein Rahmen und kein Zertifikat',
    },
  },
  countryLink: 'Welche externe Qualitätssicherung es in diesem Land gibt',
};
