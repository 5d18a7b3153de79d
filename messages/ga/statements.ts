import type { StatementProblems, StatementWords } from '../words.ts';

/** Irish. */
export const statementProblems: StatementProblems = {
  forbidden: 'Níl cead',
  forbiddenDetail: 'Tá an comhartha seo bailí, ach níl sé bailí dó seo: baineann sé le gníomhaireacht eile.',
  callerNeeded: 'Teastaíonn comhartha ó ghníomhaireacht dearbhaithe cáilíochta nó ó riarthóir chuige seo.',
  declarationBody:
    'Seol JSON le activity (uimhir), includes (true nó false), from (BBBB-MM-LL) agus url; cuireann riarthóir agency agus basis leis.',
  declarationNotFound: 'Níl aon dearbhú i bhfeidhm leis an aitheantas {id}.',
  declarationsFull: 'Tá an oiread dearbhuithe déanta ag an ngníomhaireacht seo cheana agus a choinnítear.',
};

export const statements: StatementWords = {
  declared: {
    includes:
      '{agency} ({date}): breathnaíonn na hathbhreithnithe “{activity}” ar sholáthar as a dtagann micridhintiúir freisin. Baineann sé le tuarascálacha ón dáta seo: {from}.',
    excludes:
      '{agency} ({date}): ní bhreathnaíonn na hathbhreithnithe “{activity}” ar sholáthar as a dtagann micridhintiúir. Baineann sé le tuarascálacha ón dáta seo: {from}.',
    source: 'Foinse an ráitis seo',
    heading: 'A ndeir gníomhaireachtaí faoi seo',
  },
};
