import type { PageWords } from '../words.ts';

/** Swedish. */
export const frame: Pick<PageWords, 'frame'> = {
  frame: {
    navigation: 'Huvudmeny',
    search: 'Sök',
    skills: 'Färdigheter',
    compare: 'Jämför',
    quality: 'Om kvalitetssäkring',
    coverage: 'Kvalitetssäkring i siffror',
    languages: 'Språk: {name}',
    words: 'Sök utbildningar',
    trust:
      'Det som sägs om kvalitet kommer från publicerade rapporter från kvalitetssäkringsorgan. Det som ingen källa anger visas som att det inte anges.',
    about: 'Om tjänsten',
    privacy: 'Integritet',
    accessibility: 'Tillgänglighet',
    licences: 'Licenser och källkod',
    api: 'API',
    publish: 'Publicera era utbildningar',
    report: 'Rapportera fel',
    subject: 'Fel på {address}',
  },
};
