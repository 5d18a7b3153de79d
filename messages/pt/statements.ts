import type { StatementProblems, StatementWords } from '../words.ts';

/** Portuguese. */
export const statementProblems: StatementProblems = {
  forbidden: 'Não permitido',
  forbiddenDetail: 'Este token é válido, mas não para isto: pertence a outra agência.',
  callerNeeded: 'Isto exige o token de uma agência de garantia da qualidade ou de um administrador.',
  declarationBody:
    'Envie JSON com activity (número), includes (true ou false), from (AAAA-MM-DD) e url; um administrador acrescenta agency e basis.',
  declarationNotFound: 'Não há nenhuma declaração em vigor com o identificador {id}.',
  declarationsFull: 'Esta agência já fez tantas declarações quantas se conservam.',
};

export const statements: StatementWords = {
  declared: {
    includes:
      '{agency} ({date}): as avaliações «{activity}» examinam também a oferta que conduz a microcredenciais. Aplica-se aos relatórios a partir de: {from}.',
    excludes:
      '{agency} ({date}): as avaliações «{activity}» não examinam a oferta que conduz a microcredenciais. Aplica-se aos relatórios a partir de: {from}.',
    source: 'Fonte desta declaração',
    heading: 'O que declaram as agências',
  },
};
