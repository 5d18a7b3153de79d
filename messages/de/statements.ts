import type { StatementProblems, StatementWords } from '../words.ts';
import { area, areaProblems } from './area.ts';

/** German. */
export const statementProblems: StatementProblems = {
  ...areaProblems,
  forbidden: 'Nicht erlaubt',
  forbiddenDetail: 'Dieses Token gilt, aber nicht hierfür: Das gehört einer anderen Agentur.',
  tokenWithoutRegister:
    'Dieses Token nennt kein Register: Es gilt nur für das Grundregister, und das ist hier nicht angebunden.',
  callerNeeded: 'Dafür braucht es das Token einer Qualitätssicherungsagentur oder der Verwaltung.',
  declarationBody:
    'Senden Sie JSON mit activity (Nummer), includes (true oder false), from (JJJJ-MM-TT) und url; die Verwaltung fügt agency und basis hinzu.',
  declarationNotFound: 'Es gibt keine geltende Erklärung mit der Kennung {id}.',
  declarationsFull: 'Diese Agentur hat schon so viele Erklärungen abgegeben, wie aufbewahrt werden.',
  reportsFull:
    'Heute kamen so viele Fehlermeldungen, wie an einem Tag angenommen werden. Bitte versuchen Sie es morgen.',
  answerBody: 'Senden Sie JSON mit state (open, answered, mended oder declined) und answer.',
  tooLarge: 'Die Anfrage ist zu groß',
  tooLargeDetail: 'Ihr Inhalt hat mehr Bytes, als hier gelesen werden.',
  notJson: 'Der Inhalt dieser Anfrage ist nicht lesbar: Er ist kein JSON.',
  otherSite: 'Dieses Formular kam von einer anderen Website. Senden Sie es von seiner eigenen Seite.',
  reportsFullHere:
    'Von Ihnen kamen heute so viele Fehlermeldungen, wie von einer Person an einem Tag angenommen werden. Bitte versuchen Sie es morgen.',
};

export const statements: StatementWords = {
  area,
  declared: {
    includes:
      '{agency} ({date}): Die Begutachtungen „{activity}“ beziehen auch Angebote ein, die zu Microcredentials führen. Das gilt für Berichte ab: {from}.',
    excludes:
      '{agency} ({date}): Die Begutachtungen „{activity}“ beziehen Angebote, die zu Microcredentials führen, nicht ein. Das gilt für Berichte ab: {from}.',
    source: 'Quelle dieser Angabe',
    heading: 'Was Agenturen dazu erklären',
  },
  send: 'Senden',
  error: {
    about: 'Zur Seite:',
    words: 'Was stimmt nicht?',
    privacy:
      'Ein Name ist nicht nötig. Was Sie schreiben, liest nur die Betreiberin; E-Mail-Adressen und Telefonnummern werden daraus entfernt. Öffentlich sind nur die Seite, der Tag, der Stand und unsere Antwort.',
    keep: 'Merken Sie sich die Adresse dieser Seite: Hier wird die Antwort stehen.',
    title: 'Gemeldeter Fehler: {date}',
    answer: 'Unsere Antwort',
    wrong: 'Schreiben Sie etwas, höchstens {most} Zeichen.',
    state: {
      open: 'Noch nicht beantwortet',
      answered: 'Beantwortet',
      mended: 'Behoben',
      declined: 'Bleibt so, aus diesem Grund',
    },
  },
  reply: {
    title: 'Ihre Stellungnahme zu einem Befund',
    publicFrom: 'Für alle sichtbar ab: {date}',
    statement: 'Ihre Stellungnahme; sie steht überall, wo der Befund steht',
    disputes: 'Der Befund ist falsch: Er soll nicht zählen, bis darüber entschieden ist',
    stated: 'Stellungnahme zum Befund.',
    disputed: 'Bestritten; zählt nicht, bis darüber entschieden ist.',
    upheld: 'Wurde bestritten und bleibt bestehen.',
    dropped: 'Wurde bestritten und zählt nicht mehr.',
    by: {
      provider: 'Der Anbieter:',
      agency: 'Die Agentur:',
    },
  },
};
