import type { FilterWords } from '../filter-words.ts';

/** Lithuanian. */
export const filters: FilterWords = {
  values: {
    mode: {
      online: ['internetu', 'nuotoliniu būdu', 'nuotolinis', 'nuotoliniai', 'iš namų'],
      onsite: ['gyvai', 'auditorijoje', 'kontaktiniu būdu'],
      blended: ['mišriai', 'mišrus mokymas'],
    },
    time: {
      daytime: ['dienos metu'],
      evening: ['vakare', 'vakarais', 'vakarinis', 'vakariniai', 'po darbo'],
      weekend: ['savaitgalį', 'savaitgaliais', 'savaitgalio kursai'],
      'self-paced': ['savo tempu'],
    },
    free: { true: ['nemokamai', 'nemokamas', 'nemokami', 'nemokama'] },
    eqf: {
      '5': ['trumpojo ciklo lygis'],
      '6': ['bakalauro lygis'],
      '7': ['magistro lygis'],
      '8': ['doktorantūros lygis'],
    },
  },
  ects: ['{n} ects', '{n} kreditai', '{n} kreditų', '{n} ects kreditai'],
  to: ['iki'],
  eqf: ['eks {n}', 'eks lygis {n}'],
  from: ['nuo {month}'],
  during: [],
  language: ['{language} kalba'],
  months: {},
  endings: [],
};
