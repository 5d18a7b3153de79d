import type { OfferContent } from '../../services/model/offer.ts';
import type { Provider } from '../../services/model/provider.ts';
import type { Source } from '../../services/model/source.ts';
import type { StoredVerdict } from '../../services/model/verdict.ts';
import { valueHash } from '../../services/store/home/json.ts';
import type { OfferWrite } from '../../services/store/offers/records.ts';
import { offerContent, PROVIDER } from './offer-records.ts';

/** A verdict as it is stored, of which nothing is known but that no report was found, with what a test says of it. */
export function storedVerdict(said: Partial<StoredVerdict> = {}): StoredVerdict {
  return {
    code: 'NO_REPORTS',
    qualityAssured: null,
    scope: null,
    flags: [],
    reports: [],
    validUntil: null,
    registry: 'deqar',
    ruleset: 'esg2015-deqar@1',
    registrySnapshot: '2026-01-01T00:00:00.000Z',
    due: null,
    evaluatedAt: '2026-01-01T00:00:00.000Z',
    ...said,
  };
}

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

/** What is written of one record; it is published unless `verdict` is null. */
export interface WriteSaid {
  readonly source?: string;
  readonly provider?: string;
  readonly content?: Partial<OfferContent>;
  readonly keys?: OfferWrite['keys'];
  readonly mapping?: string;
  readonly statesPublisher?: boolean;
  readonly owned?: boolean;
  readonly verdict?: Partial<StoredVerdict> | null;
  readonly due?: string | null;
}

/** The record of one offer by one source (`s1` of `p1` unless a test says otherwise), its hash that of its content. */
export function offerWrite(id: string, said: WriteSaid = {}): OfferWrite {
  const content = offerContent(said.content);
  return {
    id,
    keys: said.keys ?? [{ authority: '', key: `https://halkyon.example/${id}` }],
    origin: {
      sourceId: said.source ?? 's1',
      providerId: said.provider ?? 'p1',
      contentHash: valueHash(content),
      mapping: said.mapping ?? 'elm@1',
      statesPublisher: said.statesPublisher ?? false,
      owned: said.owned ?? false,
    },
    publish: said.verdict === null ? null : { verdict: storedVerdict(said.verdict), due: said.due ?? null },
    content,
  };
}
