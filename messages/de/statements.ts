import type { StatementProblems, StatementWords } from '../words.ts';

/** German. */
export const statementProblems: StatementProblems = {
  forbidden: 'Nicht erlaubt',
  forbiddenDetail: 'Dieses Token gilt, aber nicht hierfür: Das gehört einer anderen Agentur.',
  callerNeeded: 'Dafür braucht es das Token einer Qualitätssicherungsagentur oder der Verwaltung.',
  declarationBody:
    'Senden Sie JSON mit activity (Nummer), includes (true oder false), from (JJJJ-MM-TT) und url; die Verwaltung fügt agency und basis hinzu.',
  declarationNotFound: 'Es gibt keine geltende Erklärung mit der Kennung {id}.',
  declarationsFull: 'Diese Agentur hat schon so viele Erklärungen abgegeben, wie aufbewahrt werden.',
};

export const statements: StatementWords = {
  declared: {
    includes:
      '{agency} ({date}): Die Begutachtungen „{activity}“ beziehen auch Angebote ein, die zu Microcredentials führen. Das gilt für Berichte ab: {from}.',
    excludes:
      '{agency} ({date}): Die Begutachtungen „{activity}“ beziehen Angebote, die zu Microcredentials führen, nicht ein. Das gilt für Berichte ab: {from}.',
    source: 'Quelle dieser Angabe',
    heading: 'Was Agenturen dazu erklären',
  },
};
