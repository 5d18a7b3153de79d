import type { WhoseWords } from '../words.ts';

/** Who tells of an offer, and what is said of alliances. */
export const whose: WhoseWords = {
  whose: {
    toldBy: 'Kas praneša apie šį pasiūlymą',
    by: {
      provider: 'Pats teikėjas',
      authoritative: 'Patikėtas šaltinis',
      alliance: 'Aljansas, kurio narys yra teikėjas',
    },
    shownFrom: 'Čia rodoma taip, kaip nurodo šis šaltinis',
    confirmed: 'Šaltinis paskutinį kartą patvirtino: {date}',
    authoritativeSource:
      'Patikėtas šaltinis: šio katalogo valdytojo žodžiu, jis praneša apie kiekvieno jo įvardyto teikėjo pasiūlymus.',
    alliances: 'Aljansai',
    intro: 'Įstaigų aljansai, jų nariai ir tai, kas nurodo kiekvieną narystę.',
    members: 'Nariai',
    stated: 'Narystę nurodo',
    membership: {
      register: 'registras',
      operator: 'šio katalogo valdytojas',
      member: 'narys',
      alliance: 'aljansas',
      authoritative: 'patikėtas šaltinis',
    },
    joint: 'Bendri pasiūlymai',
    none: 'Nežinomas joks aljansas.',
    noMember: 'Nežinomas joks narys.',
    together: 'Siūloma kartu su',
    whoMembers: 'Kas yra jo nariai',
  },
};
