import type { ComingLanguage } from '../words.ts';

export const lv: ComingLanguage = {
  name: 'Latviešu',
  page: async () => (await import('./page.ts')).page,
  api: async () => (await import('./api.ts')).api,
  assurance: async () => (await import('./assurance.ts')).assurance,
};
