import type { StatementProblems, StatementWords } from '../words.ts';
import { area, areaProblems } from './area.ts';

/** Portuguese. */
export const statementProblems: StatementProblems = {
  ...areaProblems,
  forbidden: 'Não permitido',
  forbiddenDetail: 'Este token é válido, mas não para isto: pertence a outra agência.',
  tokenWithoutRegister: 'Este token não indica um registo: só vale para o registo de base, que aqui não está ligado.',
  callerNeeded: 'Isto exige o token de uma agência de garantia da qualidade ou de um administrador.',
  declarationBody:
    'Envie JSON com activity (número), includes (true ou false), from (AAAA-MM-DD) e url; um administrador acrescenta agency e basis.',
  declarationNotFound: 'Não há nenhuma declaração em vigor com o identificador {id}.',
  declarationsFull: 'Esta agência já fez tantas declarações quantas se conservam.',
  reportsFull: 'Hoje chegaram tantas comunicações de erros quantas se aceitam num dia. Tente amanhã.',
  answerBody: 'Envie JSON com state (open, answered, mended ou declined) e answer.',
  tooLarge: 'O pedido é demasiado grande',
  tooLargeDetail: 'O seu conteúdo tem mais bytes do que os que aqui se leem.',
  notJson: 'O conteúdo deste pedido não pode ser lido: não é JSON.',
  otherSite: 'Este formulário veio de outro sítio Web. Envie-o a partir da sua própria página.',
  reportsFullHere:
    'Hoje enviou tantas comunicações de erros quantas se aceitam de uma pessoa num dia. Tente novamente amanhã.',
};

export const statements: StatementWords = {
  area,
  declared: {
    includes:
      '{agency} ({date}): as avaliações «{activity}» examinam também a oferta que conduz a microcredenciais. Aplica-se aos relatórios a partir de: {from}.',
    excludes:
      '{agency} ({date}): as avaliações «{activity}» não examinam a oferta que conduz a microcredenciais. Aplica-se aos relatórios a partir de: {from}.',
    source: 'Fonte desta declaração',
    heading: 'O que declaram as agências',
  },
  send: 'Enviar',
  error: {
    about: 'Sobre a página:',
    words: 'O que está incorreto?',
    privacy:
      'Não é preciso nome. O que escrever só é lido pelo operador; endereços de correio eletrónico e números de telefone são retirados. Só são públicos a página, o dia, o estado e a nossa resposta.',
    keep: 'Guarde o endereço desta página: a resposta ficará aqui.',
    title: 'Erro comunicado: {date}',
    answer: 'A nossa resposta',
    wrong: 'Escreva alguma coisa, no máximo {most} caracteres.',
    state: {
      open: 'Ainda sem resposta',
      answered: 'Respondido',
      mended: 'Corrigido',
      declined: 'Mantém-se, por este motivo',
    },
  },
  reply: {
    title: 'A sua resposta a uma constatação',
    publicFrom: 'Visível para todos a partir de: {date}',
    statement: 'A sua declaração; figura onde quer que figure a constatação',
    disputes: 'A constatação está errada: não deve contar até se decidir',
    stated: 'Declaração sobre a constatação.',
    disputed: 'Contestado; não conta até se decidir.',
    upheld: 'Foi contestado e mantém-se.',
    dropped: 'Foi contestado e já não conta.',
    by: {
      provider: 'O prestador:',
      agency: 'A agência:',
    },
  },
};
