import type { SchemeWords } from '../words.ts';
import { decided } from './decided.ts';

/** Latvian. */
export const schemes: SchemeWords = {
  ...decided,
  scheme: {
    looks: '{scheme} aplūko: {what}.',
    notLooked: 'Netiek aplūkots: {what}.',
    lapsed: 'līdz {date}: saskaņā ar šo norādi beidzies',
    covers: {
      management: 'kā nodrošinātājs organizē mācības',
      funding: 'vai kursus drīkst apmaksāt no publiskiem līdzekļiem',
      course: 'vai tālmācības kurss un tā līgums atbilst likumam',
      service: 'kā tiek sniegts mācību pakalpojums ārpus formālās izglītības',
      persons: 'kā iestāde pārbauda un sertificē personas',
      framework: 'Eiropas satvars profesionālās izglītības kvalitātei',
    },
    notCovered: {
      outcomes: 'šī piedāvājuma līmenis un mācīšanās rezultāti',
      recognition: 'vai apliecinājumu atzīst citur',
      teaching: 'mācības pirms eksāmena',
      certificate: 'atsevišķs nodrošinātājs: tas ir satvars, nevis sertifikāts',
    },
  },
  countryLink: 'Kāda ārējā kvalitātes nodrošināšana ir šajā valstī',
};
