import type { PageWords } from '../words.ts';

/** What is said of choosing skills and occupations. */
export const choosing: Pick<PageWords, 'skillBox'> = {
  skillBox: {
    skill: 'Competencia, en cualquier idioma',
    occupation: 'Profesión, en cualquier idioma',
    findSkill: 'Buscar competencia',
    findOccupation: 'Buscar profesión',
    chosenSkills: 'Competencias elegidas (basta con una):',
    chosenOccupations: 'Profesiones elegidas (basta con una de sus competencias):',
    remove: 'Quitar:',
    choose: 'Encontrado para «{words}», a elegir:',
    none: 'No se ha encontrado nada para «{words}».',
    offers: 'Ofertas: {count}',
    found: 'Sugerencias: {count}',
  },
};
