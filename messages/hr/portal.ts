import type { PortalWords } from '../words.ts';

/** Croatian. */
export const portal: PortalWords = {
  tokenRefused: 'Token ne vrijedi',
  tokenForm: 'Ovo nije token portala ili nedostaje njegov dio.',
  tokenAlgorithm: 'Tokeni portala potpisani su s EdDSA (Ed25519) i ničim drugim.',
  tokenUnknownKey:
    'Nijedan ključ ovog kataloga nije potpisao ovaj token: dolazi s drugog mjesta ili je njegov ključ povučen.',
  tokenSignature: 'Potpis ne odgovara: token je promijenjen.',
  tokenExpired: 'Token je istekao.',
  tokenContent: 'Token ne sadržava ono što sadržava token portala.',
  tokenLong: 'Ovo je dulje od bilo kojeg tokena portala.',
  tokenTwice: 'Navedena su dva različita tokena; navedite jedan.',
  tokenNoKeys: 'Ovaj katalog nema ključeva pa ovdje ne vrijedi nijedan token.',
  tokenFilter: 'Filtar u tokenu ovdje više nije poznat; potreban je novi token.',
  linkNotOurs: 'Ova poveznica nije izrađena ovdje ili joj nedostaje dio.',
  linkLong: 'Ovo je pretraživanje predugo za spremanje.',
  adminNeeded: 'Za to je potreban token administratora.',
  jobsNone: 'Ovaj katalog ne prikazuje red zadataka.',
  exclusionBody: 'Pošaljite JSON s reason (najviše 500 znakova) i, ako završava, until (GGGG-MM-DD).',
  exclusionsFull: 'Portal već izostavlja {most}; najprije neke uklonite.',
  notLocked: '{name} nije filtar pa ga token ne može zaključati.',
  lockEmpty: 'Token nema filtar pa ne bi ništa zaključao.',
  lockLong: 'Filtri tokena smiju imati najviše ovoliko znakova: {most}.',
};
