import type { PageWords } from '../words.ts';

/** Hungarian. */
export const widget: Pick<PageWords, 'widget'> = {
  widget: {
    label: 'Képzési ajánlatok keresése',
    searching: 'Keresés …',
    slow: 'A keresés a szokásosnál tovább tart.',
    limited:
      'Jelenleg túl sok a keresés. {count, plural, one {# másodperc múlva újra megpróbáljuk.} other {# másodperc múlva újra megpróbáljuk.}}',
    busy: 'Jelenleg túl sok a keresés. Kérjük, próbálja meg kicsit később.',
    down: 'A katalógus jelenleg nem válaszol.',
    refused: 'Ezt a keresést nem lehet végrehajtani.',
    locked: 'Ezek az ajánlatok nem jeleníthetők meg: az oldal kulcsa érvénytelen vagy lejárt.',
    gone: 'Ez az ajánlat már nincs a katalógusban.',
    kept: 'Lent az látható, amit az utolsó keresés talált.',
    again: 'Újrapróbálás',
    whole: 'Minden erről az ajánlatról',
    source: 'A keresés megnyitása az Accredexben',
  },
};
