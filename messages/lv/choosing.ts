import type { PageWords } from '../words.ts';

/** Latvian. */
export const choosing: Pick<PageWords, 'skillBox' | 'fields' | 'gap'> = {
  skillBox: {
    label: {
      skill: 'Prasme, jebkurā valodā',
      occupation: 'Profesija, jebkurā valodā',
      have: 'Es protu (prasme vai profesija)',
      want: 'Es vēlos apgūt vai kļūt (prasme vai profesija)',
    },
    find: {
      skill: 'Atrast prasmi',
      occupation: 'Atrast profesiju',
      have: 'Atrast, ko es protu',
      want: 'Atrast, ko es vēlos',
    },
    chosen: {
      skill: 'Izvēlētās prasmes (pietiek ar vienu no tām):',
      occupation: 'Izvēlētās profesijas (pietiek ar vienu no to prasmēm):',
      have: 'Es protu:',
      want: 'Es vēlos apgūt vai kļūt:',
    },
    remove: 'Noņemt:',
    choose: 'Atrasts pēc “{words}”, izvēlieties:',
    none: 'Pēc “{words}” nekas nav atrasts.',
    offers: 'Piedāvājumi: {count}',
    found: 'Ieteikumi: {count}',
  },
  fields: {
    dates: 'Datumi',
    extent: 'Apjoms un cena',
    places: 'Vieta',
    weeks: 'Ilgums nedēļās',
    from: 'no',
    to: 'līdz',
    currency: 'Cenas valūta (EUR, PLN …)',
    place: 'Valsts, reģions vai pilsēta',
    near: 'Pilsētas vai punkta tuvumā (platums, garums)',
    noPlace:
      '“{name}” nav pilsēta vai nav viena vienīga pilsēta, kurā šeit notiktu piedāvājums; pēc tuvuma nav filtrēts. Ģeogrāfiskais platums un garums darbojas visur.',
    orNotStated: 'Arī tie, kur nekas nav norādīts',
    notStated: 'Arī tie, kur nekas nav norādīts: {filter}',
  },
  gap: {
    title: 'Pēc prasmes, profesijas vai mērķa',
    about:
      'Norādiet, ko protat un ko vēlaties apgūt: piedāvājumus tad kārto pēc tā, cik trūkstošo prasmju tie dod uz vienu kredītpunktu.',
    haveAlone: 'Norādiet arī, ko vēlaties: tas, ko protat, tiek ņemts vērā tikai kopā ar to.',
    missing: 'Vēlamais un trūkstošais',
    order: 'Pirmie ir piedāvājumi, kas no tā uz vienu kredītpunktu dod visvairāk.',
    nothing: 'Nekā netrūkst: tas, ko protat, aptver to, ko vēlaties.',
    brings: 'Dod {count} no {total} trūkstošajām prasmēm:',
    through: 'ar',
    outcome: 'Mācīšanās rezultāts',
    rest: 'Pēc tam vēl trūkst',
    more: 'un vēl {count}',
  },
};
