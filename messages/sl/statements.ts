import type { StatementProblems, StatementWords } from '../words.ts';

/** Slovenian. */
export const statementProblems: StatementProblems = {
  forbidden: 'Ni dovoljeno',
  forbiddenDetail: 'Ta žeton velja, vendar ne za to: to pripada drugi agenciji.',
  callerNeeded: 'Za to je potreben žeton agencije za zagotavljanje kakovosti ali skrbnika.',
  declarationBody:
    'Pošljite JSON z activity (številka), includes (true ali false), from (LLLL-MM-DD) in url; skrbnik doda agency in basis.',
  declarationNotFound: 'Ni veljavne izjave z oznako {id}.',
  declarationsFull: 'Ta agencija je že dala toliko izjav, kolikor se jih hrani.',
};

export const statements: StatementWords = {
  declared: {
    includes:
      '{agency} ({date}): presoje „{activity}“ obravnavajo tudi izobraževanje, ki vodi do mikrodokazil. Velja za poročila od: {from}.',
    excludes:
      '{agency} ({date}): presoje „{activity}“ ne obravnavajo izobraževanja, ki vodi do mikrodokazil. Velja za poročila od: {from}.',
    source: 'Vir te izjave',
    heading: 'Kaj izjavljajo agencije',
  },
};
