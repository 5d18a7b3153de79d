import type { StatementProblems, StatementWords } from '../words.ts';

/** Croatian. */
export const statementProblems: StatementProblems = {
  forbidden: 'Nije dopušteno',
  forbiddenDetail: 'Ovaj token vrijedi, ali ne za ovo: to pripada drugoj agenciji.',
  callerNeeded: 'Za to je potreban token agencije za osiguravanje kvalitete ili administratora.',
  declarationBody:
    'Pošaljite JSON s activity (broj), includes (true ili false), from (GGGG-MM-DD) i url; administrator dodaje agency i basis.',
  declarationNotFound: 'Nema važeće izjave s oznakom {id}.',
  declarationsFull: 'Ova je agencija već dala onoliko izjava koliko se čuva.',
};

export const statements: StatementWords = {
  declared: {
    includes:
      '{agency} ({date}): vrednovanja „{activity}” obuhvaćaju i obrazovanje koje vodi do mikrokvalifikacija. Vrijedi za izvješća od: {from}.',
    excludes:
      '{agency} ({date}): vrednovanja „{activity}” ne obuhvaćaju obrazovanje koje vodi do mikrokvalifikacija. Vrijedi za izvješća od: {from}.',
    source: 'Izvor ove izjave',
    heading: 'Što izjavljuju agencije',
  },
};
