import type { PortalWords } from '../words.ts';

export const portal: PortalWords = {
  notLocked: '{name} n’est pas un filtre : un jeton ne peut pas le verrouiller.',
  lockEmpty: 'Le jeton n’a pas de filtre : il ne verrouillerait rien.',
  lockLong: 'Les filtres d’un jeton ont au plus {most} caractères.',
};
