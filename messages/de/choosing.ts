import type { PageWords } from '../words.ts';

/** What is said of choosing skills and occupations. */
export const choosing: Pick<PageWords, 'skillBox'> = {
  skillBox: {
    skill: 'Kompetenz, in jeder Sprache',
    occupation: 'Beruf, in jeder Sprache',
    findSkill: 'Kompetenz finden',
    findOccupation: 'Beruf finden',
    chosenSkills: 'Gewählte Kompetenzen (eine davon genügt):',
    chosenOccupations: 'Gewählte Berufe (eine ihrer Kompetenzen genügt):',
    remove: 'Entfernen:',
    choose: 'Gefunden zu „{words}“, zur Auswahl:',
    none: 'Zu „{words}“ wurde nichts gefunden.',
    offers: 'Angebote: {count}',
    found: 'Vorschläge: {count}',
  },
};
