import type { PortalWords } from '../words.ts';

/** Slovenian. */
export const portal: PortalWords = {
  tokenRefused: 'Žeton ne velja',
  tokenForm: 'To ni žeton portala ali pa manjka njegov del.',
  tokenAlgorithm: 'Žetoni portala so podpisani z EdDSA (Ed25519) in z ničimer drugim.',
  tokenUnknownKey:
    'Tega žetona ni podpisal noben ključ tega kataloga: prihaja od drugod ali je bil njegov ključ umaknjen.',
  tokenSignature: 'Podpis se ne ujema: žeton je bil spremenjen.',
  tokenExpired: 'Žeton je potekel.',
  tokenContent: 'Žeton ne vsebuje tega, kar vsebuje žeton portala.',
  tokenLong: 'To je daljše od katerega koli žetona portala.',
  tokenTwice: 'Navedena sta bila dva različna žetona; navedite enega.',
  tokenNoKeys: 'Ta katalog nima ključev, zato tukaj ne velja noben žeton.',
  tokenFilter: 'Filter v žetonu tukaj ni več znan; potreben je nov žeton.',
  linkNotOurs: 'Ta povezava ni bila narejena tukaj ali pa manjka njen del.',
  linkLong: 'To iskanje je predolgo, da bi ga shranili.',
  adminNeeded: 'Za to je potreben skrbnikov žeton.',
  jobsNone: 'Ta katalog ne prikazuje čakalne vrste opravil.',
  exclusionBody: 'Pošljite JSON z reason (največ 500 znakov) in, če se konča, until (LLLL-MM-DD).',
  exclusionsFull: 'Portal jih že izpušča {most}; najprej jih nekaj odstranite.',
  notLocked: '{name} ni filter, zato ga žeton ne more zakleniti.',
  lockEmpty: 'Žeton nima filtra, zato ne bi zaklenil ničesar.',
  lockLong: 'Filtri žetona smejo imeti največ toliko znakov: {most}.',
};
