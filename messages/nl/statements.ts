import type { StatementProblems, StatementWords } from '../words.ts';

/** Dutch. */
export const statementProblems: StatementProblems = {
  forbidden: 'Niet toegestaan',
  forbiddenDetail: 'Dit token geldt, maar niet hiervoor: dit hoort bij een ander agentschap.',
  callerNeeded: 'Hiervoor is het token van een agentschap voor kwaliteitszorg of van een beheerder nodig.',
  declarationBody:
    'Stuur JSON met activity (nummer), includes (true of false), from (JJJJ-MM-DD) en url; een beheerder voegt agency en basis toe.',
  declarationNotFound: 'Er is geen geldende verklaring met de id {id}.',
  declarationsFull: 'Dit agentschap heeft al zoveel verklaard als er wordt bewaard.',
};

export const statements: StatementWords = {
  declared: {
    includes:
      '{agency} ({date}): de beoordelingen “{activity}” kijken ook naar aanbod dat tot microcredentials leidt. Dit geldt voor rapporten vanaf: {from}.',
    excludes:
      '{agency} ({date}): de beoordelingen “{activity}” kijken niet naar aanbod dat tot microcredentials leidt. Dit geldt voor rapporten vanaf: {from}.',
    source: 'Bron van deze verklaring',
    heading: 'Wat agentschappen hierover verklaren',
  },
};
