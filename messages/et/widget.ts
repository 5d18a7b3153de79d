import type { PageWords } from '../words.ts';

/** Estonian. */
export const widget: Pick<PageWords, 'widget'> = {
  widget: {
    label: 'Otsi koolitusi',
    searching: 'Otsin …',
    slow: 'Otsing kestab tavalisest kauem.',
    limited:
      'Praegu on otsinguid liiga palju. {count, plural, one {Proovime uuesti # sekundi pärast.} other {Proovime uuesti # sekundi pärast.}}',
    busy: 'Praegu on otsinguid liiga palju. Proovige veidi hiljem uuesti.',
    down: 'Kataloog praegu ei vasta.',
    refused: 'Seda otsingut ei saa teha.',
    locked: 'Neid koolitusi ei saa näidata: selle lehe võti ei kehti või on aegunud.',
    gone: 'Seda koolitust pole enam kataloogis.',
    kept: 'Allpool on viimase otsingu tulemus.',
    again: 'Proovi uuesti',
    whole: 'Kõik selle koolituse kohta',
    source: 'Ava see otsing Accredexis',
  },
};
