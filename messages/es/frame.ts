import type { PageWords } from '../words.ts';

/** What stands around every page: ways through it, and what is below it. */
export const frame: Pick<PageWords, 'frame'> = {
  frame: {
    navigation: 'Menú principal',
    search: 'Buscar',
    skills: 'Competencias',
    compare: 'Comparar',
    quality: 'Sobre el aseguramiento de la calidad',
    coverage: 'La garantía de la calidad en cifras',
    languages: 'Idioma: {name}',
    words: 'Buscar ofertas',
    trust:
      'Lo que se dice de la calidad procede de informes publicados de agencias de garantía de la calidad. Lo que ninguna fuente indica aparece como no indicado.',
    about: 'Sobre este servicio',
    privacy: 'Privacidad',
    accessibility: 'Accesibilidad',
    licences: 'Licencias y código fuente',
    api: 'API',
    publish: 'Publicar sus ofertas',
    report: 'Avisar de un error',
    subject: 'Error en {address}',
  },
};
