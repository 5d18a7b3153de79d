import type { PageWords } from '../words.ts';

/** Portuguese. */
export const dossier: Pick<PageWords, 'dossier'> = {
  dossier: {
    title: 'Dossiê para a avaliação de um diploma',
    standing: 'Situação da entidade que responde pelo diploma',
    standingOpen: 'Não consta como encerrada ou fundida em {date}.',
    founded: 'Consta como fundada em {date}.',
    known: 'Segundo o que se sabia em {date}.',
    supervision: 'Supervisão da avaliação',
    identity: 'Verificação da identidade',
    digital: 'Credencial digital europeia',
    digitalYes: 'O DEQAR exporta uma avaliação encontrada para as credenciais digitais europeias.',
    digitalNo:
      'Nenhuma avaliação encontrada cumpre as condições da exportação do DEQAR para as credenciais digitais europeias.',
    digitalUnknown: 'Não se sabe se o DEQAR exporta uma avaliação para as credenciais digitais europeias.',
    decided:
      'O reconhecimento é decidido pela autoridade competente; não constar de um registo não é motivo de recusa.',
  },
};
