import type { PageWords } from '../words.ts';

/** Romanian. */
export const widget: Pick<PageWords, 'widget'> = {
  widget: {
    label: 'Căutați oferte de învățare',
    searching: 'Se caută …',
    slow: 'Căutarea durează mai mult decât de obicei.',
    limited:
      'În acest moment se fac prea multe căutări. {count, plural, one {Încercăm din nou peste # secundă.} few {Încercăm din nou peste # secunde.} other {Încercăm din nou peste # de secunde.}}',
    busy: 'În acest moment se fac prea multe căutări. Încercați din nou puțin mai târziu.',
    down: 'Catalogul nu răspunde în acest moment.',
    refused: 'Această căutare nu poate fi efectuată.',
    locked: 'Aceste oferte nu pot fi afișate: cheia acestei pagini nu este valabilă sau a expirat.',
    gone: 'Această ofertă nu mai este în catalog.',
    kept: 'Mai jos este rezultatul ultimei căutări.',
    again: 'Încercați din nou',
    whole: 'Totul despre această ofertă',
    source: 'Deschideți această căutare în Accredex',
  },
};
