import type { Provider } from '../../services/model/provider.ts';
import { NO_COUNTS, type Run, type Source } from '../../services/model/source.ts';

/** Who publishes in most tests: known to the register, in Austria. */
export const PROVIDER: Provider = {
  id: 'p1',
  name: { en: 'University of Halkyon' },
  country: 'AT',
  region: null,
  identifiers: [{ scheme: 'schac', value: 'halkyon.example' }],
  registryIds: [{ registry: 'deqar', id: 'DEQARINST9001' }],
  domains: ['halkyon.example'],
  alliances: [],
  kind: 'hei',
  resolution: { how: 'registry', by: ['schac:halkyon.example'], at: '2026-01-01T00:00:00.000Z' },
};

/** A provider as it is stored, with what a test says of it. */
export function provider(id: string, said: Partial<Provider> = {}): Provider {
  return { ...PROVIDER, id, identifiers: [], registryIds: [], domains: [], ...said };
}

/** A source that was never harvested, with what a test says of it. */
export function source(id: string, providerId: string, said: Partial<Source> = {}): Source {
  return {
    id,
    providerId,
    manifestUrl: 'https://halkyon.example/.well-known/quality-link-manifest.json',
    manifestEntryId: null,
    type: 'elm',
    path: `https://halkyon.example/${id}.ttl`,
    version: null,
    name: null,
    contentType: null,
    headers: {},
    queryParameters: {},
    auth: 'none',
    refreshHours: 24,
    licence: null,
    etag: null,
    lastModified: null,
    snapshot: null,
    mapping: null,
    lastOutcome: null,
    lastRunAt: null,
    lastCompleteAt: null,
    retiredAt: null,
    ...said,
  };
}

/** A run that has just begun and counted nothing yet, with what a test says of it. */
export function run(id: string, sourceId: string, said: Partial<Run> = {}): Run {
  return {
    id,
    sourceId,
    startedAt: '2026-01-01T00:00:00.000Z',
    endedAt: null,
    outcome: null,
    reason: null,
    detail: null,
    snapshot: null,
    counts: NO_COUNTS,
    millis: {},
    fromStore: false,
    ...said,
  };
}
