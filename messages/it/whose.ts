import type { WhoseWords } from '../words.ts';

/** Who tells of an offer, and what is said of alliances. */
export const whose: WhoseWords = {
  whose: {
    toldBy: 'Chi riferisce di questa offerta',
    by: {
      provider: 'L’erogatore stesso',
      authoritative: 'Una fonte autorevole',
      alliance: 'Un’alleanza di cui l’erogatore è membro',
    },
    shownFrom: 'Mostrata qui come la indica questa fonte',
    confirmed: 'Ultima conferma dalla sua fonte: {date}',
    authoritativeSource:
      'Una fonte autorevole: secondo il gestore di questo catalogo riferisce di offerte di ogni erogatore che nomina.',
    alliances: 'Alleanze',
    intro: 'Alleanze di istituzioni, i loro membri e chi dichiara ciascuna adesione.',
    members: 'Membri',
    stated: 'Adesione dichiarata da',
    membership: {
      register: 'il registro',
      operator: 'il gestore di questo catalogo',
      member: 'il membro',
      alliance: 'l’alleanza',
      authoritative: 'una fonte autorevole',
    },
    joint: 'Offerte congiunte',
    none: 'Non è nota alcuna alleanza.',
    noMember: 'Non è noto alcun membro.',
    together: 'Offerta insieme a',
    whoMembers: 'Chi sono i suoi membri',
  },
};
