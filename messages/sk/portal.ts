import type { Partly, PortalWords } from '../words.ts';

/** Slovak. */
export const portal: Partly<PortalWords> = {
  tokenRefused: 'Token neplatí',
  tokenForm: 'Toto nie je token portálu alebo časť chýba.',
  tokenAlgorithm: 'Tokeny portálu sú podpísané pomocou EdDSA (Ed25519) a ničím iným.',
  tokenUnknownKey:
    'Tento token nepodpísal žiadny kľúč tohto katalógu: pochádza odinakiaľ alebo bol jeho kľúč zneplatnený.',
  tokenSignature: 'Podpis nesúhlasí: token bol zmenený.',
  tokenExpired: 'Platnosť tokenu uplynula.',
  tokenContent: 'Token neobsahuje to, čo token portálu obsahovať má.',
  tokenLong: 'Toto je dlhšie ako ktorýkoľvek token portálu.',
  tokenTwice: 'Boli uvedené dva rôzne tokeny; uveďte jeden.',
  tokenNoKeys: 'Tento katalóg nemá kľúče, takže tu žiadny token neplatí.',
  tokenFilter: 'Filter v tokene tu už nie je známy; treba nový token.',
  notLocked: '{name} nie je filter, token ho teda nemôže uzamknúť.',
  lockEmpty: 'Token nemá žiadny filter, takže by nič neuzamkol.',
  lockLong: 'Filtre tokenu môžu mať najviac toľko znakov: {most}.',
};
