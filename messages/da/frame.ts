import type { PageWords } from '../words.ts';

/** Danish. */
export const frame: Pick<PageWords, 'frame'> = {
  frame: {
    navigation: 'Hovedmenu',
    search: 'Søg',
    skills: 'Færdigheder',
    compare: 'Sammenlign',
    quality: 'Om kvalitetssikring',
    coverage: 'Kvalitetssikring i tal',
    languages: 'Sprog: {name}',
    words: 'Søg tilbud',
    trust:
      'Det, der siges om kvalitet, kommer fra offentliggjorte rapporter fra kvalitetssikringsagenturer. Det, som ingen kilde oplyser, vises som ikke oplyst.',
    about: 'Om tjenesten',
    privacy: 'Privatliv',
    accessibility: 'Tilgængelighed',
    licences: 'Licenser og kildekode',
    api: 'API',
    publish: 'Offentliggør jeres tilbud',
    report: 'Meld en fejl',
    subject: 'Fejl på {address}',
  },
};
