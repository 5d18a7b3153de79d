import type { PortalWords } from '../words.ts';

/** Danish. */
export const portal: PortalWords = {
  tokenRefused: 'Tokenet gælder ikke',
  tokenForm: 'Dette er ikke et portaltoken, eller en del af det mangler.',
  tokenAlgorithm: 'Portaltokens er signeret med EdDSA (Ed25519) og intet andet.',
  tokenUnknownKey:
    'Ingen nøgle i dette katalog har signeret dette token: det kommer et andet sted fra, eller nøglen er trukket tilbage.',
  tokenSignature: 'Signaturen passer ikke: tokenet er ændret.',
  tokenExpired: 'Tokenet er udløbet.',
  tokenContent: 'Tokenet indeholder ikke det, som et portaltoken indeholder.',
  tokenLong: 'Dette er længere end noget portaltoken.',
  tokenTwice: 'Der blev angivet to forskellige tokens; angiv ét.',
  tokenNoKeys: 'Kataloget har ingen nøgler, så her gælder intet token.',
  tokenFilter: 'Et filter i tokenet er ikke længere kendt her; der kræves et nyt token.',
  linkNotOurs: 'Linket er ikke lavet her, eller en del af det mangler.',
  linkLong: 'Søgningen er for lang til at blive gemt.',
  adminNeeded: 'Det kræver en administrators token.',
  jobsNone: 'Dette katalog viser ingen kø af opgaver.',
  exclusionBody: 'Send JSON med reason (højst 500 tegn) og, hvis det slutter, until (ÅÅÅÅ-MM-DD).',
  exclusionsFull: 'Portalen udelader allerede {most}; fjern først nogle.',
  notLocked: '{name} er ikke et filter, så et token kan ikke låse det.',
  lockEmpty: 'Tokenet har intet filter og ville altså intet låse.',
  lockLong: 'Filtrene i et token har højst {most} tegn.',
};
