import type { WhoseWords } from '../words.ts';

/** Who tells of an offer, and what is said of alliances. */
export const whose: WhoseWords = {
  whose: {
    toldBy: 'Kdo o této nabídce informuje',
    by: {
      provider: 'Sám poskytovatel',
      authoritative: 'Směrodatný zdroj',
      alliance: 'Aliance, jejímž členem poskytovatel je',
    },
    shownFrom: 'Zde zobrazeno tak, jak uvádí tento zdroj',
    confirmed: 'Naposledy potvrzeno jejím zdrojem: {date}',
    authoritativeSource:
      'Směrodatný zdroj: podle provozovatele tohoto katalogu informuje o nabídkách každého poskytovatele, kterého uvádí.',
    alliances: 'Aliance',
    intro: 'Aliance institucí, jejich členové a kdo které členství uvádí.',
    members: 'Členové',
    stated: 'Členství uvádí',
    membership: {
      register: 'registr',
      operator: 'provozovatel tohoto katalogu',
      member: 'člen',
      alliance: 'aliance',
      authoritative: 'směrodatný zdroj',
    },
    joint: 'Společné nabídky',
    none: 'Není známa žádná aliance.',
    noMember: 'Není znám žádný člen.',
    together: 'Nabízeno společně s',
    whoMembers: 'Kdo jsou její členové',
  },
};
