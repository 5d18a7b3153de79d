import type { PageWords } from '../words.ts';

/** Slovenian. */
export const dossier: Pick<PageWords, 'dossier'> = {
  dossier: {
    title: 'Dosje za vrednotenje listine',
    standing: 'Status ustanove, ki odgovarja za listino',
    standingOpen: 'Ni navedena kot zaprta ali združena: {date}.',
    founded: 'Navedena kot ustanovljena: {date}.',
    known: 'Po tem, kar je bilo znano: {date}.',
    supervision: 'Nadzor pri preverjanju',
    identity: 'Preverjanje istovetnosti',
    digital: 'Evropsko digitalno potrdilo',
    digitalYes: 'DEQAR posreduje najdeno presojo za evropska digitalna potrdila.',
    digitalNo:
      'Nobena najdena presoja ne izpolnjuje pogojev, pod katerimi jo DEQAR posreduje za evropska digitalna potrdila.',
    digitalUnknown: 'Ni znano, ali DEQAR posreduje kakšno presojo za evropska digitalna potrdila.',
    decided: 'O priznavanju odloča pristojni organ; to, da nečesa ni v registru, ni razlog za zavrnitev.',
  },
};
