import type { PageWords } from '../words.ts';

/** Romanian. */
export const frame: Pick<PageWords, 'frame'> = {
  frame: {
    navigation: 'Meniu principal',
    search: 'Căutare',
    skills: 'Competențe',
    compare: 'Comparare',
    quality: 'Despre asigurarea calității',
    languages: 'Limba: {name}',
    words: 'Căutați oferte',
    about: 'Despre acest serviciu',
    privacy: 'Confidențialitate',
    accessibility: 'Accesibilitate',
    licences: 'Licențe și cod-sursă',
    api: 'API',
    report: 'Raportați o eroare',
    subject: 'Eroare la {address}',
  },
};
