import type { CountryProblems, CountryWords } from '../words.ts';

/** Slovak. */
export const countryProblems: CountryProblems = {
  countryNotFound: 'Neexistuje krajina ani systém zabezpečovania kvality s kódom {id}.',
};

export const country: CountryWords = {
  country: {
    note: {
      required: '{country}: vonkajšie zabezpečovanie kvality je povinné {level} (zdroj: {source}, {date}).',
      unknown: 'Nevieme, aké vonkajšie zabezpečovanie kvality v tejto krajine existuje: {country}.',
      none: 'Nevieme, zabezpečovanie kvality ktorej krajiny tu platí.',
    },
    title: 'Vonkajšie zabezpečovanie kvality: {country}',
    intro:
      'Toto hovoria zdroje o krajine a kedy. Netýka sa to žiadneho poskytovateľa ani ponuky: kde nie je nič známe, nehovorí to nič o ich kvalite.',
    topic: {
      'external-qa': 'Vonkajšie zabezpečovanie kvality je povinné',
      'other-agencies': 'Inštitúcie si môžu zvoliť agentúru z inej krajiny',
      'european-approach': 'Možno použiť európsky prístup k spoločným programom',
      'full-institution-list': 'Register uvádza všetky inštitúcie krajiny',
      'micro-credential-law': 'Mikrocertifikáty sú v zákone',
      'micro-credential-nqf': 'Mikrocertifikáty sú v národnom kvalifikačnom rámci',
      size: 'Rozsah mikrocertifikátu',
      term: 'Národné označenie',
      'recognition-centre': 'Stredisko na uznávanie kvalifikácií (ENIC-NARIC)',
    },
    level: {
      institutional: 'pre inštitúcie',
      programme: 'pre programy',
      both: 'pre inštitúcie aj programy',
      either: 'pre inštitúcie alebo pre programy, podľa voľby inštitúcie',
    },
    partly: 'Čiastočne alebo za podmienok',
    basis: { law: 'určené zákonom', framework: 'z dohodnutého rámca, nie zo zákona' },
    source: 'Zdroj: {source}, {date}',
    parts: 'Časti s vlastným systémom zabezpečovania kvality:',
    partOf: 'Súčasť:',
  },
};
