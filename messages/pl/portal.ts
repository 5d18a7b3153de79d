import type { PortalWords } from '../words.ts';

export const portal: PortalWords = {
  notLocked: '{name} nie jest filtrem, więc token nie może go ustalić.',
  lockEmpty: 'Token nie ma żadnego filtra, więc niczego by nie ustalał.',
  lockLong: 'Filtry tokenu mają najwyżej {most} znaków.',
};
