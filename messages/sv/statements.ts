import type { StatementProblems, StatementWords } from '../words.ts';

/** Swedish. */
export const statementProblems: StatementProblems = {
  forbidden: 'Inte tillåtet',
  forbiddenDetail: 'Denna token gäller, men inte för detta: det hör till en annan byrå.',
  callerNeeded: 'Detta kräver en token från en kvalitetssäkringsbyrå eller en administratör.',
  declarationBody:
    'Skicka JSON med activity (nummer), includes (true eller false), from (ÅÅÅÅ-MM-DD) och url; en administratör lägger till agency och basis.',
  declarationNotFound: 'Det finns ingen gällande förklaring med id {id}.',
  declarationsFull: 'Denna byrå har redan lämnat så många förklaringar som sparas.',
};

export const statements: StatementWords = {
  declared: {
    includes:
      '{agency} ({date}): granskningarna ”{activity}” omfattar även utbildning som leder till mikromeriter. Gäller för rapporter från: {from}.',
    excludes:
      '{agency} ({date}): granskningarna ”{activity}” omfattar inte utbildning som leder till mikromeriter. Gäller för rapporter från: {from}.',
    source: 'Källan till denna uppgift',
    heading: 'Vad byråerna uppger',
  },
};
