import type { SchemeWords } from '../words.ts';
import { decided } from './decided.ts';

/** Croatian. */
export const schemes: SchemeWords = {
  ...decided,
  scheme: {
    looks: '{scheme} razmatra: {what}.',
    notLooked: 'Ne razmatra: {what}.',
    lapsed: 'do {date}: prema toj izjavi isteklo',
    covers: {
      management: 'kako pružatelj organizira poučavanje',
      funding: 'smiju li se tečajevi plaćati javnim novcem',
      course: 'jesu li tečaj na daljinu i njegov ugovor u skladu sa zakonom',
      service: 'kako se pruža usluga učenja izvan formalnog obrazovanja',
      persons: 'kako tijelo ispituje i certificira osobe',
      framework: 'europski okvir za kvalitetu strukovnog obrazovanja',
    },
    notCovered: {
      outcomes: 'razinu i ishode učenja ove ponude',
      recognition: 'priznaje li se potvrda drugdje',
      teaching: 'poučavanje prije ispita',
      certificate: 'pojedinog pružatelja: to je okvir, a ne certifikat',
    },
  },
  countryLink: 'Kakvo vanjsko osiguravanje kvalitete postoji u ovoj zemlji',
};
