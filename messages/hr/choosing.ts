import type { PageWords } from '../words.ts';

/** Croatian. */
export const choosing: Pick<PageWords, 'skillBox' | 'fields' | 'gap'> = {
  skillBox: {
    label: {
      skill: 'Vještina, na bilo kojem jeziku',
      occupation: 'Zanimanje, na bilo kojem jeziku',
      have: 'Znam (vještina ili zanimanje)',
      want: 'Želim naučiti ili postati (vještina ili zanimanje)',
    },
    find: {
      skill: 'Pronađi vještinu',
      occupation: 'Pronađi zanimanje',
      have: 'Pronađi što znam',
      want: 'Pronađi što želim',
    },
    chosen: {
      skill: 'Odabrane vještine (dovoljna je jedna od njih):',
      occupation: 'Odabrana zanimanja (dovoljna je jedna od njihovih vještina):',
      have: 'Znam:',
      want: 'Želim naučiti ili postati:',
    },
    remove: 'Ukloni:',
    choose: 'Pronađeno za „{words}”, odaberite:',
    none: 'Za „{words}” nije pronađeno ništa.',
    offers: 'Ponude: {count}',
    found: 'Prijedlozi: {count}',
  },
  fields: {
    dates: 'Termini',
    extent: 'Opseg i cijena',
    places: 'Mjesto',
    weeks: 'Trajanje u tjednima',
    from: 'od',
    to: 'do',
    currency: 'Valuta cijene (EUR, PLN …)',
    place: 'Država, regija ili grad',
    near: 'U blizini grada ili točke (zemljopisna širina, dužina)',
    noPlace:
      '„{name}” nije grad ili nije samo jedan grad u kojem se ovdje održava ponuda; po blizini se nije filtriralo. Zemljopisna širina i dužina rade svugdje.',
    orNotStated: 'I gdje ništa nije navedeno',
    notStated: 'I gdje ništa nije navedeno: {filter}',
  },
  gap: {
    title: 'Prema vještini, zanimanju ili cilju',
    about:
      'Recite što znate i što želite naučiti: ponude se tada redaju prema tome koliko vještina koje nedostaju donose po bodu.',
    haveAlone: 'Dodajte i što želite: ono što znate broji se samo uz to.',
    missing: 'Željeno, a nedostaje',
    order: 'Prve su ponude koje od toga po bodu donose najviše.',
    nothing: 'Ne nedostaje ništa: ono što znate pokriva ono što želite.',
    brings: 'Donosi {count} od {total} vještina koje nedostaju:',
    through: 'putem',
    outcome: 'Ishod učenja',
    rest: 'Nakon toga još nedostaje',
    more: 'i još {count}',
  },
};
