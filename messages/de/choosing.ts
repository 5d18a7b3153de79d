import type { PageWords } from '../words.ts';

/** What is said of choosing: skills, occupations, numbers, days and places. */
export const choosing: Pick<PageWords, 'skillBox' | 'fields'> = {
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
  fields: {
    dates: 'Termine',
    extent: 'Umfang und Preis',
    places: 'Ort',
    weeks: 'Dauer in Wochen',
    from: 'von',
    to: 'bis',
    currency: 'Währung des Preises (EUR, PLN …)',
    place: 'Land, Region oder Ort',
    near: 'In der Nähe von (Breite, Länge)',
    orNotStated: 'Auch ohne Angabe',
    notStated: 'Auch ohne Angabe: {filter}',
  },
};
