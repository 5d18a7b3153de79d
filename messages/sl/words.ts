import type { ComingLanguage } from '../words.ts';

export const sl: ComingLanguage = {
  name: 'Slovenščina',
  page: async () => (await import('./page.ts')).page,
  api: async () => (await import('./api.ts')).api,
  assurance: async () => (await import('./assurance.ts')).assurance,
};
