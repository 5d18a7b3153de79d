import type { SchemeWords } from '../words.ts';
import { decided } from './decided.ts';

/** Slovenian. */
export const schemes: SchemeWords = {
  ...decided,
  scheme: {
    looks: '{scheme} obravnava: {what}.',
    notLooked: 'Ne obravnava: {what}.',
    lapsed: 'do {date}: po tej navedbi poteklo',
    covers: {
      management: 'kako izvajalec organizira poučevanje',
      funding: 'ali se tečaji smejo plačati z javnim denarjem',
      course: 'ali so tečaj na daljavo in njegova pogodba v skladu z zakonom',
      service: 'kako se izvaja učna storitev zunaj formalnega izobraževanja',
      persons: 'kako organ preizkuša in certificira osebe',
      framework: 'evropski okvir kakovosti poklicnega izobraževanja',
    },
    notCovered: {
      outcomes: 'ravni in učnih izidov te ponudbe',
      recognition: 'priznavanja potrdila drugod',
      teaching: 'poučevanja pred izpitom',
      certificate: 'posameznega izvajalca: je okvir in ne certifikat',
    },
  },
  countryLink: 'Katero zunanje zagotavljanje kakovosti obstaja v tej državi',
};
