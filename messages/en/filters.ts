import type { FilterWords } from '../filter-words.ts';

/** English. */
export const filters: FilterWords = {
  values: {
    mode: {
      online: ['online', 'on line', 'remote', 'remotely', 'distance learning', 'from home', 'e learning', 'elearning'],
      onsite: ['on site', 'onsite', 'in person', 'face to face', 'on campus', 'classroom based'],
      blended: ['blended', 'blended learning'],
    },
    time: {
      daytime: ['daytime', 'during the day', 'in the daytime'],
      evening: [
        'evening',
        'evenings',
        'in the evening',
        'in the evenings',
        'evening class',
        'evening classes',
        'after work',
      ],
      weekend: ['weekend', 'weekends', 'at the weekend', 'on weekends', 'at weekends', 'on the weekend'],
      'self-paced': ['self paced', 'at my own pace', 'at your own pace', 'own pace'],
    },
    free: { true: ['free', 'for free', 'free of charge', 'no fee', 'without fees', 'at no cost'] },
    eqf: {
      '5': ['short cycle level'],
      '6': ['bachelor level', 'bachelor s level', 'undergraduate level', 'at bachelor level'],
      '7': ['master level', 'master s level', 'at master level', 'postgraduate level'],
      '8': ['doctoral level', 'phd level', 'doctorate level', 'at doctoral level'],
    },
  },
  ects: ['{n} ects', '{n} ects credits', '{n} ects points', '{n} credits', '{n} credit points'],
  to: ['to'],
  eqf: ['eqf {n}', 'eqf level {n}'],
  from: [
    'from {month}',
    'starting {month}',
    'starting in {month}',
    'start in {month}',
    'starts in {month}',
    'since {month}',
  ],
  during: ['in {month}', 'during {month}'],
  language: ['in {language}', 'taught in {language}', 'in {language} language'],
  months: {},
  endings: [],
};
