import type { PageWords } from '../words.ts';

/** Portuguese. */
export const chips: Pick<PageWords, 'chips'> = {
  chips: {
    active: 'Filtros ativos',
    remove: 'Remover filtro:',
    isDefault: '(de início)',
    or: ' ou ',
    atLeast: '{least} ou mais',
    atMost: 'até {most}',
    between: '{least} a {most}',
    leftOutBy: {
      openTo: 'Mostrar também ofertas que não estão abertas a todas as pessoas: {count}',
      microCredential: 'Mostrar também ofertas que não são microcredenciais, ou em que isso não se sabe: {count}',
      startsFrom: 'Mostrar também ofertas que já começaram: {count}',
    },
    sameInstance: 'Uma mesma data de uma oferta cumpre tudo isto: {filters}.',
    mistakes: 'Estas partes do endereço não puderam ser utilizadas e foram ignoradas:',
  },
};
