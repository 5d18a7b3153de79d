import type { PageWords } from '../words.ts';

/** What is said of filters in force. */
export const chips: Pick<PageWords, 'chips'> = {
  chips: {
    active: 'Filtros activos',
    remove: 'Quitar el filtro:',
    isDefault: '(al inicio)',
    or: ' o ',
    atLeast: '{least} o más',
    atMost: 'hasta {most}',
    between: 'de {least} a {most}',
    leftOutBy: {
      openTo: 'Mostrar también las ofertas que no están abiertas a todos: {count}',
      microCredential: 'Mostrar también las ofertas que no son microcredenciales o de las que no se sabe: {count}',
      startsFrom: 'Mostrar también las ofertas que ya han empezado: {count}',
    },
    sameInstance: 'Una misma convocatoria de una oferta cumple todo esto: {filters}.',
    mistakes: 'Estas partes de la dirección no se pudieron usar y se omitieron:',
  },
};
