import type { WhoseWords } from '../words.ts';

/** Who tells of an offer, and what is said of alliances. */
export const whose: WhoseWords = {
  whose: {
    toldBy: 'Kas ziņo par šo piedāvājumu',
    by: {
      provider: 'Pats nodrošinātājs',
      authoritative: 'Pilnvarots avots',
      alliance: 'Alianse, kuras dalībnieks ir nodrošinātājs',
    },
    shownFrom: 'Šeit rādīts tā, kā norāda šis avots',
    confirmed: 'Avots pēdējoreiz apstiprināja: {date}',
    authoritativeSource:
      'Pilnvarots avots: pēc šī kataloga uzturētāja vārda tas ziņo par jebkura tā nosaukta nodrošinātāja piedāvājumiem.',
    alliances: 'Alianses',
    intro: 'Iestāžu alianses, to dalībnieki un tas, kas norāda katru dalību.',
    members: 'Dalībnieki',
    stated: 'Dalību norāda',
    membership: {
      register: 'reģistrs',
      operator: 'šī kataloga uzturētājs',
      member: 'dalībnieks',
      alliance: 'alianse',
      authoritative: 'pilnvarots avots',
    },
    joint: 'Kopīgi piedāvājumi',
    none: 'Nav zināma neviena alianse.',
    noMember: 'Nav zināms neviens dalībnieks.',
    together: 'Piedāvā kopā ar',
    whoMembers: 'Kas ir tās dalībnieki',
  },
};
