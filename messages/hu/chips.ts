import type { PageWords } from '../words.ts';

/** Hungarian. */
export const chips: Pick<PageWords, 'chips'> = {
  chips: {
    active: 'Alkalmazott szűrők',
    remove: 'Szűrő törlése:',
    isDefault: '(alapbeállítás)',
    or: ' vagy ',
    atLeast: 'legalább {least}',
    atMost: 'legfeljebb {most}',
    between: '{least}–{most}',
    leftOutBy: {
      openTo: 'A nem mindenkinek szóló ajánlatok megjelenítése is: {count}',
      microCredential:
        'Azoknak az ajánlatoknak a megjelenítése is, amelyek nem mikrotanúsítványok, vagy amelyekről ez nem ismert: {count}',
      startsFrom: 'A már megkezdődött ajánlatok megjelenítése is: {count}',
    },
    sameInstance: 'Egy ajánlat egyazon időpontja teljesíti mindezt: {filters}.',
    mistakes: 'A címnek ezeket a részeit nem lehetett felhasználni, ezért kimaradtak:',
  },
};
