import type { SchemeWords } from '../words.ts';
import { decided } from './decided.ts';

/** Maltese. */
export const schemes: SchemeWords = {
  ...decided,
  scheme: {
    looks: '{scheme} iħares lejn: {what}.',
    notLooked: 'Ma jħarisx lejn: {what}.',
    lapsed: 'sa {date}: skada, skont din id-dikjarazzjoni',
    covers: {
      management: 'kif il-fornitur jorganizza t-tagħlim tiegħu',
      funding: 'jekk il-korsijiet jistgħux jitħallsu b’flus pubbliċi',
      course: 'jekk kors mill-bogħod u l-kuntratt tiegħu jħarsux il-liġi',
      service: 'kif jingħata servizz ta’ tagħlim barra mill-edukazzjoni formali',
      persons: 'kif korp jeżamina u jiċċertifika persuni',
      framework: 'qafas Ewropew għall-kwalità tal-edukazzjoni vokazzjonali',
    },
    notCovered: {
      outcomes: 'il-livell u l-eżiti tat-tagħlim ta’ din l-offerta',
      recognition: 'jekk iċ-ċertifikat huwiex rikonoxxut x’imkien ieħor',
      teaching: 'it-tagħlim qabel l-eżami',
      certificate: 'fornitur partikolari: huwa qafas u mhux ċertifikat',
    },
  },
  countryLink: 'Liema assigurazzjoni esterna tal-kwalità hemm f’dan il-pajjiż',
};
