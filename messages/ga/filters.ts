import type { FilterWords } from '../filter-words.ts';

/** Irish. */
export const filters: FilterWords = {
  values: {
    mode: {
      online: ['ar líne', 'cianfhoghlaim', 'ón mbaile'],
      onsite: ['ar an láthair', 'aghaidh ar aghaidh'],
      blended: ['foghlaim chumaisc'],
    },
    time: {
      daytime: ['i rith an lae'],
      evening: ['tráthnóna', 'sa tráthnóna', 'tar éis na hoibre'],
      weekend: ['deireadh seachtaine', 'ag an deireadh seachtaine'],
      'self-paced': ['ar mo luas féin', 'ar do luas féin'],
    },
    free: { true: ['saor in aisce', 'gan táille'] },
    eqf: {
      '5': ['leibhéal gearrthimthrialla'],
      '6': ['leibhéal baitsiléara'],
      '7': ['leibhéal máistreachta'],
      '8': ['leibhéal dochtúireachta'],
    },
  },
  ects: ['{n} ects', '{n} creidiúint', '{n} creidiúintí'],
  to: ['go'],
  eqf: ['cec {n}', 'leibhéal cec {n}'],
  from: [],
  during: [],
  language: [],
  months: {},
  endings: [],
};
