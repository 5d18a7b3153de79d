import type { PortalWords } from '../words.ts';

export const portal: PortalWords = {
  tokenRefused: 'Token jest nieważny',
  tokenForm: 'To nie jest token portalu albo brakuje jego części.',
  tokenAlgorithm: 'Tokeny portali są podpisywane algorytmem EdDSA (Ed25519) i żadnym innym.',
  tokenUnknownKey: 'Żaden klucz tego katalogu nie podpisał tego tokenu: pochodzi on skądinąd albo jego klucz wycofano.',
  tokenSignature: 'Podpis się nie zgadza: token został zmieniony.',
  tokenExpired: 'Token wygasł.',
  tokenContent: 'Token nie zawiera tego, co zawiera token portalu.',
  tokenLong: 'To jest dłuższe niż jakikolwiek token portalu.',
  tokenTwice: 'Podano dwa różne tokeny; proszę podać jeden.',
  tokenNoKeys: 'Ten katalog nie ma kluczy, więc żaden token nie jest tu ważny.',
  tokenFilter: 'Filtr w tokenie nie jest tu już znany; potrzebny jest nowy token.',
  linkNotOurs: 'Ten link nie powstał tutaj albo brakuje jego części.',
  linkLong: 'To wyszukiwanie jest zbyt długie, aby je zapisać.',
  adminNeeded: 'Do tego potrzebny jest token administratora.',
  jobsNone: 'Ten katalog nie pokazuje kolejki zadań.',
  exclusionBody: 'Proszę wysłać JSON z polem reason (do 500 znaków) i, jeśli jest termin, until (YYYY-MM-DD).',
  exclusionsFull: 'Portal pomija już {most}; najpierw proszę coś usunąć.',
  notLocked: '{name} nie jest filtrem, więc token nie może go ustalić.',
  lockEmpty: 'Token nie ma żadnego filtra, więc niczego by nie ustalał.',
  lockLong: 'Filtry tokenu mają najwyżej {most} znaków.',
};
