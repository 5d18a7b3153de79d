import type { PageWords } from '../words.ts';

/** Romanian. */
export const frame: Pick<PageWords, 'frame'> = {
  frame: {
    navigation: 'Meniu principal',
    search: 'Căutare',
    skills: 'Competențe',
    compare: 'Comparare',
    quality: 'Despre asigurarea calității',
    coverage: 'Asigurarea calității în cifre',
    languages: 'Limba: {name}',
    words: 'Căutați oferte',
    trust:
      'Ce se spune aici despre calitate provine din rapoarte publicate de agenții de asigurare a calității. Ce nu precizează nicio sursă apare ca neprecizat.',
    about: 'Despre acest serviciu',
    privacy: 'Confidențialitate',
    accessibility: 'Accesibilitate',
    licences: 'Licențe și cod-sursă',
    api: 'API',
    publish: 'Publicați-vă ofertele',
    report: 'Raportați o eroare',
    subject: 'Eroare la {address}',
  },
};
