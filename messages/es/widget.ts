import type { PageWords } from '../words.ts';

/** What the widget says beside what pages say. */
export const widget: Pick<PageWords, 'widget'> = {
  widget: {
    label: 'Buscar ofertas de formación',
    searching: 'Buscando…',
    slow: 'La búsqueda tarda más de lo habitual.',
    limited:
      'Hay demasiadas búsquedas en este momento. {count, plural, one {Se repetirá dentro de # segundo.} many {Se repetirá dentro de # de segundos.} other {Se repetirá dentro de # segundos.}}',
    busy: 'Hay demasiadas búsquedas en este momento. Vuelva a intentarlo un poco más tarde.',
    down: 'El catálogo no responde en este momento.',
    refused: 'Esta búsqueda no se puede realizar.',
    locked: 'Estas ofertas no se pueden mostrar: la clave de esta página no es válida o ha caducado.',
    gone: 'Esta oferta ya no está en el catálogo.',
    kept: 'Abajo figura lo que encontró la última búsqueda.',
    again: 'Intentar de nuevo',
    whole: 'Todo sobre esta oferta',
    source: 'Abrir esta búsqueda en Accredex',
  },
};
