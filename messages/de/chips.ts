import type { PageWords } from '../words.ts';

/** What is said of filters in force. */
export const chips: Pick<PageWords, 'chips'> = {
  chips: {
    active: 'Aktive Filter',
    remove: 'Filter entfernen:',
    isDefault: '(zu Beginn)',
    or: ' oder ',
    atLeast: 'ab {least}',
    atMost: 'bis {most}',
    between: '{least} bis {most}',
    leftOutBy: {
      openTo: 'Auch Angebote zeigen, die nicht allen offenstehen: {count}',
      microCredential:
        'Auch Angebote zeigen, die keine Microcredentials sind oder von denen das nicht bekannt ist: {count}',
      startsFrom: 'Auch Angebote zeigen, die schon begonnen haben: {count}',
    },
    sameInstance: 'Ein und derselbe Termin eines Angebots erfüllt all dies: {filters}.',
    mistakes: 'Diese Teile der Adresse waren nicht zu verwenden und wurden weggelassen:',
  },
};
