import type { PortalWords } from '../words.ts';

/** Czech. */
export const portal: PortalWords = {
  tokenRefused: 'Token neplatí',
  tokenForm: 'Toto není token portálu, nebo část chybí.',
  tokenAlgorithm: 'Tokeny portálu jsou podepsány pomocí EdDSA (Ed25519) a ničím jiným.',
  tokenUnknownKey: 'Tento token nepodepsal žádný klíč tohoto katalogu: pochází odjinud, nebo byl jeho klíč zneplatněn.',
  tokenSignature: 'Podpis nesouhlasí: token byl změněn.',
  tokenExpired: 'Platnost tokenu vypršela.',
  tokenContent: 'Token neobsahuje to, co token portálu obsahovat má.',
  tokenLong: 'Toto je delší než kterýkoli token portálu.',
  tokenTwice: 'Byly uvedeny dva různé tokeny; uveďte jeden.',
  tokenNoKeys: 'Tento katalog nemá klíče, takže zde žádný token neplatí.',
  tokenFilter: 'Filtr v tokenu zde již není znám; je třeba nový token.',
  linkNotOurs: 'Tento odkaz nebyl vytvořen zde, nebo jeho část chybí.',
  linkLong: 'Toto hledání je příliš dlouhé na uložení.',
  adminNeeded: 'K tomu je třeba token správce.',
  jobsNone: 'Tento katalog neukazuje žádnou frontu úloh.',
  exclusionBody: 'Pošlete JSON s položkou reason (nejvýše 500 znaků), a pokud to má konec, until (RRRR-MM-DD).',
  exclusionsFull: 'Portál již vynechává nejvyšší počet položek ({most}); nejprve některé odeberte.',
  notLocked: '{name} není filtr, token ho tedy nemůže uzamknout.',
  lockEmpty: 'Token nemá žádný filtr, takže by nic neuzamkl.',
  lockLong: 'Filtry tokenu mohou mít nejvýše tolik znaků: {most}.',
};
