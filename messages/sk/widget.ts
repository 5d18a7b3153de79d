import type { PageWords } from '../words.ts';

/** Slovak. */
export const widget: Pick<PageWords, 'widget'> = {
  widget: {
    label: 'Hľadať vzdelávacie ponuky',
    searching: 'Hľadá sa …',
    slow: 'Hľadanie trvá dlhšie ako zvyčajne.',
    limited:
      'Práve sa hľadá príliš často. {count, plural, one {Skúsime to znova o # sekundu.} few {Skúsime to znova o # sekundy.} many {Skúsime to znova o # sekundy.} other {Skúsime to znova o # sekúnd.}}',
    busy: 'Práve sa hľadá príliš často. Skúste to, prosím, o niečo neskôr.',
    down: 'Katalóg práve neodpovedá.',
    refused: 'Toto hľadanie nemožno vykonať.',
    locked: 'Tieto ponuky nemožno zobraziť: kľúč tejto stránky je neplatný alebo jeho platnosť uplynula.',
    gone: 'Táto ponuka už nie je v katalógu.',
    kept: 'Nižšie je výsledok posledného hľadania.',
    again: 'Skúsiť znova',
    whole: 'Všetko o tejto ponuke',
    source: 'Otvoriť toto hľadanie v Accredexe',
  },
};
