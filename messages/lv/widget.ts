import type { PageWords } from '../words.ts';

/** Latvian. */
export const widget: Pick<PageWords, 'widget'> = {
  widget: {
    label: 'Meklēt mācību piedāvājumus',
    searching: 'Meklē …',
    slow: 'Meklēšana notiek ilgāk nekā parasti.',
    limited:
      'Pašlaik ir pārāk daudz meklējumu. {count, plural, zero {Mēģināsim vēlreiz pēc # sekundēm.} one {Mēģināsim vēlreiz pēc # sekundes.} other {Mēģināsim vēlreiz pēc # sekundēm.}}',
    busy: 'Pašlaik ir pārāk daudz meklējumu. Lūdzu, mēģiniet nedaudz vēlāk.',
    down: 'Katalogs pašlaik neatbild.',
    refused: 'Šo meklēšanu nevar veikt.',
    locked: 'Šos piedāvājumus nevar parādīt: šīs lapas atslēga nav derīga vai ir beigusies.',
    gone: 'Šī piedāvājuma katalogā vairs nav.',
    kept: 'Zemāk ir tas, ko atrada pēdējā meklēšana.',
    again: 'Mēģināt vēlreiz',
    whole: 'Viss par šo piedāvājumu',
    source: 'Atvērt šo meklēšanu Accredex',
  },
};
