import type { WhoseWords } from '../words.ts';

/** Who tells of an offer, and what is said of alliances. */
export const whose: WhoseWords = {
  whose: {
    toldBy: 'Min jirrapporta din l-offerta',
    by: {
      provider: 'Il-fornitur innifsu',
      authoritative: 'Sors awtorevoli',
      alliance: 'Alleanza li l-fornitur huwa membru tagħha',
    },
    shownFrom: 'Murija hawn kif jgħidha dan is-sors',
    confirmed: 'L-aħħar ikkonfermata mis-sors tagħha: {date}',
    authoritativeSource:
      'Sors awtorevoli: skont l-operatur ta’ dan il-katalgu jirrapporta offerti ta’ kull fornitur li jsemmi.',
    alliances: 'Alleanzi',
    intro: 'Alleanzi ta’ istituzzjonijiet, il-membri tagħhom, u min jiddikjara kull sħubija.',
    members: 'Membri',
    stated: 'Sħubija ddikjarata minn',
    membership: {
      register: 'ir-reġistru',
      operator: 'l-operatur ta’ dan il-katalgu',
      member: 'il-membru',
      alliance: 'l-alleanza',
      authoritative: 'sors awtorevoli',
    },
    joint: 'Offerti konġunti',
    none: 'Mhi magħrufa ebda alleanza.',
    noMember: 'Mhu magħruf ebda membru.',
    together: 'Offruta flimkien ma’',
    whoMembers: 'Min huma l-membri tagħha',
  },
};
