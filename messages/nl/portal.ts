import type { PortalWords } from '../words.ts';

/** Dutch. */
export const portal: PortalWords = {
  tokenRefused: 'Het token geldt niet',
  tokenForm: 'Dit is geen portaaltoken, of een deel ervan ontbreekt.',
  tokenAlgorithm: 'Portaaltokens zijn ondertekend met EdDSA (Ed25519) en met niets anders.',
  tokenUnknownKey:
    'Geen sleutel van deze catalogus heeft dit token ondertekend: het komt van elders, of de sleutel is ingetrokken.',
  tokenSignature: 'De handtekening klopt niet: het token is gewijzigd.',
  tokenExpired: 'Het token is verlopen.',
  tokenContent: 'Het token bevat niet wat een portaaltoken bevat.',
  tokenLong: 'Dit is langer dan welk portaaltoken ook.',
  tokenTwice: 'Er zijn twee verschillende tokens opgegeven; geef er één.',
  tokenNoKeys: 'Deze catalogus heeft geen sleutels, dus hier geldt geen token.',
  tokenFilter: 'Een filter in het token is hier niet meer bekend; er is een nieuw token nodig.',
  linkNotOurs: 'Deze link is niet hier gemaakt, of een deel ervan ontbreekt.',
  linkLong: 'Deze zoekopdracht is te lang om te bewaren.',
  adminNeeded: 'Hiervoor is het token van een beheerder nodig.',
  jobsNone: 'Deze catalogus toont geen wachtrij met taken.',
  exclusionBody: 'Stuur JSON met reason (hoogstens 500 tekens) en, als het eindigt, until (JJJJ-MM-DD).',
  exclusionsFull: 'Het portaal laat er al {most} weg; verwijder er eerst enkele.',
  notLocked: '{name} is geen filter, dus een token kan het niet vastzetten.',
  lockEmpty: 'Het token heeft geen filter en zou dus niets vastzetten.',
  lockLong: 'De filters van een token hebben hoogstens {most} tekens.',
};
