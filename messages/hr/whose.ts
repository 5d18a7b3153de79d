import type { WhoseWords } from '../words.ts';

/** Who tells of an offer, and what is said of alliances. */
export const whose: WhoseWords = {
  whose: {
    toldBy: 'Tko izvješćuje o ovoj ponudi',
    by: {
      provider: 'Sam pružatelj',
      authoritative: 'Mjerodavan izvor',
      alliance: 'Savez čiji je pružatelj član',
    },
    shownFrom: 'Ovdje prikazano kako navodi ovaj izvor',
    confirmed: 'Posljednja potvrda izvora: {date}',
    authoritativeSource:
      'Mjerodavan izvor: prema riječi upravitelja ovog kataloga izvješćuje o ponudama svakog pružatelja kojeg navede.',
    alliances: 'Savezi',
    intro: 'Savezi ustanova, njihovi članovi i tko navodi svako članstvo.',
    members: 'Članovi',
    stated: 'Članstvo navodi',
    membership: {
      register: 'registar',
      operator: 'upravitelj ovog kataloga',
      member: 'član',
      alliance: 'savez',
      authoritative: 'mjerodavan izvor',
    },
    joint: 'Zajedničke ponude',
    none: 'Nije poznat nijedan savez.',
    noMember: 'Nije poznat nijedan član.',
    together: 'U ponudi zajedno s',
    whoMembers: 'Tko su njegovi članovi',
  },
};
