import type { SchemeWords } from '../words.ts';
import { decided } from './decided.ts';

/** Czech. */
export const schemes: SchemeWords = {
  ...decided,
  scheme: {
    looks: '{scheme} se zabývá tímto: {what}.',
    notLooked: 'Nezabývá se tímto: {what}.',
    lapsed: 'do {date}: podle tohoto údaje už neplatí',
    covers: {
      management: 'jak poskytovatel organizuje výuku',
      funding: 'zda lze kurzy hradit z veřejných peněz',
      course: 'zda distanční kurz a jeho smlouva odpovídají zákonu',
      service: 'jak se poskytuje vzdělávací služba mimo formální vzdělávání',
      persons: 'jak subjekt zkouší a certifikuje osoby',
      framework: 'evropský rámec kvality odborného vzdělávání',
    },
    notCovered: {
      outcomes: 'úroveň a výsledky učení této nabídky',
      recognition: 'zda se osvědčení uznává jinde',
      teaching: 'výuka před zkouškou',
      certificate: 'jednotlivý poskytovatel: je to rámec, nikoli certifikát',
    },
  },
  countryLink: 'Jaké vnější zajišťování kvality v této zemi existuje',
};
