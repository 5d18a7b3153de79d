import type { OfferContent } from '../../services/model/offer.ts';
import type { ToldBy } from '../../services/model/told-by.ts';
import type { StoredVerdict } from '../../services/model/verdict.ts';
import { valueHash } from '../../services/store/home/json.ts';
import type { OfferWrite } from '../../services/store/offers/records.ts';
import { offerContent } from './offer-records.ts';

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

/** What is written of one record; it is published unless `verdict` is null. */
export interface WriteSaid {
  readonly source?: string;
  readonly provider?: string;
  readonly content?: Partial<OfferContent>;
  readonly keys?: OfferWrite['keys'];
  readonly mapping?: string;
  readonly statesPublisher?: boolean;
  readonly owned?: boolean;
  readonly toldBy?: ToldBy;
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
      toldBy: said.toldBy ?? 'provider',
    },
    publish: said.verdict === null ? null : { verdict: storedVerdict(said.verdict), due: said.due ?? null },
    content,
  };
}
