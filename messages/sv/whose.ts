import type { WhoseWords } from '../words.ts';

/** Who tells of an offer, and what is said of alliances. */
export const whose: WhoseWords = {
  whose: {
    toldBy: 'Vem som berättar om utbildningen',
    by: {
      provider: 'Anordnaren själv',
      authoritative: 'En auktoritativ källa',
      alliance: 'En allians där anordnaren är medlem',
    },
    shownFrom: 'Visas här så som denna källa anger det',
    confirmed: 'Senast bekräftad av sin källa: {date}',
    authoritativeSource:
      'En auktoritativ källa: enligt den som driver katalogen berättar den om utbildningar hos varje anordnare som den nämner.',
    alliances: 'Allianser',
    intro: 'Allianser av lärosäten, deras medlemmar, och vem som anger varje medlemskap.',
    members: 'Medlemmar',
    stated: 'Medlemskap angivet av',
    membership: {
      register: 'registret',
      operator: 'den som driver katalogen',
      member: 'medlemmen',
      alliance: 'alliansen',
      authoritative: 'en auktoritativ källa',
    },
    joint: 'Gemensamma utbildningar',
    none: 'Ingen allians är känd.',
    noMember: 'Ingen medlem är känd.',
    together: 'Erbjuds tillsammans med',
    whoMembers: 'Vilka medlemmarna är',
  },
};
