import type { WhoseWords } from '../words.ts';

/** Who tells of an offer, and what is said of alliances. */
export const whose: WhoseWords = {
  whose: {
    toldBy: 'Kdo poroča o tej ponudbi',
    by: {
      provider: 'Izvajalec sam',
      authoritative: 'Merodajni vir',
      alliance: 'Zavezništvo, katerega član je izvajalec',
    },
    shownFrom: 'Tu prikazano, kot navaja ta vir',
    confirmed: 'Vir nazadnje potrdil: {date}',
    authoritativeSource:
      'Merodajni vir: po besedah upravljavca tega kataloga poroča o ponudbah vsakega izvajalca, ki ga imenuje.',
    alliances: 'Zavezništva',
    intro: 'Zavezništva ustanov, njihovi člani in kdo navaja posamezno članstvo.',
    members: 'Člani',
    stated: 'Članstvo navaja',
    membership: {
      register: 'register',
      operator: 'upravljavec tega kataloga',
      member: 'član',
      alliance: 'zavezništvo',
      authoritative: 'merodajni vir',
    },
    joint: 'Skupne ponudbe',
    none: 'Ni znano nobeno zavezništvo.',
    noMember: 'Ni znan noben član.',
    together: 'V ponudbi skupaj z',
    whoMembers: 'Kdo so njegovi člani',
  },
};
