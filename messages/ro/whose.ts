import type { WhoseWords } from '../words.ts';

/** Who tells of an offer, and what is said of alliances. */
export const whose: WhoseWords = {
  whose: {
    toldBy: 'Cine relatează despre această ofertă',
    by: {
      provider: 'Furnizorul însuși',
      authoritative: 'O sursă autorizată',
      alliance: 'O alianță al cărei membru este furnizorul',
    },
    shownFrom: 'Arătată aici așa cum o indică această sursă',
    confirmed: 'Confirmat ultima dată de sursa sa: {date}',
    authoritativeSource:
      'O sursă autorizată: potrivit operatorului acestui catalog, relatează despre oferte ale oricărui furnizor pe care îl numește.',
    alliances: 'Alianțe',
    intro: 'Alianțe de instituții, membrii lor și cine declară fiecare apartenență.',
    members: 'Membri',
    stated: 'Apartenență declarată de',
    membership: {
      register: 'registru',
      operator: 'operatorul acestui catalog',
      member: 'membru',
      alliance: 'alianță',
      authoritative: 'o sursă autorizată',
    },
    joint: 'Oferte comune',
    none: 'Nu se cunoaște nicio alianță.',
    noMember: 'Nu se cunoaște niciun membru.',
    together: 'Oferită împreună cu',
    whoMembers: 'Cine sunt membrii ei',
  },
};
