import type { StatementProblems, StatementWords } from '../words.ts';
import { area, areaProblems } from './area.ts';

/** French. */
export const statementProblems: StatementProblems = {
  ...areaProblems,
  forbidden: 'Non autorisé',
  forbiddenDetail: 'Ce jeton est valable, mais pas pour ceci : cela relève d’une autre agence.',
  tokenWithoutRegister:
    'Ce jeton ne nomme aucun registre : il ne vaut que pour le registre de base, qui n’est pas connecté ici.',
  callerNeeded: 'Cela demande le jeton d’une agence d’assurance qualité ou d’un administrateur.',
  declarationBody:
    'Envoyez du JSON avec activity (numéro), includes (true ou false), from (AAAA-MM-JJ) et url ; un administrateur ajoute agency et basis.',
  declarationNotFound: 'Il n’y a pas de déclaration en vigueur portant l’identifiant {id}.',
  declarationsFull: 'Cette agence a déjà fait autant de déclarations qu’il en est conservé.',
  reportsFull:
    'Autant de signalements d’erreurs sont arrivés aujourd’hui qu’il en est accepté par jour. Veuillez réessayer demain.',
  answerBody: 'Envoyez du JSON avec state (open, answered, mended ou declined) et answer.',
  tooLarge: 'La requête est trop volumineuse',
  tooLargeDetail: 'Son contenu compte plus d’octets qu’il n’en est lu ici.',
  notJson: 'Le contenu de cette requête ne peut pas être lu : ce n’est pas du JSON.',
  otherSite: 'Ce formulaire vient d’un autre site. Envoyez-le depuis sa propre page.',
  reportsFullHere:
    'Vous avez envoyé aujourd’hui autant de signalements d’erreurs que nous en acceptons d’une personne par jour. Veuillez réessayer demain.',
};

export const statements: StatementWords = {
  area,
  declared: {
    includes:
      '{agency} ({date}) : les évaluations « {activity} » examinent aussi les formations qui mènent à des microcertifications. Cela vaut pour les rapports à partir du : {from}.',
    excludes:
      '{agency} ({date}) : les évaluations « {activity} » n’examinent pas les formations qui mènent à des microcertifications. Cela vaut pour les rapports à partir du : {from}.',
    source: 'Source de cette déclaration',
    heading: 'Ce que déclarent les agences',
  },
  send: 'Envoyer',
  error: {
    about: 'À propos de la page :',
    words: 'Qu’est-ce qui est inexact ?',
    privacy:
      'Aucun nom n’est nécessaire. Ce que vous écrivez n’est lu que par l’exploitant ; les adresses électroniques et numéros de téléphone en sont retirés. Seuls la page, le jour, l’état et notre réponse sont publics.',
    keep: 'Gardez l’adresse de cette page : la réponse figurera ici.',
    title: 'Erreur signalée : {date}',
    answer: 'Notre réponse',
    wrong: 'Écrivez quelque chose, {most} caractères au plus.',
    state: {
      open: 'Pas encore de réponse',
      answered: 'Répondu',
      mended: 'Corrigé',
      declined: 'Reste tel quel, pour cette raison',
    },
  },
  reply: {
    title: 'Votre réponse à un constat',
    publicFrom: 'Visible de tous à partir du : {date}',
    statement: 'Votre déclaration ; elle figure partout où figure le constat',
    disputes: 'Le constat est faux : qu’il ne compte pas tant que ce n’est pas tranché',
    stated: 'Déclaration sur le constat.',
    disputed: 'Contesté ; ne compte pas avant décision.',
    upheld: 'A été contesté et est maintenu.',
    dropped: 'A été contesté et ne compte plus.',
    by: {
      provider: 'Le prestataire :',
      agency: 'L’agence :',
    },
  },
};
