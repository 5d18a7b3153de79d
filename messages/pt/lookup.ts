import type { LookupProblems, LookupWords } from '../words.ts';

/** Portuguese. */
export const lookupProblems: LookupProblems = {
  parameterMissing: 'Falta {name}: sem este dado, nada pode ser procurado.',
};

export const lookup: LookupWords = {
  lookup: {
    here: '{says} Aqui: {found}. Pedido: {asked}.',
    alone: '{says} Pedido: {asked}.',
    differences: {
      spelling: 'O mesmo, escrito de outra forma.',
      similar: 'Semelhante, mas não igual.',
      other: 'Outra coisa.',
      unknown: 'Nada se sabe disto aqui.',
      'other-version': 'Só outra versão desta oferta tem este título.',
      'former-name': 'É um nome anterior.',
      'later-name': 'Era o nome nesse dia; hoje é outro.',
      publisher: 'É quem publica a oferta; quem atribui é outra entidade.',
      'not-known-yet': 'Nesse dia ainda nada se sabia desta oferta.',
      withdrawn: 'Nesse dia esta oferta já não existia.',
    },
  },
};
