import type { FilterWords } from '../filter-words.ts';

/** Slovenian. */
export const filters: FilterWords = {
  values: {
    mode: {
      online: ['online', 'na spletu', 'na daljavo', 'prek spleta', 'od doma'],
      onsite: ['v živo', 'v predavalnici'],
      blended: ['kombinirano', 'kombinirano učenje'],
    },
    time: {
      daytime: ['podnevi', 'čez dan'],
      evening: ['zvečer', 'večerni', 'večerna', 'po službi'],
      weekend: ['vikend', 'ob vikendih', 'konec tedna', 'ob koncu tedna'],
      'self-paced': ['v lastnem tempu', 'po lastnem tempu'],
    },
    free: { true: ['brezplačno', 'brezplačen', 'brezplačna', 'brezplačni', 'zastonj'] },
    eqf: {
      '5': ['raven kratkega cikla'],
      '6': ['raven prve stopnje'],
      '7': ['raven druge stopnje'],
      '8': ['raven tretje stopnje', 'doktorska raven'],
    },
  },
  ects: ['{n} ects', '{n} kreditnih točk', '{n} točk ects'],
  to: ['do'],
  eqf: ['eok {n}', 'raven eok {n}'],
  from: ['od {month}'],
  during: [],
  language: [],
  months: {},
  endings: [],
};
