import type { PageWords } from '../words.ts';

/** Croatian. */
export const widget: Pick<PageWords, 'widget'> = {
  widget: {
    label: 'Traži ponude za učenje',
    searching: 'Traži se …',
    slow: 'Pretraživanje traje dulje nego inače.',
    limited:
      'Trenutačno je previše pretraživanja. {count, plural, one {Pokušat ćemo ponovno za # sekundu.} few {Pokušat ćemo ponovno za # sekunde.} other {Pokušat ćemo ponovno za # sekundi.}}',
    busy: 'Trenutačno je previše pretraživanja. Pokušajte ponovno malo kasnije.',
    down: 'Katalog trenutačno ne odgovara.',
    refused: 'Ovo se pretraživanje ne može izvršiti.',
    locked: 'Ove se ponude ne mogu prikazati: ključ ove stranice nije valjan ili je istekao.',
    gone: 'Ova ponuda više nije u katalogu.',
    kept: 'U nastavku je ono što je pronašlo posljednje pretraživanje.',
    again: 'Pokušaj ponovno',
    whole: 'Sve o ovoj ponudi',
    source: 'Otvori ovo pretraživanje u Accredexu',
  },
};
