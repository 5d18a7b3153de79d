import type { PageWords } from '../words.ts';

/** Slovak. */
export const choosing: Pick<PageWords, 'skillBox' | 'fields' | 'gap'> = {
  skillBox: {
    label: {
      skill: 'Zručnosť v ktoromkoľvek jazyku',
      occupation: 'Povolanie v ktoromkoľvek jazyku',
      have: 'Viem (zručnosť alebo povolanie)',
      want: 'Chcem sa naučiť alebo byť (zručnosť alebo povolanie)',
    },
    find: {
      skill: 'Nájsť zručnosť',
      occupation: 'Nájsť povolanie',
      have: 'Nájsť, čo viem',
      want: 'Nájsť, čo chcem',
    },
    chosen: {
      skill: 'Vybrané zručnosti (stačí jedna z nich):',
      occupation: 'Vybrané povolania (stačí jedna z ich zručností):',
      have: 'Viem:',
      want: 'Chcem sa naučiť alebo byť:',
    },
    remove: 'Odobrať:',
    choose: 'Nájdené pre „{words}“, vyberte si:',
    none: 'Pre „{words}“ sa nič nenašlo.',
    offers: 'Ponuky: {count}',
    found: 'Návrhy: {count}',
  },
  fields: {
    dates: 'Termíny',
    extent: 'Rozsah a cena',
    places: 'Miesto',
    weeks: 'Trvanie v týždňoch',
    from: 'od',
    to: 'do',
    currency: 'Mena ceny (EUR, PLN …)',
    place: 'Krajina, región alebo mesto',
    near: 'V blízkosti mesta alebo bodu (zemepisná šírka, dĺžka)',
    noPlace:
      '„{name}“ nie je mesto alebo nie je jednoznačné mesto, kde sa tu koná niektorá ponuka; podľa vzdialenosti sa nefiltrovalo. Zemepisná šírka a dĺžka fungujú všade.',
    orNotStated: 'Aj tam, kde nie je nič uvedené',
    notStated: 'Aj tam, kde nie je nič uvedené: {filter}',
  },
  gap: {
    title: 'Podľa zručnosti, povolania alebo cieľa',
    about:
      'Uveďte, čo viete a čo sa chcete naučiť: ponuky sa potom zoradia podľa toho, koľko chýbajúcich zručností prinášajú na jeden kredit.',
    haveAlone: 'Uveďte aj to, čo chcete: to, čo viete, sa počíta len popri tom.',
    missing: 'Požadované a chýbajúce',
    order: 'Ponuky, ktoré z toho na jeden kredit prinášajú najviac, sú prvé.',
    nothing: 'Nič nechýba: to, čo viete, pokrýva to, čo chcete.',
    brings: 'Prináša {count} z {total} chýbajúcich zručností:',
    through: 'vďaka',
    outcome: 'Výsledok vzdelávania',
    rest: 'Potom ešte chýba',
    more: 'a ďalších {count}',
  },
};
