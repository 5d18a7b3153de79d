import type { PageWords } from '../words.ts';

/** What is said of choosing: skills, occupations, numbers, days and places. */
export const choosing: Pick<PageWords, 'skillBox' | 'fields'> = {
  skillBox: {
    skill: 'Umiejętność, w dowolnym języku',
    occupation: 'Zawód, w dowolnym języku',
    findSkill: 'Znajdź umiejętność',
    findOccupation: 'Znajdź zawód',
    chosenSkills: 'Wybrane umiejętności (wystarczy jedna):',
    chosenOccupations: 'Wybrane zawody (wystarczy jedna z ich umiejętności):',
    remove: 'Usuń:',
    choose: 'Znaleziono dla „{words}”, do wyboru:',
    none: 'Nic nie znaleziono dla „{words}”.',
    offers: 'Oferty: {count}',
    found: 'Podpowiedzi: {count}',
  },
  fields: {
    dates: 'Terminy',
    extent: 'Zakres i cena',
    places: 'Miejsce',
    weeks: 'Czas trwania w tygodniach',
    from: 'od',
    to: 'do',
    currency: 'Waluta ceny (EUR, PLN…)',
    place: 'Kraj, region lub miasto',
    near: 'W pobliżu (szerokość, długość geogr.)',
    orNotStated: 'Także bez podanych danych',
    notStated: 'Także bez podanych danych: {filter}',
  },
};
