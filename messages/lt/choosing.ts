import type { PageWords } from '../words.ts';

/** Lithuanian. */
export const choosing: Pick<PageWords, 'skillBox' | 'fields' | 'gap'> = {
  skillBox: {
    label: {
      skill: 'Įgūdis, bet kuria kalba',
      occupation: 'Profesija, bet kuria kalba',
      have: 'Moku (įgūdis arba profesija)',
      want: 'Noriu išmokti arba tapti (įgūdis arba profesija)',
    },
    find: {
      skill: 'Rasti įgūdį',
      occupation: 'Rasti profesiją',
      have: 'Rasti, ką moku',
      want: 'Rasti, ko noriu',
    },
    chosen: {
      skill: 'Pasirinkti įgūdžiai (pakanka vieno iš jų):',
      occupation: 'Pasirinktos profesijos (pakanka vieno iš jų įgūdžių):',
      have: 'Moku:',
      want: 'Noriu išmokti arba tapti:',
    },
    remove: 'Pašalinti:',
    choose: 'Rasta pagal „{words}“, pasirinkite:',
    none: 'Pagal „{words}“ nieko nerasta.',
    offers: 'Pasiūlymai: {count}',
    found: 'Siūlomi variantai: {count}',
  },
  fields: {
    dates: 'Datos',
    extent: 'Apimtis ir kaina',
    places: 'Vieta',
    weeks: 'Trukmė savaitėmis',
    from: 'nuo',
    to: 'iki',
    currency: 'Kainos valiuta (EUR, PLN …)',
    place: 'Šalis, regionas arba miestas',
    near: 'Netoli miesto arba taško (platuma, ilguma)',
    noPlace:
      '„{name}“ nėra miestas arba nėra vienas vienintelis miestas, kuriame čia vyktų pasiūlymas; pagal artumą nefiltruota. Platuma ir ilguma veikia visur.',
    orNotStated: 'Ir tie, kur nieko nenurodyta',
    notStated: 'Ir tie, kur nieko nenurodyta: {filter}',
  },
  gap: {
    title: 'Pagal įgūdį, profesiją arba tikslą',
    about:
      'Nurodykite, ką mokate ir ko norite išmokti: tada pasiūlymai rikiuojami pagal tai, kiek trūkstamų įgūdžių suteikia vienam kreditui.',
    haveAlone: 'Nurodykite ir tai, ko norite: tai, ką mokate, skaičiuojama tik kartu.',
    missing: 'Norima ir trūksta',
    order: 'Pirmiausia rodomi pasiūlymai, kurie vienam kreditui suteikia daugiausia.',
    nothing: 'Nieko netrūksta: tai, ką mokate, apima tai, ko norite.',
    brings: 'Suteikia {count} iš {total} trūkstamų įgūdžių:',
    through: 'per',
    outcome: 'Mokymosi rezultatas',
    rest: 'Po to dar trūksta',
    more: 'ir dar {count}',
  },
};
