import type { StatementProblems, StatementWords } from '../words.ts';

/** Polish. */
export const statementProblems: StatementProblems = {
  forbidden: 'Niedozwolone',
  forbiddenDetail: 'Ten token jest ważny, ale nie do tego: należy to do innej agencji.',
  callerNeeded: 'Do tego potrzebny jest token agencji zapewniania jakości lub administratora.',
  declarationBody:
    'Proszę wysłać JSON z activity (numer), includes (true lub false), from (RRRR-MM-DD) i url; administrator dodaje agency i basis.',
  declarationNotFound: 'Nie ma obowiązującego oświadczenia o identyfikatorze {id}.',
  declarationsFull: 'Ta agencja złożyła już tyle oświadczeń, ile się przechowuje.',
};

export const statements: StatementWords = {
  declared: {
    includes:
      '{agency} ({date}): oceny „{activity}” obejmują także kształcenie, które prowadzi do mikropoświadczeń. Dotyczy raportów od: {from}.',
    excludes:
      '{agency} ({date}): oceny „{activity}” nie obejmują kształcenia, które prowadzi do mikropoświadczeń. Dotyczy raportów od: {from}.',
    source: 'Źródło tego oświadczenia',
    heading: 'Co oświadczają agencje',
  },
};
