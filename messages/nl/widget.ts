import type { PageWords } from '../words.ts';

/** Dutch. */
export const widget: Pick<PageWords, 'widget'> = {
  widget: {
    label: 'Leeraanbod zoeken',
    searching: 'Bezig met zoeken …',
    slow: 'Het zoeken duurt langer dan gewoonlijk.',
    limited:
      'Er wordt op dit moment te veel gezocht. {count, plural, one {Over # seconde proberen we het opnieuw.} other {Over # seconden proberen we het opnieuw.}}',
    busy: 'Er wordt op dit moment te veel gezocht. Probeer het iets later opnieuw.',
    down: 'De catalogus antwoordt op dit moment niet.',
    refused: 'Deze zoekopdracht kan niet worden uitgevoerd.',
    locked: 'Dit aanbod kan niet worden getoond: de sleutel van deze pagina is ongeldig of verlopen.',
    gone: 'Dit aanbod staat niet meer in de catalogus.',
    kept: 'Hieronder staat wat de laatste zoekopdracht vond.',
    again: 'Opnieuw proberen',
    whole: 'Alles over dit aanbod',
    source: 'Deze zoekopdracht in Accredex openen',
  },
};
