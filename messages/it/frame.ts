import type { PageWords } from '../words.ts';

/** What stands around every page: ways through it, and what is below it. */
export const frame: Pick<PageWords, 'frame'> = {
  frame: {
    navigation: 'Menu principale',
    search: 'Ricerca',
    skills: 'Competenze',
    compare: 'Confronto',
    quality: 'Sull’assicurazione della qualità',
    coverage: 'L’assicurazione della qualità in cifre',
    languages: 'Lingua: {name}',
    words: 'Cerca offerte',
    trust:
      'Ciò che si dice della qualità viene da rapporti pubblicati di agenzie di assicurazione della qualità. Ciò che nessuna fonte indica è segnalato come non indicato.',
    about: 'Informazioni sul servizio',
    privacy: 'Privacy',
    accessibility: 'Accessibilità',
    licences: 'Licenze e codice sorgente',
    api: 'API',
    publish: 'Pubblicare le vostre offerte',
    report: 'Segnala un errore',
    subject: 'Errore su {address}',
  },
};
