import type { StatementProblems, StatementWords } from '../words.ts';

/** French. */
export const statementProblems: StatementProblems = {
  forbidden: 'Non autorisé',
  forbiddenDetail: 'Ce jeton est valable, mais pas pour ceci : cela relève d’une autre agence.',
  callerNeeded: 'Cela demande le jeton d’une agence d’assurance qualité ou d’un administrateur.',
  declarationBody:
    'Envoyez du JSON avec activity (numéro), includes (true ou false), from (AAAA-MM-JJ) et url ; un administrateur ajoute agency et basis.',
  declarationNotFound: 'Il n’y a pas de déclaration en vigueur portant l’identifiant {id}.',
  declarationsFull: 'Cette agence a déjà fait autant de déclarations qu’il en est conservé.',
};

export const statements: StatementWords = {
  declared: {
    includes:
      '{agency} ({date}) : les évaluations « {activity} » examinent aussi les formations qui mènent à des microcertifications. Cela vaut pour les rapports à partir du : {from}.',
    excludes:
      '{agency} ({date}) : les évaluations « {activity} » n’examinent pas les formations qui mènent à des microcertifications. Cela vaut pour les rapports à partir du : {from}.',
    source: 'Source de cette déclaration',
    heading: 'Ce que déclarent les agences',
  },
};
