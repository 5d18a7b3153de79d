import type { ComingLanguage } from '../words.ts';

export const fi: ComingLanguage = {
  name: 'Suomi',
  page: async () => (await import('./page.ts')).page,
  api: async () => (await import('./api.ts')).api,
  assurance: async () => (await import('./assurance.ts')).assurance,
};
