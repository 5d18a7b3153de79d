import type { PageWords } from '../words.ts';

/** Danish. */
export const widget: Pick<PageWords, 'widget'> = {
  widget: {
    label: 'Søg læringstilbud',
    searching: 'Søger …',
    slow: 'Søgningen tager længere tid end normalt.',
    limited:
      'Der søges for meget i øjeblikket. {count, plural, one {Vi prøver igen om # sekund.} other {Vi prøver igen om # sekunder.}}',
    busy: 'Der søges for meget i øjeblikket. Prøv igen lidt senere.',
    down: 'Kataloget svarer ikke i øjeblikket.',
    refused: 'Denne søgning kan ikke udføres.',
    locked: 'Disse tilbud kan ikke vises: sidens nøgle er ugyldig eller udløbet.',
    gone: 'Dette tilbud findes ikke længere i kataloget.',
    kept: 'Nedenfor står, hvad den seneste søgning fandt.',
    again: 'Prøv igen',
    whole: 'Alt om dette tilbud',
    source: 'Åbn denne søgning i Accredex',
  },
};
