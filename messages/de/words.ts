import type { Language } from '../words.ts';

export const de: Language = {
  name: 'Deutsch',
  page: async () => (await import('./page.ts')).page,
  api: async () => (await import('./api.ts')).api,
  assurance: async () => (await import('./assurance.ts')).assurance,
  findings: async () => (await import('./findings.ts')).findings,
};
