import type { ComingLanguage } from '../words.ts';

export const mt: ComingLanguage = {
  name: 'Malti',
  page: async () => (await import('./page.ts')).page,
  api: async () => (await import('./api.ts')).api,
  assurance: async () => (await import('./assurance.ts')).assurance,
};
