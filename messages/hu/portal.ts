import type { PortalWords } from '../words.ts';

/** Hungarian. */
export const portal: PortalWords = {
  tokenRefused: 'A token nem érvényes',
  tokenForm: 'Ez nem portáltoken, vagy hiányzik egy része.',
  tokenAlgorithm: 'A portáltokenek EdDSA (Ed25519) aláírással készülnek, és semmi mással.',
  tokenUnknownKey:
    'Ezt a tokent a katalógus egyik kulcsa sem írta alá: máshonnan származik, vagy a kulcsát visszavonták.',
  tokenSignature: 'Az aláírás nem egyezik: a tokent megváltoztatták.',
  tokenExpired: 'A token lejárt.',
  tokenContent: 'A token nem azt tartalmazza, amit egy portáltoken tartalmaz.',
  tokenLong: 'Ez hosszabb bármely portáltokennél.',
  tokenTwice: 'Két különböző token érkezett; adjon meg egyet.',
  tokenNoKeys: 'Ennek a katalógusnak nincsenek kulcsai, ezért itt egy token sem érvényes.',
  tokenFilter: 'A token egyik szűrője itt már nem ismert; új token kell.',
  linkNotOurs: 'Ez a hivatkozás nem itt készült, vagy hiányzik egy része.',
  linkLong: 'Ez a keresés túl hosszú a mentéshez.',
  adminNeeded: 'Ehhez egy rendszergazda tokenje szükséges.',
  jobsNone: 'Ez a katalógus nem mutat feladatsort.',
  exclusionBody: 'JSON-t küldjön reason mezővel (legfeljebb 500 karakter), és ha véget ér, until mezővel (ÉÉÉÉ-HH-NN).',
  exclusionsFull: 'A portál már {most} elemet kihagy; előbb távolítson el néhányat.',
  notLocked: 'A(z) {name} nem szűrő, ezért token nem rögzítheti.',
  lockEmpty: 'A tokenben nincs szűrő, ezért semmit sem rögzítene.',
  lockLong: 'Egy token szűrői legfeljebb {most} karakterből állhatnak.',
};
