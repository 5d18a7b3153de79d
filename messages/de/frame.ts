import type { PageWords } from '../words.ts';

/** What stands around every page: ways through it, and what is below it. */
export const frame: Pick<PageWords, 'frame'> = {
  frame: {
    navigation: 'Hauptmenü',
    search: 'Suche',
    skills: 'Kompetenzen',
    compare: 'Vergleich',
    quality: 'Über Qualitätssicherung',
    coverage: 'Qualitätssicherung in Zahlen',
    languages: 'Sprache: {name}',
    words: 'Angebote suchen',
    trust:
      'Was über Qualität gesagt wird, stammt aus veröffentlichten Berichten von Qualitätssicherungsagenturen. Was keine Quelle angibt, steht als „nicht angegeben“ da.',
    about: 'Über diesen Dienst',
    privacy: 'Datenschutz',
    accessibility: 'Barrierefreiheit',
    licences: 'Lizenzen und Quelltext',
    api: 'API',
    publish: 'Ihre Angebote veröffentlichen',
    report: 'Fehler melden',
    subject: 'Fehler auf {address}',
  },
};
