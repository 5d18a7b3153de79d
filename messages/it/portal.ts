import type { PortalWords } from '../words.ts';

export const portal: PortalWords = {
  tokenRefused: 'Il token non è valido',
  tokenForm: 'Non è un token di portale, o ne manca una parte.',
  tokenAlgorithm: 'I token di portale sono firmati con EdDSA (Ed25519) e con nient’altro.',
  tokenUnknownKey:
    'Nessuna chiave di questo catalogo ha firmato questo token: viene da altrove, o la sua chiave è stata ritirata.',
  tokenSignature: 'La firma non corrisponde: il token è stato modificato.',
  tokenExpired: 'Il token è scaduto.',
  tokenContent: 'Il token non contiene ciò che contiene un token di portale.',
  tokenLong: 'È più lungo di qualsiasi token di portale.',
  tokenTwice: 'Sono stati indicati due token diversi; indicarne uno solo.',
  tokenNoKeys: 'Questo catalogo non ha chiavi, quindi qui nessun token è valido.',
  tokenFilter: 'Un filtro del token qui non è più noto; serve un nuovo token.',
  linkNotOurs: 'Questo link non è stato fatto qui, o ne manca una parte.',
  linkLong: 'Questa ricerca è troppo lunga per essere conservata.',
  adminNeeded: 'Per questo serve il token di un amministratore.',
  jobsNone: 'Questo catalogo non mostra alcuna coda di lavori.',
  exclusionBody: 'Invii JSON con reason (fino a 500 caratteri) e, se c’è una fine, until (YYYY-MM-DD).',
  exclusionsFull: 'Il portale ne esclude già {most}; prima ne rimuova alcune.',
  notLocked: '{name} non è un filtro, quindi un token non può bloccarlo.',
  lockEmpty: 'Il token non ha filtri, quindi non bloccherebbe nulla.',
  lockLong: 'I filtri di un token hanno al massimo {most} caratteri.',
};
