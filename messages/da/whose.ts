import type { WhoseWords } from '../words.ts';

/** Who tells of an offer, and what is said of alliances. */
export const whose: WhoseWords = {
  whose: {
    toldBy: 'Hvem oplyser om dette tilbud',
    by: {
      provider: 'Udbyderen selv',
      authoritative: 'En autoritativ kilde',
      alliance: 'En alliance, som udbyderen er medlem af',
    },
    shownFrom: 'Vist her, som denne kilde oplyser det',
    confirmed: 'Senest bekræftet af kilden: {date}',
    authoritativeSource:
      'En autoritativ kilde: efter dette katalogs operatørs ord oplyser den om tilbud fra enhver udbyder, som den nævner.',
    alliances: 'Alliancer',
    intro: 'Alliancer af institutioner, deres medlemmer, og hvem der angiver hvert medlemskab.',
    members: 'Medlemmer',
    stated: 'Medlemskab angivet af',
    membership: {
      register: 'registret',
      operator: 'dette katalogs operatør',
      member: 'medlemmet',
      alliance: 'alliancen',
      authoritative: 'en autoritativ kilde',
    },
    joint: 'Fælles tilbud',
    none: 'Ingen alliance er kendt.',
    noMember: 'Intet medlem er kendt.',
    together: 'Udbudt sammen med',
    whoMembers: 'Hvem medlemmerne er',
  },
};
