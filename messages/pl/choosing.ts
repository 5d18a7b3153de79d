import type { PageWords } from '../words.ts';

/** What is said of choosing skills and occupations. */
export const choosing: Pick<PageWords, 'skillBox'> = {
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
};
