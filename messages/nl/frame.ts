import type { PageWords } from '../words.ts';

/** Dutch. */
export const frame: Pick<PageWords, 'frame'> = {
  frame: {
    navigation: 'Hoofdmenu',
    search: 'Zoeken',
    skills: 'Vaardigheden',
    compare: 'Vergelijken',
    quality: 'Over kwaliteitsborging',
    coverage: 'Kwaliteitsborging in cijfers',
    languages: 'Taal: {name}',
    words: 'Aanbod zoeken',
    trust:
      'Wat hier over kwaliteit staat, komt uit gepubliceerde rapporten van agentschappen voor kwaliteitsborging. Wat geen bron vermeldt, staat er als niet vermeld.',
    about: 'Over deze dienst',
    privacy: 'Privacy',
    accessibility: 'Toegankelijkheid',
    licences: 'Licenties en broncode',
    api: 'API',
    publish: 'Uw aanbod publiceren',
    report: 'Fout melden',
    subject: 'Fout op {address}',
  },
};
