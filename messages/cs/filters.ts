import type { FilterWords } from '../filter-words.ts';

/** Czech. */
export const filters: FilterWords = {
  values: {
    mode: {
      online: ['online', 'na dálku', 'dálkově', 'distančně', 'z domova'],
      onsite: ['prezenčně', 'prezenční', 'na místě'],
      blended: ['kombinovaně', 'kombinovaná forma'],
    },
    time: {
      daytime: ['přes den'],
      evening: ['večer', 'večerní', 'večerní kurz', 'večerní kurzy', 'po práci'],
      weekend: ['víkend', 'víkendy', 'o víkendu', 'o víkendech', 'víkendový', 'víkendové'],
      'self-paced': ['vlastním tempem'],
    },
    free: { true: ['zdarma', 'bezplatně', 'bezplatný', 'bezplatné', 'bez poplatku'] },
    eqf: {
      '5': ['úroveň krátkého cyklu'],
      '6': ['bakalářská úroveň', 'na bakalářské úrovni'],
      '7': ['magisterská úroveň', 'na magisterské úrovni'],
      '8': ['doktorská úroveň', 'na doktorské úrovni'],
    },
  },
  ects: ['{n} ects', '{n} kreditů', '{n} kredity', '{n} kreditů ects'],
  to: ['až'],
  eqf: ['úroveň eqf {n}'],
  from: ['od {month}'],
  during: [],
  language: [],
  months: {},
  endings: [],
};
