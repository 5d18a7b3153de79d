import type { PageWords } from '../words.ts';

/** What is said of filters in force. */
export const chips: Pick<PageWords, 'chips'> = {
  chips: {
    active: 'Aktywne filtry',
    remove: 'Usuń filtr:',
    isDefault: '(na początku)',
    or: ' lub ',
    atLeast: '{least} lub więcej',
    atMost: 'do {most}',
    between: 'od {least} do {most}',
    leftOutBy: {
      openTo: 'Pokaż także oferty, które nie są otwarte dla wszystkich: {count}',
      microCredential: 'Pokaż także oferty, które nie są mikropoświadczeniami albo o których tego nie wiadomo: {count}',
      startsFrom: 'Pokaż także oferty, które już się rozpoczęły: {count}',
    },
    sameInstance: 'Jeden i ten sam termin oferty spełnia to wszystko: {filters}.',
    mistakes: 'Tych części adresu nie dało się użyć i zostały pominięte:',
  },
};
