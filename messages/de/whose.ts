import type { WhoseWords } from '../words.ts';

/** Who tells of an offer, and what is said of alliances. */
export const whose: WhoseWords = {
  whose: {
    toldBy: 'Wer von diesem Angebot berichtet',
    by: {
      provider: 'Der Anbieter selbst',
      authoritative: 'Eine maßgebliche Quelle',
      alliance: 'Eine Allianz, der der Anbieter angehört',
    },
    shownFrom: 'Hier so gezeigt, wie diese Quelle es angibt',
    confirmed: 'Zuletzt von seiner Quelle bestätigt: {date}',
    authoritativeSource:
      'Eine maßgebliche Quelle: Nach dem Wort des Betreibers dieses Katalogs berichtet sie von Angeboten jedes Anbieters, den sie nennt.',
    alliances: 'Allianzen',
    intro: 'Allianzen von Einrichtungen, ihre Mitglieder, und wer jede Mitgliedschaft angibt.',
    members: 'Mitglieder',
    stated: 'Mitgliedschaft angegeben von',
    membership: {
      register: 'dem Register',
      operator: 'dem Betreiber dieses Katalogs',
      member: 'dem Mitglied',
      alliance: 'der Allianz',
      authoritative: 'einer maßgeblichen Quelle',
    },
    joint: 'Gemeinsame Angebote',
    none: 'Es ist keine Allianz bekannt.',
    noMember: 'Es ist kein Mitglied bekannt.',
    together: 'Gemeinsam angeboten mit',
    whoMembers: 'Wer die Mitglieder sind',
  },
};
