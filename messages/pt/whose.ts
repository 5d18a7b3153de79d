import type { WhoseWords } from '../words.ts';

/** Who tells of an offer, and what is said of alliances. */
export const whose: WhoseWords = {
  whose: {
    toldBy: 'Quem informa sobre esta oferta',
    by: {
      provider: 'O próprio prestador',
      authoritative: 'Uma fonte autorizada',
      alliance: 'Uma aliança de que o prestador é membro',
    },
    shownFrom: 'Apresentada aqui tal como esta fonte a indica',
    confirmed: 'Última confirmação pela sua fonte: {date}',
    authoritativeSource:
      'Uma fonte autorizada: segundo o operador deste catálogo, informa sobre ofertas de qualquer prestador que nomeie.',
    alliances: 'Alianças',
    intro: 'Alianças de instituições, os seus membros e quem declara cada adesão.',
    members: 'Membros',
    stated: 'Adesão declarada por',
    membership: {
      register: 'o registo',
      operator: 'o operador deste catálogo',
      member: 'o membro',
      alliance: 'a aliança',
      authoritative: 'uma fonte autorizada',
    },
    joint: 'Ofertas conjuntas',
    none: 'Não se conhece nenhuma aliança.',
    noMember: 'Não se conhece nenhum membro.',
    together: 'Oferecida em conjunto com',
    whoMembers: 'Quem são os seus membros',
  },
};
