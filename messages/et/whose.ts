import type { WhoseWords } from '../words.ts';

/** Who tells of an offer, and what is said of alliances. */
export const whose: WhoseWords = {
  whose: {
    toldBy: 'Kes sellest pakkumisest teatab',
    by: {
      provider: 'Pakkuja ise',
      authoritative: 'Volitatud allikas',
      alliance: 'Liit, mille liige pakkuja on',
    },
    shownFrom: 'Siin näidatud nii, nagu see allikas teatab',
    confirmed: 'Allikas viimati kinnitanud: {date}',
    authoritativeSource:
      'Volitatud allikas: selle kataloogi haldaja sõnul teatab see iga nimetatud pakkuja koolitustest.',
    alliances: 'Liidud',
    intro: 'Asutuste liidud, nende liikmed ja see, kes iga liikmesust kinnitab.',
    members: 'Liikmed',
    stated: 'Liikmesusest teatab',
    membership: {
      register: 'register',
      operator: 'selle kataloogi haldaja',
      member: 'liige',
      alliance: 'liit',
      authoritative: 'volitatud allikas',
    },
    joint: 'Ühised pakkumised',
    none: 'Ühtegi liitu ei ole teada.',
    noMember: 'Ühtegi liiget ei ole teada.',
    together: 'Pakutakse koos',
    whoMembers: 'Kes on selle liikmed',
  },
};
