import type { StatementProblems, StatementWords } from '../words.ts';

/** Estonian. */
export const statementProblems: StatementProblems = {
  forbidden: 'Ei ole lubatud',
  forbiddenDetail: 'See luba kehtib, aga mitte selle jaoks: see kuulub teisele agentuurile.',
  callerNeeded: 'Selleks on vaja kvaliteediagentuuri või haldaja luba.',
  declarationBody:
    'Saatke JSON väljadega activity (number), includes (true või false), from (AAAA-KK-PP) ja url; haldaja lisab agency ja basis.',
  declarationNotFound: 'Kehtivat avaldust tunnusega {id} ei ole.',
  declarationsFull: 'See agentuur on juba esitanud nii palju avaldusi, kui säilitatakse.',
};

export const statements: StatementWords = {
  declared: {
    includes:
      '{agency} ({date}): hindamised „{activity}“ käsitlevad ka õpet, mis viib mikrokvalifikatsioonitunnistuseni. Kehtib aruannetele alates: {from}.',
    excludes:
      '{agency} ({date}): hindamised „{activity}“ ei käsitle õpet, mis viib mikrokvalifikatsioonitunnistuseni. Kehtib aruannetele alates: {from}.',
    source: 'Selle avalduse allikas',
    heading: 'Mida agentuurid kinnitavad',
  },
};
