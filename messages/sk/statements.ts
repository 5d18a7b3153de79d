import type { StatementProblems, StatementWords } from '../words.ts';

/** Slovak. */
export const statementProblems: StatementProblems = {
  forbidden: 'Nie je dovolené',
  forbiddenDetail: 'Tento token platí, ale nie na toto: patrí to inej agentúre.',
  callerNeeded: 'Na to treba token agentúry zabezpečovania kvality alebo správcu.',
  declarationBody:
    'Pošlite JSON s activity (číslo), includes (true alebo false), from (RRRR-MM-DD) a url; správca pridá agency a basis.',
  declarationNotFound: 'Neexistuje platné vyhlásenie s identifikátorom {id}.',
  declarationsFull: 'Táto agentúra už podala toľko vyhlásení, koľko sa uchováva.',
};

export const statements: StatementWords = {
  declared: {
    includes:
      '{agency} ({date}): posúdenia „{activity}“ zahŕňajú aj vzdelávanie, ktoré vedie k mikrocertifikátom. Platí pre správy od: {from}.',
    excludes:
      '{agency} ({date}): posúdenia „{activity}“ nezahŕňajú vzdelávanie, ktoré vedie k mikrocertifikátom. Platí pre správy od: {from}.',
    source: 'Zdroj tohto vyhlásenia',
    heading: 'Čo vyhlasujú agentúry',
  },
};
