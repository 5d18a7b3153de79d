import type { WhoseWords } from '../words.ts';

/** Who tells of an offer, and what is said of alliances. */
export const whose: WhoseWords = {
  whose: {
    toldBy: 'Qui fait état de cette offre',
    by: {
      provider: 'Le prestataire lui-même',
      authoritative: 'Une source de référence',
      alliance: 'Une alliance dont le prestataire est membre',
    },
    shownFrom: 'Présentée ici telle que cette source l’indique',
    confirmed: 'Dernière confirmation par sa source : {date}',
    authoritativeSource:
      'Une source de référence : selon l’exploitant de ce catalogue, elle fait état des offres de tout prestataire qu’elle nomme.',
    alliances: 'Alliances',
    intro: 'Alliances d’établissements, leurs membres, et qui déclare chaque appartenance.',
    members: 'Membres',
    stated: 'Appartenance déclarée par',
    membership: {
      register: 'le registre',
      operator: 'l’exploitant de ce catalogue',
      member: 'le membre',
      alliance: 'l’alliance',
      authoritative: 'une source de référence',
    },
    joint: 'Offres communes',
    none: 'Aucune alliance n’est connue.',
    noMember: 'Aucun membre n’est connu.',
    together: 'Proposée avec',
    whoMembers: 'Qui en sont les membres',
  },
};
