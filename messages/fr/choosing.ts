import type { PageWords } from '../words.ts';

/** What is said of choosing skills and occupations. */
export const choosing: Pick<PageWords, 'skillBox'> = {
  skillBox: {
    skill: 'Compétence, dans n’importe quelle langue',
    occupation: 'Profession, dans n’importe quelle langue',
    findSkill: 'Trouver la compétence',
    findOccupation: 'Trouver la profession',
    chosenSkills: 'Compétences choisies (l’une d’elles suffit) :',
    chosenOccupations: 'Professions choisies (l’une de leurs compétences suffit) :',
    remove: 'Retirer :',
    choose: 'Trouvé pour « {words} », au choix :',
    none: 'Rien trouvé pour « {words} ».',
    offers: 'Offres : {count}',
    found: 'Suggestions : {count}',
  },
};
