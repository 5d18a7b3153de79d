import type { FilterWords } from '../filter-words.ts';

/** Danish. */
export const filters: FilterWords = {
  values: {
    mode: {
      online: ['online', 'på afstand', 'fjernundervisning', 'hjemmefra'],
      onsite: ['fremmøde', 'med fremmøde', 'fysisk fremmøde'],
      blended: ['blended learning', 'delvist online'],
    },
    time: {
      daytime: ['i dagtimerne', 'om dagen'],
      evening: ['om aftenen', 'aftenkursus', 'aftenkurser', 'aftenhold', 'efter arbejde'],
      weekend: ['weekend', 'i weekenden', 'weekendkursus'],
      'self-paced': ['i eget tempo'],
    },
    free: { true: ['gratis', 'uden betaling', 'vederlagsfri'] },
    eqf: {
      '5': ['niveau for korte videregående'],
      '6': ['bachelorniveau'],
      '7': ['kandidatniveau'],
      '8': ['ph d niveau'],
    },
  },
  ects: ['{n} ects', '{n} ects point'],
  to: ['til'],
  eqf: ['eqf niveau {n}'],
  from: ['fra {month}', 'start i {month}'],
  during: ['i {month}'],
  language: ['på {language}'],
  months: {},
  endings: [],
};
