import type { PageWords } from '../words.ts';

/** German. */
export const dossier: Pick<PageWords, 'dossier'> = {
  dossier: {
    title: 'Dossier für die Bewertung des Nachweises',
    standing: 'Stand der Einrichtung, die für den Nachweis einsteht',
    standingOpen: 'Am {date} nicht als geschlossen oder zusammengelegt geführt.',
    founded: 'Als gegründet geführt seit {date}.',
    known: 'Nach dem Wissen vom {date}.',
    supervision: 'Aufsicht bei der Prüfung',
    identity: 'Feststellung der Identität',
    digital: 'Europäischer digitaler Nachweis',
    digitalYes: 'DEQAR gibt eine gefundene Begutachtung für europäische digitale Nachweise weiter.',
    digitalNo:
      'Keine gefundene Begutachtung erfüllt die Bedingungen, unter denen DEQAR sie für europäische digitale Nachweise weitergibt.',
    digitalUnknown: 'Ob DEQAR eine Begutachtung für europäische digitale Nachweise weitergibt, ist nicht bekannt.',
    decided:
      'Über die Anerkennung entscheidet die zuständige Behörde; in einem Register nicht gefunden zu werden, ist kein Grund für eine Ablehnung.',
  },
};
