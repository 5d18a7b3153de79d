import type { PageWords } from '../words.ts';

/** Irish. */
export const dossier: Pick<PageWords, 'dossier'> = {
  dossier: {
    title: 'Sainchomhad chun dintiúr a mheas',
    standing: 'Stádas an chomhlachta atá freagrach as an dintiúr',
    standingOpen: 'Níl sé liostaithe mar dhúnta ná mar chumaiscthe: {date}.',
    founded: 'Liostaithe mar bhunaithe: {date}.',
    known: 'De réir an méid a bhí ar eolas: {date}.',
    supervision: 'Maoirseacht ar an measúnú',
    identity: 'Seiceáil aitheantais',
    digital: 'Dintiúr Digiteach Eorpach',
    digitalYes: 'Onnmhairíonn DEQAR athbhreithniú a fuarthas le haghaidh Dintiúir Dhigiteacha Eorpacha.',
    digitalNo:
      'Níl aon athbhreithniú a fuarthas ag comhlíonadh choinníollacha onnmhairithe DEQAR le haghaidh Dintiúir Dhigiteacha Eorpacha.',
    digitalUnknown: 'Ní fios an onnmhairíonn DEQAR athbhreithniú le haghaidh Dintiúir Dhigiteacha Eorpacha.',
    decided: 'Is é an t-údarás inniúil a chinneann an t-aitheantas; ní cúis diúltaithe é gan a bheith i gclár.',
  },
};
