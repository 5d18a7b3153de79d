import type { ComingLanguage } from '../words.ts';

export const hu: ComingLanguage = {
  name: 'Magyar',
  page: async () => (await import('./page.ts')).page,
  api: async () => (await import('./api.ts')).api,
  assurance: async () => (await import('./assurance.ts')).assurance,
};
