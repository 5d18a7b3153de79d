import type { PageWords } from '../words.ts';

/** Czech. */
export const choosing: Pick<PageWords, 'skillBox' | 'fields' | 'gap'> = {
  skillBox: {
    label: {
      skill: 'Dovednost v kterémkoli jazyce',
      occupation: 'Povolání v kterémkoli jazyce',
      have: 'Umím (dovednost nebo povolání)',
      want: 'Chci se naučit nebo být (dovednost nebo povolání)',
    },
    find: {
      skill: 'Najít dovednost',
      occupation: 'Najít povolání',
      have: 'Najít, co umím',
      want: 'Najít, co chci',
    },
    chosen: {
      skill: 'Vybrané dovednosti (stačí jedna z nich):',
      occupation: 'Vybraná povolání (stačí jedna z jejich dovedností):',
      have: 'Umím:',
      want: 'Chci se naučit nebo být:',
    },
    remove: 'Odebrat:',
    choose: 'Nalezeno pro „{words}“, vyberte:',
    none: 'Pro „{words}“ nebylo nic nalezeno.',
    offers: 'Nabídky: {count}',
    found: 'Návrhy: {count}',
  },
  fields: {
    dates: 'Termíny',
    extent: 'Rozsah a cena',
    places: 'Místo',
    weeks: 'Délka v týdnech',
    from: 'od',
    to: 'do',
    currency: 'Měna ceny (EUR, PLN …)',
    place: 'Země, region nebo město',
    near: 'V blízkosti města nebo bodu (zeměpisná šířka, délka)',
    noPlace:
      '„{name}“ není město, nebo není jednoznačné město, kde se zde koná některá nabídka; podle vzdálenosti se nefiltrovalo. Zeměpisná šířka a délka fungují všude.',
    orNotStated: 'I tam, kde nic není uvedeno',
    notStated: 'I tam, kde nic není uvedeno: {filter}',
  },
  gap: {
    title: 'Podle dovednosti, povolání nebo cíle',
    about:
      'Uveďte, co umíte a co se chcete naučit: nabídky se pak seřadí podle toho, kolik chybějících dovedností přinášejí na jeden kredit.',
    haveAlone: 'Uveďte také, co chcete: to, co umíte, se počítá jen vedle toho.',
    missing: 'Požadované a chybějící',
    order: 'Nabídky, které z toho na jeden kredit přinášejí nejvíce, jsou první.',
    nothing: 'Nic nechybí: to, co umíte, pokrývá to, co chcete.',
    brings: 'Přináší {count} z {total} chybějících dovedností:',
    through: 'díky',
    outcome: 'Výsledek učení',
    rest: 'Potom ještě chybí',
    more: 'a dalších {count}',
  },
};
