import type { PortalWords } from '../words.ts';

/** Portuguese. */
export const portal: PortalWords = {
  tokenRefused: 'O token não é válido',
  tokenForm: 'Isto não é um token de portal, ou falta uma parte.',
  tokenAlgorithm: 'Os tokens de portal são assinados com EdDSA (Ed25519) e com mais nada.',
  tokenUnknownKey: 'Nenhuma chave deste catálogo assinou este token: vem de outro lugar, ou a sua chave foi retirada.',
  tokenSignature: 'A assinatura não corresponde: o token foi alterado.',
  tokenExpired: 'O token expirou.',
  tokenContent: 'O token não diz o que diz um token de portal.',
  tokenLong: 'Isto é mais longo do que qualquer token de portal.',
  tokenTwice: 'Foram indicados dois tokens diferentes; indique um.',
  tokenNoKeys: 'Este catálogo não tem chaves, pelo que aqui nenhum token é válido.',
  tokenFilter: 'Um filtro do token já não é conhecido aqui; é necessário um novo token.',
  linkNotOurs: 'Esta ligação não foi feita aqui, ou falta uma parte.',
  linkLong: 'Esta pesquisa é demasiado longa para ser guardada.',
  adminNeeded: 'Para isto é necessário o token de um administrador.',
  jobsNone: 'Este catálogo não mostra nenhuma fila de tarefas.',
  exclusionBody: 'Envie JSON com reason (até 500 caracteres) e, se terminar, until (AAAA-MM-DD).',
  exclusionsFull: 'O portal já exclui {most}; remova primeiro alguns.',
  notLocked: '{name} não é um filtro, pelo que um token não o pode fixar.',
  lockEmpty: 'O token não tem nenhum filtro, pelo que nada fixaria.',
  lockLong: 'Os filtros de um token têm no máximo {most} caracteres.',
};
