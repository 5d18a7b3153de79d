import type { PageWords } from '../words.ts';

/** What stands around every page: ways through it, and what is below it. */
export const frame: Pick<PageWords, 'frame'> = {
  frame: {
    navigation: 'Menu principale',
    search: 'Ricerca',
    skills: 'Competenze',
    compare: 'Confronto',
    quality: 'Sull’assicurazione della qualità',
    languages: 'Lingua: {name}',
    words: 'Cerca offerte',
    about: 'Informazioni sul servizio',
    privacy: 'Privacy',
    accessibility: 'Accessibilità',
    licences: 'Licenze e codice sorgente',
    api: 'API',
    report: 'Segnala un errore',
    subject: 'Errore su {address}',
  },
};
