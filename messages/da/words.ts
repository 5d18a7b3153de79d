import type { ComingLanguage } from '../words.ts';

export const da: ComingLanguage = {
  name: 'Dansk',
  page: async () => (await import('./page.ts')).page,
  api: async () => (await import('./api.ts')).api,
  assurance: async () => (await import('./assurance.ts')).assurance,
};
