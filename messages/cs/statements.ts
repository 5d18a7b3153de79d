import type { StatementProblems, StatementWords } from '../words.ts';

/** Czech. */
export const statementProblems: StatementProblems = {
  forbidden: 'Není dovoleno',
  forbiddenDetail: 'Tento token platí, ale ne pro toto: patří to jiné agentuře.',
  callerNeeded: 'K tomu je potřeba token agentury pro zajišťování kvality nebo správce.',
  declarationBody:
    'Pošlete JSON s activity (číslo), includes (true nebo false), from (RRRR-MM-DD) a url; správce přidá agency a basis.',
  declarationNotFound: 'Neexistuje platné prohlášení s identifikátorem {id}.',
  declarationsFull: 'Tato agentura už učinila tolik prohlášení, kolik se jich uchovává.',
};

export const statements: StatementWords = {
  declared: {
    includes:
      '{agency} ({date}): posouzení „{activity}“ zahrnují i vzdělávání, které vede k mikrocertifikátům. Platí pro zprávy od: {from}.',
    excludes:
      '{agency} ({date}): posouzení „{activity}“ nezahrnují vzdělávání, které vede k mikrocertifikátům. Platí pro zprávy od: {from}.',
    source: 'Zdroj tohoto prohlášení',
    heading: 'Co prohlašují agentury',
  },
};
