import type { LanguageMap } from '../services/model/language-map.ts';
import type { PublicInstance } from '../services/model/public-offer.ts';
import { withSilence } from '../services/model/silence.ts';
import { INSTANCE_SILENCE } from '../services/model/stored-content.ts';
import type { VerdictCode } from '../services/model/verdict.ts';
import type { DocumentInstance } from '../services/search/document.ts';

/** What differs from one bench document to the next. */
export interface SummaryFacts {
  readonly id: string;
  readonly title: LanguageMap;
  readonly excerpt: LanguageMap;
  readonly code: VerdictCode;
  readonly eqf: number | null;
  readonly ects: number | null;
  readonly instances: readonly DocumentInstance[];
}

const instanceOf = ({ id, start, end, openStart }: DocumentInstance): PublicInstance =>
  withSilence<PublicInstance>({ id: id ?? '', start, end, openStart }, INSTANCE_SILENCE);

/**
 * A summary as documents hold it, with everything to which the API adds words, because answering is part of the work.
 */
export function benchSummary({ code, instances, ...facts }: SummaryFacts): Record<string, unknown> {
  const report = {
    id: 1,
    key: 1,
    registry: 'bench',
    url: 'http://bench.invalid/report/1',
    agency: 'QAX',
    agencyName: { und: 'Quality Agency X' },
    link: 'direct',
    reviewed: [],
    activity: 'Institutional audit',
    decision: 'positive',
    status: 'obligatory',
    validFrom: '2024-01-01',
    validTo: '2029-12-31',
  };
  return {
    ...facts,
    iri: `http://bench.invalid/offers/${facts.id}`,
    provider: { id: 'p1', name: { und: 'University' }, country: 'AT', region: null, registryIds: [], alliances: [] },
    languages: [],
    basis: {},
    skills: [],
    verdict: {
      code,
      qualityAssured: true,
      scope: 'provider',
      status: 'obligatory',
      label: {},
      offer: { state: 'none-found', match: null, reports: [] },
      provider: { state: 'current', coversMicroCredentials: 'unknown', reports: [1] },
      role: 'provider',
      subject: { registryId: 'DEQARINST1', name: { en: 'University' }, role: 'provider', resolvedBy: 'deqar' },
      flags: [],
      via: [],
      reports: [report],
      alsoFound: [],
      unknownBodies: [],
      validUntil: '2029-12-31',
      explanation: {},
      context: { country: 'AT', note: {} },
      registry: 'bench',
      asOf: '2026-01-01',
    },
    notSeenSince: null,
    lastConfirmed: null,
    provenance: { source: 's1', run: null, snapshot: null, lastSeen: null },
    instances: instances.map(instanceOf),
  };
}
