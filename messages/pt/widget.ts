import type { PageWords } from '../words.ts';

/** Portuguese. */
export const widget: Pick<PageWords, 'widget'> = {
  widget: {
    label: 'Pesquisar ofertas de aprendizagem',
    searching: 'A pesquisar …',
    slow: 'A pesquisa está a demorar mais do que o habitual.',
    limited:
      'Há demasiadas pesquisas neste momento. {count, plural, one {Tentaremos de novo dentro de # segundo.} many {Tentaremos de novo dentro de # segundos.} other {Tentaremos de novo dentro de # segundos.}}',
    busy: 'Há demasiadas pesquisas neste momento. Tente novamente um pouco mais tarde.',
    down: 'O catálogo não responde neste momento.',
    refused: 'Esta pesquisa não pode ser feita.',
    locked: 'Estas ofertas não podem ser mostradas: a chave desta página não é válida ou expirou.',
    gone: 'Esta oferta já não está no catálogo.',
    kept: 'Abaixo está o que a última pesquisa encontrou.',
    again: 'Tentar de novo',
    whole: 'Tudo sobre esta oferta',
    source: 'Abrir esta pesquisa no Accredex',
  },
};
