import type { PageWords } from '../words.ts';

/** Danish. */
export const dossier: Pick<PageWords, 'dossier'> = {
  dossier: {
    title: 'Dossier til vurdering af et bevis',
    standing: 'Status for den institution, der står inde for beviset',
    standingOpen: 'Ikke registreret som lukket eller sammenlagt den {date}.',
    founded: 'Registreret som oprettet den {date}.',
    known: 'Efter hvad der var kendt den {date}.',
    supervision: 'Tilsyn ved prøven',
    identity: 'Kontrol af identitet',
    digital: 'Europæisk digitalt bevis',
    digitalYes: 'DEQAR videregiver en fundet evaluering til europæiske digitale beviser.',
    digitalNo:
      'Ingen fundet evaluering opfylder betingelserne for, at DEQAR videregiver den til europæiske digitale beviser.',
    digitalUnknown: 'Det vides ikke, om DEQAR videregiver en evaluering til europæiske digitale beviser.',
    decided:
      'Den kompetente myndighed afgør anerkendelsen; at noget ikke findes i et register, er ingen grund til afslag.',
  },
};
