import type { PageWords } from '../words.ts';

/** What is said of choosing skills and occupations. */
export const choosing: Pick<PageWords, 'skillBox'> = {
  skillBox: {
    skill: 'Competenza, in qualsiasi lingua',
    occupation: 'Professione, in qualsiasi lingua',
    findSkill: 'Trova competenza',
    findOccupation: 'Trova professione',
    chosenSkills: 'Competenze scelte (ne basta una):',
    chosenOccupations: 'Professioni scelte (basta una delle loro competenze):',
    remove: 'Togliere:',
    choose: 'Trovato per «{words}», da scegliere:',
    none: 'Non è stato trovato nulla per «{words}».',
    offers: 'Offerte: {count}',
    found: 'Suggerimenti: {count}',
  },
};
