import type { SchemeWords } from '../words.ts';
import { decided } from './decided.ts';

/** Polish. */
export const schemes: SchemeWords = {
  ...decided,
  scheme: {
    looks: '{scheme} obejmuje: {what}.',
    notLooked: 'Nie obejmuje: {what}.',
    lapsed: 'do {date}: według tej informacji już nieważne',
    covers: {
      management: 'to, jak dostawca prowadzi kształcenie',
      funding: 'to, czy kursy można opłacać ze środków publicznych',
      course: 'to, czy kurs na odległość i umowa są zgodne z prawem',
      service: 'to, jak świadczona jest usługa kształcenia poza edukacją formalną',
      persons: 'to, jak jednostka egzaminuje i certyfikuje osoby',
      framework: 'europejskie ramy jakości kształcenia zawodowego',
    },
    notCovered: {
      outcomes: 'poziomu i efektów uczenia się tej oferty',
      recognition: 'uznawania dokumentu gdzie indziej',
      teaching: 'nauczania przed egzaminem',
      certificate: 'pojedynczego dostawcy: to ramy, a nie certyfikat',
    },
  },
  countryLink: 'Jakie zewnętrzne zapewnianie jakości istnieje w tym kraju',
};
