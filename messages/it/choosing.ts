import type { PageWords } from '../words.ts';

/** What is said of choosing: skills, occupations, numbers, days and places. */
export const choosing: Pick<PageWords, 'skillBox' | 'fields' | 'gap'> = {
  skillBox: {
    label: {
      skill: 'Competenza, in qualsiasi lingua',
      occupation: 'Professione, in qualsiasi lingua',
      have: 'So fare (competenza o professione)',
      want: 'Voglio imparare o diventare (competenza o professione)',
    },
    find: {
      skill: 'Trova competenza',
      occupation: 'Trova professione',
      have: 'Trova ciò che so fare',
      want: 'Trova ciò che voglio',
    },
    chosen: {
      skill: 'Competenze scelte (ne basta una):',
      occupation: 'Professioni scelte (basta una delle loro competenze):',
      have: 'So fare:',
      want: 'Voglio imparare o diventare:',
    },
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
    near: 'Vicino a una città o a un punto (latitudine, longitudine)',
    noPlace:
      '«{name}» non è una città, o non una sola, in cui si tenga un’offerta; la vicinanza non è stata filtrata. Latitudine e longitudine funzionano ovunque.',
    orNotStated: 'Anche se non indicato',
    notStated: 'Anche se non indicato: {filter}',
  },
  gap: {
    title: 'Per competenza, professione o obiettivo',
    about:
      'Indichi ciò che sa fare e ciò che vuole imparare: le offerte sono allora ordinate in base a quante competenze mancanti apportano per credito.',
    haveAlone: 'Indichi anche ciò che vuole: ciò che sa fare conta solo accanto a questo.',
    missing: 'Desiderato e mancante',
    order: 'Vengono prima le offerte che ne apportano di più per credito.',
    nothing: 'Non manca nulla: ciò che sa fare copre ciò che vuole.',
    brings: 'Apporta {count} di {total} competenze mancanti:',
    through: 'tramite',
    outcome: 'Risultato di apprendimento',
    rest: 'Dopo manca ancora',
    more: 'e altre {count}',
  },
};
