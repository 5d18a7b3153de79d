import type { PageWords } from '../words.ts';

/** Slovenian. */
export const frame: Pick<PageWords, 'frame'> = {
  frame: {
    navigation: 'Glavni meni',
    search: 'Iskanje',
    skills: 'Spretnosti',
    compare: 'Primerjava',
    quality: 'O zagotavljanju kakovosti',
    coverage: 'Zagotavljanje kakovosti v številkah',
    languages: 'Jezik: {name}',
    words: 'Išči ponudbe',
    trust:
      'Kar je tu povedano o kakovosti, je iz objavljenih poročil agencij za zagotavljanje kakovosti. Česar noben vir ne navaja, je prikazano kot nenavedeno.',
    about: 'O storitvi',
    privacy: 'Zasebnost',
    accessibility: 'Dostopnost',
    licences: 'Licence in izvorna koda',
    api: 'API',
    publish: 'Objavite svojo ponudbo',
    report: 'Prijavi napako',
    subject: 'Napaka na {address}',
  },
};
