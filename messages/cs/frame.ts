import type { PageWords } from '../words.ts';

/** Czech. */
export const frame: Pick<PageWords, 'frame'> = {
  frame: {
    navigation: 'Hlavní nabídka',
    search: 'Hledat',
    skills: 'Dovednosti',
    compare: 'Porovnat',
    quality: 'O zajišťování kvality',
    coverage: 'Zajišťování kvality v číslech',
    languages: 'Jazyk: {name}',
    words: 'Hledat nabídky',
    trust:
      'Co se zde říká o kvalitě, pochází ze zveřejněných zpráv agentur pro zajišťování kvality. Co žádný zdroj neuvádí, je označeno jako neuvedené.',
    about: 'O této službě',
    privacy: 'Ochrana soukromí',
    accessibility: 'Přístupnost',
    licences: 'Licence a zdrojový kód',
    api: 'API',
    publish: 'Zveřejněte své nabídky',
    report: 'Nahlásit chybu',
    subject: 'Chyba na {address}',
  },
};
