import type { FactsPort } from './judging.ts';

/** No register at all. What is judged by it is judged as something of which nothing is known. */
export const NO_FACTS: FactsPort = {
  snapshot: async () => null,
  find: async () => new Map(),
  load: async () => ({ registry: '', snapshot: '', providers: [], reports: [], agencies: [] }),
};
