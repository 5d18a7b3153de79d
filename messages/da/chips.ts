import type { PageWords } from '../words.ts';

/** Danish. */
export const chips: Pick<PageWords, 'chips'> = {
  chips: {
    active: 'Aktive filtre',
    remove: 'Fjern filter:',
    isDefault: '(fra start)',
    or: ' eller ',
    atLeast: '{least} eller mere',
    atMost: 'op til {most}',
    between: '{least} til {most}',
    leftOutBy: {
      openTo: 'Vis også tilbud, der ikke er åbne for alle: {count}',
      microCredential: 'Vis også tilbud, der ikke er mikroeksamensbeviser, eller hvor det ikke vides: {count}',
      startsFrom: 'Vis også tilbud, der allerede er begyndt: {count}',
    },
    sameInstance: 'Én og samme dato for et tilbud opfylder alt dette: {filters}.',
    mistakes: 'Disse dele af adressen kunne ikke bruges og blev udeladt:',
  },
};
