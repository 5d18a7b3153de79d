import type { FilterWords } from '../filter-words.ts';

/** Hungarian. */
export const filters: FilterWords = {
  values: {
    mode: {
      online: ['online', 'távoktatás', 'távoktatásban', 'távolról', 'otthonról'],
      onsite: ['jelenléti', 'személyesen', 'helyszíni'],
      blended: ['vegyes oktatás', 'részben online'],
    },
    time: {
      daytime: ['napközben', 'nappal'],
      evening: ['esténként', 'esti', 'esti tanfolyam', 'munka után'],
      weekend: ['hétvége', 'hétvégén', 'hétvégi'],
      'self-paced': ['saját ütemben', 'saját tempóban'],
    },
    free: { true: ['ingyen', 'ingyenes', 'ingyenesen', 'díjmentes', 'térítésmentes'] },
    eqf: {
      '5': ['rövid ciklusú szint'],
      '6': ['alapképzési szint'],
      '7': ['mesterképzési szint'],
      '8': ['doktori szint'],
    },
  },
  ects: ['{n} ects', '{n} kredit', '{n} ects kredit'],
  to: [],
  eqf: ['ekkr {n}', '{n} ekkr szint'],
  from: [],
  during: [],
  language: ['{language} nyelven', '{language} nyelvű'],
  months: {},
  endings: [],
};
