import type { PageWords } from '../words.ts';

/** Swedish. */
export const chips: Pick<PageWords, 'chips'> = {
  chips: {
    active: 'Aktiva filter',
    remove: 'Ta bort filter:',
    isDefault: '(från början)',
    or: ' eller ',
    atLeast: '{least} eller mer',
    atMost: 'upp till {most}',
    between: '{least} till {most}',
    leftOutBy: {
      openTo: 'Visa även utbildningar som inte är öppna för alla: {count}',
      microCredential: 'Visa även utbildningar som inte är mikromeriter, eller där det inte är känt: {count}',
      startsFrom: 'Visa även utbildningar som redan har börjat: {count}',
    },
    sameInstance: 'Ett och samma tillfälle av en utbildning uppfyller allt detta: {filters}.',
    mistakes: 'De här delarna av adressen gick inte att använda och utelämnades:',
  },
};
