import type { SchemeWords } from '../words.ts';
import { decided } from './decided.ts';

/** Danish. */
export const schemes: SchemeWords = {
  ...decided,
  scheme: {
    looks: '{scheme} ser på: {what}.',
    notLooked: 'Det ser ikke på: {what}.',
    lapsed: 'indtil {date}: udløbet ifølge denne oplysning',
    covers: {
      management: 'hvordan udbyderen tilrettelægger sin undervisning',
      funding: 'om kurserne må betales med offentlige midler',
      course: 'om et fjernkursus og aftalen overholder loven',
      service: 'hvordan en læringsydelse uden for formel uddannelse leveres',
      persons: 'hvordan et organ prøver og certificerer personer',
      framework: 'en europæisk ramme for kvaliteten af erhvervsuddannelse',
    },
    notCovered: {
      outcomes: 'niveauet og læringsudbyttet af dette tilbud',
      recognition: 'om beviset anerkendes andre steder',
      teaching: 'undervisningen før prøven',
      certificate: 'en enkelt udbyder: det er en ramme og ikke et certifikat',
    },
  },
  countryLink: 'Hvilken ekstern kvalitetssikring der findes i dette land',
};
