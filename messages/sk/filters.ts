import type { FilterWords } from '../filter-words.ts';

/** Slovak. */
export const filters: FilterWords = {
  values: {
    mode: {
      online: ['online', 'na diaľku', 'dištančne', 'z domu'],
      onsite: ['prezenčne', 'prezenčná', 'na mieste'],
      blended: ['kombinovane', 'kombinovaná forma'],
    },
    time: {
      daytime: ['cez deň'],
      evening: ['večer', 'večerný', 'večerné', 'po práci'],
      weekend: ['víkend', 'víkendy', 'cez víkend', 'víkendový', 'víkendové'],
      'self-paced': ['vlastným tempom'],
    },
    free: { true: ['zadarmo', 'bezplatne', 'bezplatný', 'bezplatné', 'bez poplatku'] },
    eqf: {
      '5': ['úroveň krátkeho cyklu'],
      '6': ['bakalárska úroveň', 'na bakalárskej úrovni'],
      '7': ['magisterská úroveň', 'na magisterskej úrovni'],
      '8': ['doktorandská úroveň'],
    },
  },
  ects: ['{n} ects', '{n} kreditov', '{n} kredity', '{n} kreditov ects'],
  to: ['až'],
  eqf: ['ekr {n}', 'úroveň ekr {n}'],
  from: ['od {month}'],
  during: [],
  language: [],
  months: {},
  endings: [],
};
