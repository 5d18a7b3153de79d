import type { StatementProblems, StatementWords } from '../words.ts';

/** Hungarian. */
export const statementProblems: StatementProblems = {
  forbidden: 'Nem engedélyezett',
  forbiddenDetail: 'Ez a token érvényes, de erre nem: ez egy másik ügynökséghez tartozik.',
  callerNeeded: 'Ehhez minőségbiztosítási ügynökség vagy rendszergazda tokenje szükséges.',
  declarationBody:
    'Küldjön JSON-t ezekkel: activity (szám), includes (true vagy false), from (ÉÉÉÉ-HH-NN) és url; a rendszergazda hozzáteszi: agency és basis.',
  declarationNotFound: 'Nincs érvényes nyilatkozat {id} azonosítóval.',
  declarationsFull: 'Ez az ügynökség már annyi nyilatkozatot tett, amennyit megőrzünk.',
};

export const statements: StatementWords = {
  declared: {
    includes:
      '{agency} ({date}): a(z) „{activity}” értékelések a mikrotanúsítványhoz vezető képzésekre is kiterjednek. A jelentésekre vonatkozik ettől: {from}.',
    excludes:
      '{agency} ({date}): a(z) „{activity}” értékelések nem terjednek ki a mikrotanúsítványhoz vezető képzésekre. A jelentésekre vonatkozik ettől: {from}.',
    source: 'E közlés forrása',
    heading: 'Mit nyilatkoznak az ügynökségek',
  },
};
