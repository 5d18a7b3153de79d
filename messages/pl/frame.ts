import type { PageWords } from '../words.ts';

/** What stands around every page: ways through it, and what is below it. */
export const frame: Pick<PageWords, 'frame'> = {
  frame: {
    navigation: 'Menu główne',
    search: 'Wyszukiwanie',
    skills: 'Umiejętności',
    compare: 'Porównanie',
    quality: 'O zapewnianiu jakości',
    coverage: 'Zapewnianie jakości w liczbach',
    languages: 'Język: {name}',
    words: 'Szukaj ofert',
    trust:
      'To, co jest tu powiedziane o jakości, pochodzi z opublikowanych raportów agencji zapewniania jakości. To, czego nie podaje żadne źródło, jest oznaczone jako niepodane.',
    about: 'O tej usłudze',
    privacy: 'Prywatność',
    accessibility: 'Dostępność',
    licences: 'Licencje i kod źródłowy',
    api: 'API',
    publish: 'Publikowanie ofert',
    report: 'Zgłoś błąd',
    subject: 'Błąd na stronie {address}',
  },
};
