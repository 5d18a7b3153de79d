import type { PageWords } from '../words.ts';

/** What is said of choosing: skills, occupations, numbers, days and places. */
export const choosing: Pick<PageWords, 'skillBox' | 'fields' | 'gap'> = {
  skillBox: {
    label: {
      skill: 'Kompetenz, in jeder Sprache',
      occupation: 'Beruf, in jeder Sprache',
      have: 'Ich kann (Kompetenz oder Beruf)',
      want: 'Ich will lernen oder werden (Kompetenz oder Beruf)',
    },
    find: {
      skill: 'Kompetenz finden',
      occupation: 'Beruf finden',
      have: 'Finden, was ich kann',
      want: 'Finden, was ich will',
    },
    chosen: {
      skill: 'Gewählte Kompetenzen (eine davon genügt):',
      occupation: 'Gewählte Berufe (eine ihrer Kompetenzen genügt):',
      have: 'Ich kann:',
      want: 'Ich will lernen oder werden:',
    },
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
    near: 'In der Nähe einer Stadt oder eines Punktes (Breite, Länge)',
    noPlace:
      '„{name}“ ist keine oder keine eindeutige Stadt, in der hier ein Angebot stattfindet; nach der Nähe wurde nicht gefiltert. Breite und Länge gehen überall.',
    orNotStated: 'Auch ohne Angabe',
    notStated: 'Auch ohne Angabe: {filter}',
  },
  gap: {
    title: 'Nach Kompetenz, Beruf oder Ziel',
    about:
      'Sagen Sie, was Sie können und was Sie lernen wollen: Angebote stehen dann danach, wie viele der fehlenden Kompetenzen sie je Leistungspunkt bringen.',
    haveAlone: 'Geben Sie auch an, was Sie wollen: Was Sie können, zählt nur daneben.',
    missing: 'Gewünscht und fehlend',
    order: 'Angebote, die davon je Leistungspunkt am meisten bringen, stehen vorn.',
    nothing: 'Es fehlt nichts: Was Sie können, deckt ab, was Sie wollen.',
    brings: 'Bringt {count} von {total} fehlenden Kompetenzen:',
    through: 'durch',
    outcome: 'Lernergebnis',
    rest: 'Danach fehlt noch',
    more: 'und {count} weitere',
  },
};
