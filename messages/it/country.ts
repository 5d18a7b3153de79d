import type { CountryProblems, CountryWords } from '../words.ts';

/** Italian. */
export const countryProblems: CountryProblems = {
  countryNotFound: 'Non esiste alcun paese o sistema di assicurazione della qualità con il codice {id}.',
};

export const country: CountryWords = {
  country: {
    note: {
      required: '{country}: l’assicurazione esterna della qualità è obbligatoria {level} (fonte: {source}, {date}).',
      unknown: 'Non sappiamo quale assicurazione esterna della qualità esista in questo paese: {country}.',
      none: 'Non sappiamo di quale paese sia l’assicurazione della qualità che vale qui.',
    },
    title: 'Assicurazione esterna della qualità: {country}',
    intro:
      'Ecco che cosa dicono le fonti sul paese, e quando. Non riguarda alcun erogatore né alcuna offerta: dove non si sa nulla, ciò non dice nulla sulla loro qualità.',
    topic: {
      'external-qa': 'L’assicurazione esterna della qualità è obbligatoria',
      'other-agencies': 'Le istituzioni possono scegliere un’agenzia di un altro paese',
      'european-approach': 'Si può usare l’approccio europeo per i programmi congiunti',
      'full-institution-list': 'Il registro elenca tutte le istituzioni del paese',
      'micro-credential-law': 'Le microcredenziali sono nella legge',
      'micro-credential-nqf': 'Le microcredenziali sono nel quadro nazionale delle qualifiche',
      size: 'Dimensione di una microcredenziale',
      term: 'Termine nazionale',
      'recognition-centre': 'Centro per il riconoscimento delle qualifiche (ENIC-NARIC)',
    },
    level: {
      institutional: 'per le istituzioni',
      programme: 'per i programmi',
      both: 'per le istituzioni e i programmi',
      either: 'per le istituzioni o per i programmi, a scelta dell’istituzione',
    },
    partly: 'In parte, o a condizioni',
    basis: { law: 'fissata per legge', framework: 'da un quadro concordato, non da una legge' },
    source: 'Fonte: {source}, {date}',
    parts: 'Parti con un proprio sistema di assicurazione della qualità:',
    partOf: 'Parte di:',
  },
};
