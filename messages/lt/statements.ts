import type { StatementProblems, StatementWords } from '../words.ts';

/** Lithuanian. */
export const statementProblems: StatementProblems = {
  forbidden: 'Neleidžiama',
  forbiddenDetail: 'Šis raktas galioja, bet ne šiam dalykui: tai priklauso kitai agentūrai.',
  callerNeeded: 'Tam reikia kokybės užtikrinimo agentūros arba administratoriaus rakto.',
  declarationBody:
    'Siųskite JSON su activity (numeriu), includes (true arba false), from (MMMM-MM-DD) ir url; administratorius prideda agency ir basis.',
  declarationNotFound: 'Galiojančio pareiškimo, kurio identifikatorius {id}, nėra.',
  declarationsFull: 'Ši agentūra jau pateikė tiek pareiškimų, kiek jų saugoma.',
};

export const statements: StatementWords = {
  declared: {
    includes:
      '{agency} ({date}): vertinimai „{activity}“ apima ir mokymą, kuris suteikia mikrokredencialus. Galioja ataskaitoms nuo: {from}.',
    excludes:
      '{agency} ({date}): vertinimai „{activity}“ neapima mokymo, kuris suteikia mikrokredencialus. Galioja ataskaitoms nuo: {from}.',
    source: 'Šio pareiškimo šaltinis',
    heading: 'Ką pareiškia agentūros',
  },
};
