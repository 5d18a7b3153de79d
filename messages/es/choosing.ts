import type { PageWords } from '../words.ts';

/** What is said of choosing: skills, occupations, numbers, days and places. */
export const choosing: Pick<PageWords, 'skillBox' | 'fields' | 'gap'> = {
  skillBox: {
    label: {
      skill: 'Competencia, en cualquier idioma',
      occupation: 'Profesión, en cualquier idioma',
      have: 'Sé (competencia o profesión)',
      want: 'Quiero aprender o ser (competencia o profesión)',
    },
    find: {
      skill: 'Buscar competencia',
      occupation: 'Buscar profesión',
      have: 'Buscar lo que sé',
      want: 'Buscar lo que quiero',
    },
    chosen: {
      skill: 'Competencias elegidas (basta con una):',
      occupation: 'Profesiones elegidas (basta con una de sus competencias):',
      have: 'Sé:',
      want: 'Quiero aprender o ser:',
    },
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
    near: 'Cerca de una ciudad o de un punto (latitud, longitud)',
    noPlace:
      '«{name}» no es una ciudad, o no una sola, donde tenga lugar una oferta; no se ha filtrado por cercanía. La latitud y la longitud funcionan en todas partes.',
    orNotStated: 'También sin indicar',
    notStated: 'También sin indicar: {filter}',
  },
  gap: {
    title: 'Por competencia, profesión u objetivo',
    about:
      'Indique lo que sabe y lo que quiere aprender: las ofertas se ordenan entonces según cuántas de las competencias que faltan aportan por crédito.',
    haveAlone: 'Indique también lo que quiere: lo que sabe solo cuenta junto a ello.',
    missing: 'Deseado y pendiente',
    order: 'Primero van las ofertas que más aportan de ello por crédito.',
    nothing: 'No falta nada: lo que sabe cubre lo que quiere.',
    brings: 'Aporta {count} de {total} competencias pendientes:',
    through: 'mediante',
    outcome: 'Resultado de aprendizaje',
    rest: 'Después aún falta',
    more: 'y {count} más',
  },
};
