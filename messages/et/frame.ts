import type { PageWords } from '../words.ts';

/** Estonian. */
export const frame: Pick<PageWords, 'frame'> = {
  frame: {
    navigation: 'Peamenüü',
    search: 'Otsing',
    skills: 'Oskused',
    compare: 'Võrdle',
    quality: 'Kvaliteedi tagamisest',
    coverage: 'Kvaliteedi tagamine arvudes',
    languages: 'Keel: {name}',
    words: 'Otsi koolitusi',
    trust:
      'See, mida öeldakse kvaliteedi kohta, pärineb kvaliteediagentuuride avaldatud aruannetest. Mida ükski allikas ei märgi, on näidatud märkimata.',
    about: 'Teenusest',
    privacy: 'Privaatsus',
    accessibility: 'Ligipääsetavus',
    licences: 'Litsentsid ja lähtekood',
    api: 'API',
    publish: 'Avaldage oma pakkumised',
    report: 'Teata veast',
    subject: 'Viga aadressil {address}',
  },
};
