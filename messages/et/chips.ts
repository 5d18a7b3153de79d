import type { PageWords } from '../words.ts';

/** Estonian. */
export const chips: Pick<PageWords, 'chips'> = {
  chips: {
    active: 'Kehtivad filtrid',
    remove: 'Eemalda filter:',
    isDefault: '(vaikimisi)',
    or: ' või ',
    atLeast: 'vähemalt {least}',
    atMost: 'kuni {most}',
    between: '{least} kuni {most}',
    leftOutBy: {
      openTo: 'Näita ka koolitusi, mis pole kõigile avatud: {count}',
      microCredential:
        'Näita ka koolitusi, mis ei anna mikrokvalifikatsioonitunnistust või mille kohta see pole teada: {count}',
      startsFrom: 'Näita ka juba alanud koolitusi: {count}',
    },
    sameInstance: 'Kõigele sellele vastab üks ja sama koolituse toimumisaeg: {filters}.',
    mistakes: 'Neid aadressi osi ei saanud kasutada ja need jäeti välja:',
  },
};
