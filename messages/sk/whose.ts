import type { WhoseWords } from '../words.ts';

/** Who tells of an offer, and what is said of alliances. */
export const whose: WhoseWords = {
  whose: {
    toldBy: 'Kto o tejto ponuke informuje',
    by: {
      provider: 'Sám poskytovateľ',
      authoritative: 'Smerodajný zdroj',
      alliance: 'Aliancia, ktorej členom je poskytovateľ',
    },
    shownFrom: 'Tu zobrazené tak, ako uvádza tento zdroj',
    confirmed: 'Naposledy potvrdené jej zdrojom: {date}',
    authoritativeSource:
      'Smerodajný zdroj: podľa prevádzkovateľa tohto katalógu informuje o ponukách každého poskytovateľa, ktorého uvádza.',
    alliances: 'Aliancie',
    intro: 'Aliancie inštitúcií, ich členovia a kto ktoré členstvo uvádza.',
    members: 'Členovia',
    stated: 'Členstvo uvádza',
    membership: {
      register: 'register',
      operator: 'prevádzkovateľ tohto katalógu',
      member: 'člen',
      alliance: 'aliancia',
      authoritative: 'smerodajný zdroj',
    },
    joint: 'Spoločné ponuky',
    none: 'Nie je známa žiadna aliancia.',
    noMember: 'Nie je známy žiadny člen.',
    together: 'Ponúkané spoločne s',
    whoMembers: 'Kto sú jej členovia',
  },
};
