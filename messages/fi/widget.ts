import type { PageWords } from '../words.ts';

/** Finnish. */
export const widget: Pick<PageWords, 'widget'> = {
  widget: {
    label: 'Hae koulutuksia',
    searching: 'Haetaan …',
    slow: 'Haku kestää tavallista kauemmin.',
    limited:
      'Hakuja on juuri nyt liikaa. {count, plural, one {Yritämme uudelleen # sekunnin kuluttua.} other {Yritämme uudelleen # sekunnin kuluttua.}}',
    busy: 'Hakuja on juuri nyt liikaa. Yritä uudelleen hieman myöhemmin.',
    down: 'Luettelo ei vastaa juuri nyt.',
    refused: 'Tätä hakua ei voi tehdä.',
    locked: 'Näitä koulutuksia ei voi näyttää: sivun avain ei kelpaa tai on vanhentunut.',
    gone: 'Tätä koulutusta ei enää ole luettelossa.',
    kept: 'Alla on viimeisimmän haun tulos.',
    again: 'Yritä uudelleen',
    whole: 'Kaikki tästä koulutuksesta',
    source: 'Avaa tämä haku Accredexissä',
  },
};
