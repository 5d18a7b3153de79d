import type { PageWords } from '../words.ts';

/** Swedish. */
export const frame: Pick<PageWords, 'frame'> = {
  frame: {
    navigation: 'Huvudmeny',
    search: 'Sök',
    skills: 'Färdigheter',
    compare: 'Jämför',
    quality: 'Om kvalitetssäkring',
    languages: 'Språk: {name}',
    words: 'Sök utbildningar',
    about: 'Om tjänsten',
    privacy: 'Integritet',
    accessibility: 'Tillgänglighet',
    licences: 'Licenser och källkod',
    api: 'API',
    report: 'Rapportera fel',
    subject: 'Fel på {address}',
  },
};
