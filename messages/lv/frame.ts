import type { PageWords } from '../words.ts';

/** Latvian. */
export const frame: Pick<PageWords, 'frame'> = {
  frame: {
    navigation: 'Galvenā izvēlne',
    search: 'Meklēšana',
    skills: 'Prasmes',
    compare: 'Salīdzināt',
    quality: 'Par kvalitātes nodrošināšanu',
    coverage: 'Kvalitātes nodrošināšana skaitļos',
    languages: 'Valoda: {name}',
    words: 'Meklēt piedāvājumus',
    trust:
      'Tas, kas šeit teikts par kvalitāti, ņemts no kvalitātes nodrošināšanas aģentūru publicētiem ziņojumiem. Kas nevienā avotā nav norādīts, tas parādīts kā nenorādīts.',
    about: 'Par šo pakalpojumu',
    privacy: 'Privātums',
    accessibility: 'Piekļūstamība',
    licences: 'Licences un pirmkods',
    api: 'API',
    publish: 'Publicējiet savus piedāvājumus',
    report: 'Ziņot par kļūdu',
    subject: 'Kļūda adresē {address}',
  },
};
