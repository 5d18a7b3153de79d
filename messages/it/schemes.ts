import type { SchemeWords } from '../words.ts';
import { decided } from './decided.ts';

/** Italian. */
export const schemes: SchemeWords = {
  ...decided,
  scheme: {
    looks: '{scheme} esamina: {what}.',
    notLooked: 'Non esamina: {what}.',
    lapsed: 'fino al {date}: scaduto, secondo questa dichiarazione',
    covers: {
      management: 'come l’erogatore organizza la didattica',
      funding: 'se i suoi corsi possono essere pagati con fondi pubblici',
      course: 'se un corso a distanza e il suo contratto rispettano la legge',
      service: 'come viene erogato un servizio di apprendimento fuori dall’istruzione formale',
      persons: 'come un organismo esamina e certifica le persone',
      framework: 'un quadro europeo per la qualità dell’istruzione professionale',
    },
    notCovered: {
      outcomes: 'il livello e i risultati di apprendimento di questa offerta',
      recognition: 'se il certificato è riconosciuto altrove',
      teaching: 'l’insegnamento prima dell’esame',
      certificate: 'un singolo erogatore: è un quadro e non un certificato',
    },
  },
  countryLink: 'Quale assicurazione esterna della qualità esiste in questo paese',
};
