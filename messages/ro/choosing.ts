import type { PageWords } from '../words.ts';

/** Romanian. */
export const choosing: Pick<PageWords, 'skillBox' | 'fields' | 'gap'> = {
  skillBox: {
    label: {
      skill: 'Competență, în orice limbă',
      occupation: 'Ocupație, în orice limbă',
      have: 'Știu (competență sau ocupație)',
      want: 'Vreau să învăț sau să devin (competență sau ocupație)',
    },
    find: {
      skill: 'Găsiți o competență',
      occupation: 'Găsiți o ocupație',
      have: 'Găsiți ce știu',
      want: 'Găsiți ce vreau',
    },
    chosen: {
      skill: 'Competențe alese (este suficientă una dintre ele):',
      occupation: 'Ocupații alese (este suficientă una dintre competențele lor):',
      have: 'Știu:',
      want: 'Vreau să învăț sau să devin:',
    },
    remove: 'Eliminați:',
    choose: 'Găsite pentru „{words}”, din care puteți alege:',
    none: 'Nu s-a găsit nimic pentru „{words}”.',
    offers: 'Oferte: {count}',
    found: 'Sugestii: {count}',
  },
  fields: {
    dates: 'Date',
    extent: 'Amploare și preț',
    places: 'Loc',
    weeks: 'Durata în săptămâni',
    from: 'de la',
    to: 'până la',
    currency: 'Moneda prețului (EUR, PLN …)',
    place: 'Țară, regiune sau oraș',
    near: 'În apropierea unui oraș sau a unui punct (latitudine, longitudine)',
    noPlace:
      '„{name}” nu este un oraș, sau nu este unul singur, în care are loc aici o ofertă; nu s-a filtrat după apropiere. Latitudinea și longitudinea funcționează peste tot.',
    orNotStated: 'Și acolo unde nu se precizează nimic',
    notStated: 'Și acolo unde nu se precizează nimic: {filter}',
  },
  gap: {
    title: 'După competență, ocupație sau scop',
    about:
      'Spuneți ce știți și ce vreți să învățați: ofertele sunt apoi ordonate după câte dintre competențele lipsă aduc pe credit.',
    haveAlone: 'Adăugați și ce vreți: ceea ce știți contează numai alături de aceasta.',
    missing: 'Dorite și lipsă',
    order: 'Ofertele care aduc cel mai mult pe credit apar primele.',
    nothing: 'Nu lipsește nimic: ceea ce știți acoperă ceea ce vreți.',
    brings: 'Aduce {count} din {total} competențe lipsă:',
    through: 'prin',
    outcome: 'Rezultat al învățării',
    rest: 'După aceea lipsesc încă',
    more: 'și încă {count}',
  },
};
