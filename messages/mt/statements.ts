import type { StatementProblems, StatementWords } from '../words.ts';

/** Maltese. */
export const statementProblems: StatementProblems = {
  forbidden: 'Mhux permess',
  forbiddenDetail: 'Dan it-token jgħodd, iżda mhux għal dan: jappartjeni lil aġenzija oħra.',
  callerNeeded: 'Għal dan hemm bżonn it-token ta’ aġenzija tal-assigurazzjoni tal-kwalità jew ta’ amministratur.',
  declarationBody:
    'Ibgħat JSON b’activity (numru), includes (true jew false), from (SSSS-XX-JJ) u url; amministratur iżid agency u basis.',
  declarationNotFound: 'M’hemm l-ebda dikjarazzjoni fis-seħħ bl-identifikatur {id}.',
  declarationsFull: 'Din l-aġenzija diġà ddikjarat daqs kemm jinżamm.',
};

export const statements: StatementWords = {
  declared: {
    includes:
      '{agency} ({date}): l-evalwazzjonijiet “{activity}” iħarsu wkoll lejn tagħlim li jwassal għal mikrokredenzjali. Jgħodd għal rapporti minn: {from}.',
    excludes:
      '{agency} ({date}): l-evalwazzjonijiet “{activity}” ma jħarsux lejn tagħlim li jwassal għal mikrokredenzjali. Jgħodd għal rapporti minn: {from}.',
    source: 'Is-sors ta’ din id-dikjarazzjoni',
    heading: 'X’jiddikjaraw l-aġenziji',
  },
};
