import type { PageWords } from '../words.ts';

/** What the widget says beside what pages say. */
export const widget: Pick<PageWords, 'widget'> = {
  widget: {
    label: 'Wyszukiwanie ofert kształcenia',
    searching: 'Trwa wyszukiwanie…',
    slow: 'Wyszukiwanie trwa dłużej niż zwykle.',
    limited:
      'W tej chwili jest zbyt wiele wyszukiwań. {count, plural, one {Ponowna próba za # sekundę.} few {Ponowna próba za # sekundy.} many {Ponowna próba za # sekund.} other {Ponowna próba za # sekundy.}}',
    busy: 'W tej chwili jest zbyt wiele wyszukiwań. Proszę spróbować trochę później.',
    down: 'Katalog w tej chwili nie odpowiada.',
    refused: 'Tego wyszukiwania nie można wykonać.',
    locked: 'Tych ofert nie można pokazać: klucz tej strony jest nieważny lub wygasł.',
    gone: 'Tej oferty nie ma już w katalogu.',
    kept: 'Poniżej wyniki poprzedniego wyszukiwania.',
    again: 'Spróbuj ponownie',
    whole: 'Wszystko o tej ofercie',
    source: 'Otwórz to wyszukiwanie w Accredex',
  },
};
