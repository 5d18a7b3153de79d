import type { SchemeWords } from '../words.ts';
import { decided } from './decided.ts';

/** Estonian. */
export const schemes: SchemeWords = {
  ...decided,
  scheme: {
    looks: '{scheme} käsitleb: {what}.',
    notLooked: 'See ei käsitle: {what}.',
    lapsed: 'kuni {date}: selle teate järgi lõppenud',
    covers: {
      management: 'kuidas pakkuja oma õpet korraldab',
      funding: 'kas kursusi võib maksta avaliku rahaga',
      course: 'kas kaugkursus ja selle leping vastavad seadusele',
      service: 'kuidas osutatakse õppeteenust väljaspool formaalharidust',
      persons: 'kuidas asutus inimesi eksamineerib ja sertifitseerib',
      framework: 'Euroopa raamistik kutsehariduse kvaliteedi kohta',
    },
    notCovered: {
      outcomes: 'selle koolituse taset ja õpiväljundeid',
      recognition: 'seda, kas tunnistust mujal tunnustatakse',
      teaching: 'õpet enne eksamit',
      certificate: 'üksikut pakkujat: see on raamistik, mitte sertifikaat',
    },
  },
  countryLink: 'Milline väline kvaliteedi tagamine selles riigis on',
};
