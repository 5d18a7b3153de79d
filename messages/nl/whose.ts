import type { WhoseWords } from '../words.ts';

/** Who tells of an offer, and what is said of alliances. */
export const whose: WhoseWords = {
  whose: {
    toldBy: 'Wie dit aanbod meldt',
    by: {
      provider: 'De aanbieder zelf',
      authoritative: 'Een gezaghebbende bron',
      alliance: 'Een alliantie waarvan de aanbieder lid is',
    },
    shownFrom: 'Hier getoond zoals deze bron het opgeeft',
    confirmed: 'Laatst bevestigd door zijn bron: {date}',
    authoritativeSource:
      'Een gezaghebbende bron: volgens de beheerder van deze catalogus meldt zij aanbod van elke aanbieder die zij noemt.',
    alliances: 'Allianties',
    intro: 'Allianties van instellingen, hun leden, en wie elk lidmaatschap opgeeft.',
    members: 'Leden',
    stated: 'Lidmaatschap opgegeven door',
    membership: {
      register: 'het register',
      operator: 'de beheerder van deze catalogus',
      member: 'het lid',
      alliance: 'de alliantie',
      authoritative: 'een gezaghebbende bron',
    },
    joint: 'Gezamenlijk aanbod',
    none: 'Er is geen alliantie bekend.',
    noMember: 'Er is geen lid bekend.',
    together: 'Aangeboden samen met',
    whoMembers: 'Wie de leden zijn',
  },
};
