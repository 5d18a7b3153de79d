import type { WhoseWords } from '../words.ts';

/** Who tells of an offer, and what is said of alliances. */
export const whose: WhoseWords = {
  whose: {
    toldBy: 'Ki számol be erről az ajánlatról',
    by: {
      provider: 'Maga a képző',
      authoritative: 'Mérvadó forrás',
      alliance: 'Szövetség, amelynek a képző tagja',
    },
    shownFrom: 'Itt úgy látható, ahogy ez a forrás megadja',
    confirmed: 'A forrása utoljára megerősítette: {date}',
    authoritativeSource:
      'Mérvadó forrás: e katalógus üzemeltetőjének szava szerint bármely általa megnevezett képző ajánlatairól beszámol.',
    alliances: 'Szövetségek',
    intro: 'Intézmények szövetségei, tagjaik, és az, hogy ki állítja az egyes tagságokat.',
    members: 'Tagok',
    stated: 'A tagságot állítja',
    membership: {
      register: 'a nyilvántartás',
      operator: 'e katalógus üzemeltetője',
      member: 'a tag',
      alliance: 'a szövetség',
      authoritative: 'egy mérvadó forrás',
    },
    joint: 'Közös ajánlatok',
    none: 'Nem ismert szövetség.',
    noMember: 'Nem ismert tag.',
    together: 'Közösen kínálja',
    whoMembers: 'Kik a tagjai',
  },
};
