import type { PortalWords } from '../words.ts';

export const portal: PortalWords = {
  notLocked: '{name} non è un filtro, quindi un token non può bloccarlo.',
  lockEmpty: 'Il token non ha filtri, quindi non bloccherebbe nulla.',
  lockLong: 'I filtri di un token hanno al massimo {most} caratteri.',
};
