import type { PageWords } from '../words.ts';

/** What stands around every page: ways through it, and what is below it. */
export const frame: Pick<PageWords, 'frame'> = {
  frame: {
    navigation: 'Menú principal',
    search: 'Buscar',
    skills: 'Competencias',
    compare: 'Comparar',
    quality: 'Sobre el aseguramiento de la calidad',
    languages: 'Idioma: {name}',
    words: 'Buscar ofertas',
    about: 'Sobre este servicio',
    privacy: 'Privacidad',
    accessibility: 'Accesibilidad',
    licences: 'Licencias y código fuente',
    api: 'API',
    report: 'Avisar de un error',
    subject: 'Error en {address}',
  },
};
