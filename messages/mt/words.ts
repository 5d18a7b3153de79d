import type { Language } from '../words.ts';
import { filters } from './filters.ts';

export const mt: Language = {
  name: 'Malti',
  filters,
  page: async () => (await import('./page.ts')).page,
  api: async () => (await import('./api.ts')).api,
  assurance: async () => (await import('./assurance.ts')).assurance,
};
