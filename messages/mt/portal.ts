import type { PortalWords } from '../words.ts';

/** Maltese. */
export const portal: PortalWords = {
  tokenRefused: 'It-token mhux validu',
  tokenForm: 'Dan mhux token ta’ portal, jew parti minnu hija nieqsa.',
  tokenAlgorithm: 'It-tokens tal-portal huma ffirmati b’EdDSA (Ed25519) u b’xejn iktar.',
  tokenUnknownKey:
    'L-ebda ċavetta ta’ dan il-katalgu ma ffirmat dan it-token: ġej minn xi mkien ieħor, jew iċ-ċavetta tiegħu ġiet irtirata.',
  tokenSignature: 'Il-firma ma taqbilx: it-token inbidel.',
  tokenExpired: 'It-token skada.',
  tokenContent: 'It-token ma jgħidx dak li jgħid token ta’ portal.',
  tokenLong: 'Dan huwa itwal minn kwalunkwe token ta’ portal.',
  tokenTwice: 'Ingħataw żewġ tokens differenti; agħti wieħed.',
  tokenNoKeys: 'Dan il-katalgu m’għandux ċwievet, għalhekk hawn l-ebda token mhu validu.',
  tokenFilter: 'Filtru fit-token m’għadux magħruf hawn; hemm bżonn token ġdid.',
  linkNotOurs: 'Dan il-link ma sarx hawn, jew parti minnu hija nieqsa.',
  linkLong: 'Din it-tiftixa hija twila wisq biex tinħażen.',
  adminNeeded: 'Dan jeħtieġ it-token ta’ amministratur.',
  jobsNone: 'Dan il-katalgu ma juri l-ebda kju ta’ xogħlijiet.',
  exclusionBody: 'Ibgħat JSON b’reason (sa 500 karattru) u, jekk jintemm, until (SSSS-XX-JJ).',
  exclusionsFull: 'Il-portal diġà jħalli barra {most}; neħħi xi wħud l-ewwel.',
  notLocked: '{name} mhux filtru, għalhekk token ma jistax isakkru.',
  lockEmpty: 'It-token m’għandux filtru, għalhekk ma jsakkar xejn.',
  lockLong: 'Il-filtri ta’ token għandhom l-iktar {most} karattri.',
};
