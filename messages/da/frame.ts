import type { PageWords } from '../words.ts';

/** Danish. */
export const frame: Pick<PageWords, 'frame'> = {
  frame: {
    navigation: 'Hovedmenu',
    search: 'Søg',
    skills: 'Færdigheder',
    compare: 'Sammenlign',
    quality: 'Om kvalitetssikring',
    languages: 'Sprog: {name}',
    words: 'Søg tilbud',
    about: 'Om tjenesten',
    privacy: 'Privatliv',
    accessibility: 'Tilgængelighed',
    licences: 'Licenser og kildekode',
    api: 'API',
    report: 'Meld en fejl',
    subject: 'Fejl på {address}',
  },
};
