import type { SchemeWords } from '../words.ts';
import { decided } from './decided.ts';

/** Hungarian. */
export const schemes: SchemeWords = {
  ...decided,
  scheme: {
    looks: 'A(z) {scheme} ezt nézi: {what}.',
    notLooked: 'Ezt nem nézi: {what}.',
    lapsed: 'eddig: {date}; e közlés szerint lejárt',
    covers: {
      management: 'hogyan szervezi a képző az oktatást',
      funding: 'fizethetők-e a tanfolyamok közpénzből',
      course: 'megfelel-e a távoktatási tanfolyam és szerződése a törvénynek',
      service: 'hogyan nyújtanak tanulási szolgáltatást a formális oktatáson kívül',
      persons: 'hogyan vizsgáztat és tanúsít személyeket egy szervezet',
      framework: 'a szakképzés minőségének európai kerete',
    },
    notCovered: {
      outcomes: 'ennek az ajánlatnak a szintje és tanulási eredményei',
      recognition: 'elismerik-e máshol a tanúsítványt',
      teaching: 'a vizsga előtti oktatás',
      certificate: 'egy adott képző: ez keret, és nem tanúsítvány',
    },
  },
  countryLink: 'Milyen külső minőségbiztosítás van ebben az országban',
};
