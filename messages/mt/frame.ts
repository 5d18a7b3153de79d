import type { PageWords } from '../words.ts';

/** Maltese. */
export const frame: Pick<PageWords, 'frame'> = {
  frame: {
    navigation: 'Menu ewlieni',
    search: 'Tiftix',
    skills: 'Ħiliet',
    compare: 'Qabbel',
    quality: 'Dwar l-assigurazzjoni tal-kwalità',
    coverage: 'L-assigurazzjoni tal-kwalità f’ċifri',
    languages: 'Lingwa: {name}',
    words: 'Fittex offerti',
    trust:
      'Dak li jingħad dwar il-kwalità ġej minn rapporti ppubblikati ta’ aġenziji tal-assigurazzjoni tal-kwalità. Dak li l-ebda sors ma jiddikjara jintwera bħala mhux iddikjarat.',
    about: 'Dwar dan is-servizz',
    privacy: 'Privatezza',
    accessibility: 'Aċċessibbiltà',
    licences: 'Liċenzji u kodiċi tas-sors',
    api: 'API',
    publish: 'Ippubblika l-offerti tiegħek',
    report: 'Irrapporta żball',
    subject: 'Żball f’{address}',
  },
};
