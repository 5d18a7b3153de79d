import type { PortalWords } from '../words.ts';

/** Romanian. */
export const portal: PortalWords = {
  tokenRefused: 'Jetonul nu este valabil',
  tokenForm: 'Acesta nu este un jeton de portal sau îi lipsește o parte.',
  tokenAlgorithm: 'Jetoanele de portal sunt semnate cu EdDSA (Ed25519) și cu nimic altceva.',
  tokenUnknownKey:
    'Nicio cheie a acestui catalog nu a semnat acest jeton: provine din altă parte sau cheia sa a fost retrasă.',
  tokenSignature: 'Semnătura nu se potrivește: jetonul a fost modificat.',
  tokenExpired: 'Jetonul a expirat.',
  tokenContent: 'Jetonul nu conține ceea ce conține un jeton de portal.',
  tokenLong: 'Este mai lung decât orice jeton de portal.',
  tokenTwice: 'Au fost indicate două jetoane diferite; indicați unul.',
  tokenNoKeys: 'Acest catalog nu are chei, deci aici niciun jeton nu este valabil.',
  tokenFilter: 'Un filtru din jeton nu mai este cunoscut aici; este nevoie de un jeton nou.',
  linkNotOurs: 'Acest link nu a fost creat aici sau îi lipsește o parte.',
  linkLong: 'Această căutare este prea lungă pentru a fi salvată.',
  adminNeeded: 'Pentru aceasta este nevoie de jetonul unui administrator.',
  jobsNone: 'Acest catalog nu afișează nicio coadă de sarcini.',
  exclusionBody: 'Trimiteți JSON cu reason (cel mult 500 de caractere) și, dacă se termină, until (AAAA-LL-ZZ).',
  exclusionsFull: 'Portalul omite deja numărul maxim ({most}); eliminați mai întâi unele.',
  notLocked: '{name} nu este un filtru, deci un jeton nu îl poate fixa.',
  lockEmpty: 'Jetonul nu are niciun filtru, deci nu ar fixa nimic.',
  lockLong: 'Filtrele unui jeton au cel mult {most} caractere.',
};
