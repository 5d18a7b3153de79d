import type { FilterWords } from '../filter-words.ts';

/** Estonian. */
export const filters: FilterWords = {
  values: {
    mode: {
      online: ['veebis', 'internetis', 'kaugõpe', 'kaugõppes', 'veebikursus', 'veebikursused'],
      onsite: ['kohapeal', 'auditoorne'],
      blended: ['põimõpe', 'põimõppes'],
    },
    time: {
      daytime: ['päeval', 'päevasel ajal'],
      evening: ['õhtul', 'õhtuti', 'õhtune', 'õhtused', 'pärast tööd'],
      weekend: ['nädalavahetus', 'nädalavahetusel', 'nädalavahetuseti'],
      'self-paced': ['omas tempos'],
    },
    free: { true: ['tasuta'] },
    eqf: {
      '5': ['lühikese kõrghariduse tase'],
      '6': ['bakalaureusetase'],
      '7': ['magistritase'],
      '8': ['doktoritase'],
    },
  },
  ects: ['{n} ects', '{n} ainepunkti', '{n} eap'],
  to: ['kuni'],
  eqf: ['eqf tase {n}'],
  from: ['alates {month}'],
  during: [],
  language: ['{language} keeles'],
  months: {},
  endings: [],
};
