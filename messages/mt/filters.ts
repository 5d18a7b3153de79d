import type { FilterWords } from '../filter-words.ts';

/** Maltese. */
export const filters: FilterWords = {
  values: {
    mode: {
      online: ['online', 'mill bogħod', 'mid dar'],
      onsite: ['fuq il post', 'wiċċ imb wiċċ'],
      blended: ['tagħlim imħallat'],
    },
    time: {
      daytime: ['matul il jum'],
      evening: ['filgħaxija', 'wara x xogħol'],
      weekend: ['tmiem il ġimgħa', 'fi tmiem il ġimgħa'],
      'self-paced': ['bir ritmu tiegħi'],
    },
    free: { true: ['b xejn', 'bla ħlas'] },
    eqf: {
      '5': ['livell ta ċiklu qasir'],
      '6': ['livell ta baċellerat'],
      '7': ['livell ta master'],
      '8': ['livell ta dottorat'],
    },
  },
  ects: ['{n} ects', '{n} krediti', '{n} krediti ects'],
  to: ['sa'],
  eqf: ['qek {n}', 'livell qek {n}'],
  from: [],
  during: [],
  language: [],
  months: {},
  endings: [],
};
