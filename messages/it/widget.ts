import type { PageWords } from '../words.ts';

/** What the widget says beside what pages say. */
export const widget: Pick<PageWords, 'widget'> = {
  widget: {
    label: 'Cercare offerte formative',
    searching: 'Ricerca in corso…',
    slow: 'La ricerca richiede più tempo del solito.',
    limited:
      'In questo momento le ricerche sono troppe. {count, plural, one {Nuovo tentativo tra # secondo.} many {Nuovo tentativo tra # di secondi.} other {Nuovo tentativo tra # secondi.}}',
    busy: 'In questo momento le ricerche sono troppe. Si prega di riprovare un po’ più tardi.',
    down: 'Al momento il catalogo non risponde.',
    refused: 'Questa ricerca non può essere eseguita.',
    locked: 'Queste offerte non possono essere mostrate: la chiave di questa pagina non è valida o è scaduta.',
    gone: 'Questa offerta non è più nel catalogo.',
    kept: 'Sotto si trovano i risultati dell’ultima ricerca.',
    again: 'Riprovare',
    whole: 'Tutto su questa offerta',
    source: 'Aprire questa ricerca in Accredex',
  },
};
