import type { PageWords } from '../words.ts';

/** What is said of choosing: skills, occupations, numbers, days and places. */
export const choosing: Pick<PageWords, 'skillBox' | 'fields'> = {
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
  fields: {
    dates: 'Fechas',
    extent: 'Extensión y precio',
    places: 'Lugar',
    weeks: 'Duración en semanas',
    from: 'desde',
    to: 'hasta',
    currency: 'Moneda del precio (EUR, PLN…)',
    place: 'País, región o ciudad',
    near: 'Cerca de (latitud, longitud)',
    orNotStated: 'También sin indicar',
    notStated: 'También sin indicar: {filter}',
  },
};
