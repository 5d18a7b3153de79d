import type { PageWords } from '../words.ts';

/** Slovak. */
export const frame: Pick<PageWords, 'frame'> = {
  frame: {
    navigation: 'Hlavná ponuka',
    search: 'Hľadať',
    skills: 'Zručnosti',
    compare: 'Porovnať',
    quality: 'O zabezpečovaní kvality',
    coverage: 'Zabezpečovanie kvality v číslach',
    languages: 'Jazyk: {name}',
    words: 'Hľadať ponuky',
    trust:
      'Čo sa tu hovorí o kvalite, pochádza zo zverejnených správ agentúr na zabezpečovanie kvality. Čo žiadny zdroj neuvádza, je označené ako neuvedené.',
    about: 'O tejto službe',
    privacy: 'Ochrana súkromia',
    accessibility: 'Prístupnosť',
    licences: 'Licencie a zdrojový kód',
    api: 'API',
    publish: 'Zverejnite svoje ponuky',
    report: 'Nahlásiť chybu',
    subject: 'Chyba na {address}',
  },
};
