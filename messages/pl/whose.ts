import type { WhoseWords } from '../words.ts';

/** Who tells of an offer, and what is said of alliances. */
export const whose: WhoseWords = {
  whose: {
    toldBy: 'Kto podaje tę ofertę',
    by: {
      provider: 'Sam dostawca',
      authoritative: 'Źródło miarodajne',
      alliance: 'Sojusz, do którego należy dostawca',
    },
    shownFrom: 'Pokazana tutaj tak, jak podaje ją to źródło',
    confirmed: 'Ostatnio potwierdzone przez źródło: {date}',
    authoritativeSource:
      'Źródło miarodajne: według operatora tego katalogu podaje oferty każdego dostawcy, którego wymienia.',
    alliances: 'Sojusze',
    intro: 'Sojusze instytucji, ich członkowie oraz to, kto podaje każde członkostwo.',
    members: 'Członkowie',
    stated: 'Członkostwo podaje',
    membership: {
      register: 'rejestr',
      operator: 'operator tego katalogu',
      member: 'członek',
      alliance: 'sojusz',
      authoritative: 'źródło miarodajne',
    },
    joint: 'Wspólne oferty',
    none: 'Nie jest znany żaden sojusz.',
    noMember: 'Nie jest znany żaden członek.',
    together: 'Oferowane wspólnie z',
    whoMembers: 'Kim są jego członkowie',
  },
};
