import type { PortalWords } from '../words.ts';

export const portal: PortalWords = {
  tokenRefused: 'Le jeton n’est pas valable',
  tokenForm: 'Ce n’est pas un jeton de portail, ou il en manque une partie.',
  tokenAlgorithm: 'Les jetons de portail sont signés avec EdDSA (Ed25519) et rien d’autre.',
  tokenUnknownKey: 'Aucune clé de ce catalogue n’a signé ce jeton : il vient d’ailleurs, ou sa clé a été retirée.',
  tokenSignature: 'La signature ne correspond pas : le jeton a été modifié.',
  tokenExpired: 'Le jeton a expiré.',
  tokenContent: 'Le jeton ne contient pas ce que contient un jeton de portail.',
  tokenLong: 'C’est plus long que tout jeton de portail.',
  tokenTwice: 'Deux jetons différents ont été donnés ; un seul suffit.',
  tokenNoKeys: 'Ce catalogue n’a pas de clés : aucun jeton n’est valable ici.',
  tokenFilter: 'Un filtre du jeton n’est plus connu ici ; il faut un nouveau jeton.',
  linkNotOurs: 'Ce lien n’a pas été fait ici, ou il en manque une partie.',
  linkLong: 'Cette recherche est trop longue pour être gardée.',
  adminNeeded: 'Il faut pour cela le jeton d’un administrateur.',
  jobsNone: 'Ce catalogue ne montre aucune file de tâches.',
  exclusionBody: 'Envoyez du JSON avec reason (500 caractères au plus) et, s’il y a une fin, until (YYYY-MM-DD).',
  exclusionsFull: 'Le portail en écarte déjà {most} ; retirez-en d’abord.',
  notLocked: '{name} n’est pas un filtre : un jeton ne peut pas le verrouiller.',
  lockEmpty: 'Le jeton n’a pas de filtre : il ne verrouillerait rien.',
  lockLong: 'Les filtres d’un jeton ont au plus {most} caractères.',
};
