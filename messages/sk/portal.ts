import type { PortalWords } from '../words.ts';

/** Slovak. */
export const portal: PortalWords = {
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
  linkNotOurs: 'Tento odkaz nebol vytvorený tu alebo jeho časť chýba.',
  linkLong: 'Toto hľadanie je príliš dlhé na uloženie.',
  adminNeeded: 'Na to je potrebný token správcu.',
  jobsNone: 'Tento katalóg neukazuje žiadny rad úloh.',
  exclusionBody: 'Pošlite JSON s položkou reason (najviac 500 znakov), a ak to má koniec, until (RRRR-MM-DD).',
  exclusionsFull: 'Portál už vynecháva najvyšší počet položiek ({most}); najprv niektoré odoberte.',
  notLocked: '{name} nie je filter, token ho teda nemôže uzamknúť.',
  lockEmpty: 'Token nemá žiadny filter, takže by nič neuzamkol.',
  lockLong: 'Filtre tokenu môžu mať najviac toľko znakov: {most}.',
};
