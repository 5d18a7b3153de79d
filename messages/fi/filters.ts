import type { FilterWords } from '../filter-words.ts';

/** Finnish. */
export const filters: FilterWords = {
  values: {
    mode: {
      online: ['verkossa', 'netissä', 'etänä', 'etäopetus', 'verkkokurssi', 'verkkokurssit', 'kotoa käsin'],
      onsite: ['paikan päällä', 'lähiopetus', 'lähiopetuksena'],
      blended: ['monimuoto', 'monimuoto opetus'],
    },
    time: {
      daytime: ['päivällä', 'päiväsaikaan'],
      evening: ['illalla', 'iltaisin', 'iltakurssi', 'iltakurssit', 'iltaopiskelu', 'työn jälkeen'],
      weekend: ['viikonloppu', 'viikonloppuna', 'viikonloppuisin', 'viikonloppukurssi'],
      'self-paced': ['omaan tahtiin', 'omassa tahdissa'],
    },
    free: { true: ['ilmainen', 'ilmaiset', 'ilmaiseksi', 'maksuton', 'maksuttomat', 'maksutta'] },
    eqf: {
      '5': ['lyhyen korkeakoulutuksen taso'],
      '6': ['kandidaatin taso', 'kanditaso'],
      '7': ['maisterin taso', 'maisteritaso'],
      '8': ['tohtorin taso', 'tohtoritaso'],
    },
  },
  ects: ['{n} ects', '{n} opintopistettä', '{n} op'],
  to: [],
  eqf: [],
  from: [],
  during: [],
  language: [],
  months: {},
  endings: [],
};
