import type { PageWords } from '../words.ts';

/** What is said of choosing: skills, occupations, numbers, days and places. */
export const choosing: Pick<PageWords, 'skillBox' | 'fields'> = {
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
  fields: {
    dates: 'Date',
    extent: 'Durata, crediti e prezzo',
    places: 'Luogo',
    weeks: 'Durata in settimane',
    from: 'da',
    to: 'a',
    currency: 'Valuta del prezzo (EUR, PLN…)',
    place: 'Paese, regione o città',
    near: 'Vicino a (latitudine, longitudine)',
    orNotStated: 'Anche se non indicato',
    notStated: 'Anche se non indicato: {filter}',
  },
};
