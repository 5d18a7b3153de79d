import type { FilterWords } from '../filter-words.ts';

/** Croatian. */
export const filters: FilterWords = {
  values: {
    mode: {
      online: ['online', 'na internetu', 'na daljinu', 'od kuće'],
      onsite: ['uživo', 'licem u lice', 'na licu mjesta'],
      blended: ['kombinirano', 'kombinirana nastava'],
    },
    time: {
      daytime: ['tijekom dana', 'danju'],
      evening: ['navečer', 'večernji', 'večernja', 'nakon posla', 'poslije posla'],
      weekend: ['vikend', 'vikendom', 'vikendi'],
      'self-paced': ['vlastitim tempom'],
    },
    free: { true: ['besplatno', 'besplatan', 'besplatna', 'besplatni', 'besplatne'] },
    eqf: {
      '5': ['razina kratkog ciklusa'],
      '6': ['prijediplomska razina', 'preddiplomska razina'],
      '7': ['diplomska razina'],
      '8': ['doktorska razina'],
    },
  },
  ects: ['{n} ects', '{n} bodova', '{n} ects bodova'],
  to: ['do'],
  eqf: ['eko {n}', 'razina eko a {n}'],
  from: ['od {month}'],
  during: [],
  language: [],
  months: {},
  endings: [],
};
