import type { StatementProblems } from '../words.ts';

/** Irish. */
export const statementProblems: StatementProblems = {
  forbidden: 'Níl cead',
  forbiddenDetail: 'Tá an comhartha seo bailí, ach níl sé bailí dó seo: baineann sé le gníomhaireacht eile.',
  callerNeeded: 'Teastaíonn comhartha ó ghníomhaireacht dearbhaithe cáilíochta nó ó riarthóir chuige seo.',
};
