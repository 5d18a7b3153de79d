import type { Partly, PortalWords } from '../words.ts';

/** Hungarian. */
export const portal: Partly<PortalWords> = {
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
  notLocked: 'A(z) {name} nem szűrő, ezért token nem rögzítheti.',
  lockEmpty: 'A tokenben nincs szűrő, ezért semmit sem rögzítene.',
  lockLong: 'Egy token szűrői legfeljebb {most} karakterből állhatnak.',
};
