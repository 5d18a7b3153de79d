import type { StatementProblems, StatementWords } from '../words.ts';

/** Latvian. */
export const statementProblems: StatementProblems = {
  forbidden: 'Nav atļauts',
  forbiddenDetail: 'Šis marķieris ir derīgs, bet ne šim: tas pieder citai aģentūrai.',
  callerNeeded: 'Tam vajadzīgs kvalitātes nodrošināšanas aģentūras vai administratora marķieris.',
  declarationBody:
    'Sūtiet JSON ar activity (numuru), includes (true vai false), from (GGGG-MM-DD) un url; administrators pievieno agency un basis.',
  declarationNotFound: 'Nav spēkā esoša paziņojuma ar identifikatoru {id}.',
  declarationsFull: 'Šī aģentūra jau ir iesniegusi tik daudz paziņojumu, cik tiek glabāts.',
};

export const statements: StatementWords = {
  declared: {
    includes:
      '{agency} ({date}): novērtējumi „{activity}” aptver arī izglītību, kas noved pie mikroapliecinājumiem. Attiecas uz ziņojumiem no: {from}.',
    excludes:
      '{agency} ({date}): novērtējumi „{activity}” neaptver izglītību, kas noved pie mikroapliecinājumiem. Attiecas uz ziņojumiem no: {from}.',
    source: 'Šī paziņojuma avots',
    heading: 'Ko paziņo aģentūras',
  },
};
