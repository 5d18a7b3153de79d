import type { FilterWords } from '../filter-words.ts';

/** Swedish. */
export const filters: FilterWords = {
  values: {
    mode: {
      online: ['online', 'på nätet', 'på distans', 'distanskurs', 'distanskurser', 'hemifrån'],
      onsite: ['på plats', 'på campus'],
      blended: ['blandad undervisning', 'delvis på distans'],
    },
    time: {
      daytime: ['dagtid', 'på dagtid'],
      evening: ['kvällstid', 'på kvällen', 'kvällskurs', 'kvällskurser', 'efter jobbet'],
      weekend: ['helg', 'helger', 'på helgen', 'helgkurs'],
      'self-paced': ['i egen takt'],
    },
    free: { true: ['gratis', 'kostnadsfri', 'kostnadsfria', 'avgiftsfri'] },
    eqf: {
      '5': ['nivå för kort högskoleutbildning'],
      '6': ['kandidatnivå'],
      '7': ['masternivå'],
      '8': ['doktorsnivå'],
    },
  },
  ects: ['{n} ects', '{n} ects poäng'],
  to: ['till'],
  eqf: ['eqf nivå {n}'],
  from: ['från {month}', 'start i {month}'],
  during: ['i {month}'],
  language: ['på {language}'],
  months: {},
  endings: [],
};
