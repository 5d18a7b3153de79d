import type { PageWords } from '../words.ts';

/** Slovenian. */
export const widget: Pick<PageWords, 'widget'> = {
  widget: {
    label: 'Išči ponudbe za učenje',
    searching: 'Iskanje …',
    slow: 'Iskanje traja dlje kot običajno.',
    limited:
      'Trenutno je iskanj preveč. {count, plural, one {Znova bomo poskusili čez # sekundo.} two {Znova bomo poskusili čez # sekundi.} few {Znova bomo poskusili čez # sekunde.} other {Znova bomo poskusili čez # sekund.}}',
    busy: 'Trenutno je iskanj preveč. Poskusite znova malo pozneje.',
    down: 'Katalog se trenutno ne odziva.',
    refused: 'Tega iskanja ni mogoče izvesti.',
    locked: 'Teh ponudb ni mogoče prikazati: ključ te strani ni veljaven ali je potekel.',
    gone: 'Te ponudbe ni več v katalogu.',
    kept: 'Spodaj je to, kar je našlo zadnje iskanje.',
    again: 'Poskusi znova',
    whole: 'Vse o tej ponudbi',
    source: 'Odpri to iskanje v Accredexu',
  },
};
