import type { CountryProblems, CountryWords } from '../words.ts';

/** Czech. */
export const countryProblems: CountryProblems = {
  countryNotFound: 'Neexistuje země ani systém zajišťování kvality s kódem {id}.',
};

export const country: CountryWords = {
  country: {
    note: {
      required: '{country}: vnější zajišťování kvality je povinné {level} (zdroj: {source}, {date}).',
      unknown: 'Nevíme, jaké vnější zajišťování kvality v této zemi existuje: {country}.',
      none: 'Nevíme, zajišťování kvality které země zde platí.',
    },
    title: 'Vnější zajišťování kvality: {country}',
    intro:
      'Toto říkají zdroje o zemi a kdy. Netýká se to žádného poskytovatele ani nabídky: kde není nic známo, neříká to nic o jejich kvalitě.',
    topic: {
      'external-qa': 'Vnější zajišťování kvality je povinné',
      'other-agencies': 'Instituce si mohou zvolit agenturu z jiné země',
      'european-approach': 'Lze použít evropský přístup ke společným programům',
      'full-institution-list': 'Registr uvádí všechny instituce země',
      'micro-credential-law': 'Mikrocertifikáty jsou v zákoně',
      'micro-credential-nqf': 'Mikrocertifikáty jsou v národním rámci kvalifikací',
      size: 'Rozsah mikrocertifikátu',
      term: 'Národní označení',
      'recognition-centre': 'Středisko pro uznávání kvalifikací (ENIC-NARIC)',
    },
    level: {
      institutional: 'pro instituce',
      programme: 'pro programy',
      both: 'pro instituce i programy',
      either: 'pro instituce, nebo pro programy, podle volby instituce',
    },
    partly: 'Částečně nebo za podmínek',
    basis: { law: 'stanoveno zákonem', framework: 'z dohodnutého rámce, ne ze zákona' },
    source: 'Zdroj: {source}, {date}',
    parts: 'Části s vlastním systémem zajišťování kvality:',
    partOf: 'Součást:',
  },
};
