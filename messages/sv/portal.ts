import type { PortalWords } from '../words.ts';

/** Swedish. */
export const portal: PortalWords = {
  tokenRefused: 'Nyckeln gäller inte',
  tokenForm: 'Detta är ingen portalnyckel, eller så saknas en del av den.',
  tokenAlgorithm: 'Portalnycklar är signerade med EdDSA (Ed25519) och inget annat.',
  tokenUnknownKey:
    'Ingen av katalogens nycklar har signerat den: den kommer från annat håll, eller så har nyckeln återkallats.',
  tokenSignature: 'Signaturen stämmer inte: portalnyckeln har ändrats.',
  tokenExpired: 'Portalnyckeln har gått ut.',
  tokenContent: 'Portalnyckeln innehåller inte det som en portalnyckel innehåller.',
  tokenLong: 'Detta är längre än någon portalnyckel.',
  tokenTwice: 'Två olika portalnycklar angavs; ange en.',
  tokenNoKeys: 'Katalogen har inga nycklar, så ingen portalnyckel gäller här.',
  tokenFilter: 'Ett filter i portalnyckeln är inte längre känt här; en ny behövs.',
  linkNotOurs: 'Länken har inte gjorts här, eller så saknas en del av den.',
  linkLong: 'Sökningen är för lång för att sparas.',
  adminNeeded: 'Detta kräver en administratörs nyckel.',
  jobsNone: 'Den här katalogen visar ingen kö av jobb.',
  exclusionBody: 'Skicka JSON med reason (högst 500 tecken) och, om det tar slut, until (ÅÅÅÅ-MM-DD).',
  exclusionsFull: 'Portalen utelämnar redan {most}; ta bort några först.',
  notLocked: '{name} är inget filter, så en portalnyckel kan inte låsa det.',
  lockEmpty: 'Portalnyckeln har inget filter och skulle alltså inte låsa något.',
  lockLong: 'Filtren i en portalnyckel har högst {most} tecken.',
};
