import type { SchemeWords } from '../words.ts';
import { decided } from './decided.ts';

/** Swedish. */
export const schemes: SchemeWords = {
  ...decided,
  scheme: {
    looks: '{scheme} ser på: {what}.',
    notLooked: 'Det ser inte på: {what}.',
    lapsed: 'till {date}: har enligt uppgiften gått ut',
    covers: {
      management: 'hur anordnaren organiserar sin undervisning',
      funding: 'om kurserna får betalas med offentliga medel',
      course: 'om en distanskurs och dess avtal följer lagen',
      service: 'hur en utbildningstjänst utanför formell utbildning utförs',
      persons: 'hur ett organ prövar och certifierar personer',
      framework: 'en europeisk ram för yrkesutbildningens kvalitet',
    },
    notCovered: {
      outcomes: 'nivån och lärandemålen för den här utbildningen',
      recognition: 'om intyget erkänns på annat håll',
      teaching: 'undervisningen före provet',
      certificate: 'en enskild anordnare: det är en ram och inget certifikat',
    },
  },
  countryLink: 'Vilken extern kvalitetssäkring som finns i detta land',
};
