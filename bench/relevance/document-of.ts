import { cannotSay } from '../../harvester/formats/formats.ts';
import { projectOffer } from '../../indexer/project.ts';
import { frozen } from '../../services/model/frozen.ts';
import type { LanguageMap } from '../../services/model/language-map.ts';
import type { OfferContent } from '../../services/model/offer.ts';
import type { Verdict } from '../../services/model/verdict.ts';
import type { OfferDocument } from '../../services/search/document.ts';
import type { Concept } from '../../services/store/vocabulary/read.ts';

/** The day on which the offers are looked at, so that figures do not change with the calendar. */
export const TODAY = '2026-05-01';
const NOW = `${TODAY}T00:00:00.000Z`;

/** Nothing was judged: relevance does not ask for it. */
const VERDICT: Verdict = frozen({
  code: 'NO_REPORTS',
  qualityAssured: null,
  scope: null,
  status: null,
  label: {},
  offer: { state: 'none-found', match: null, reports: [] },
  provider: { state: 'none-found', coversMicroCredentials: 'unknown', reports: [] },
  role: 'provider',
  subject: null,
  flags: [],
  reports: [],
  alsoFound: [],
  unknownBodies: [],
  validUntil: null,
  explanation: {},
  context: { country: null, note: {} },
  via: [],
  registry: null,
  ruleset: 'relevance',
  registrySnapshot: null,
  asOf: TODAY,
  evaluatedAt: null,
  checkedAt: null,
});
const FACTS = { closedOn: null, successors: [], candidates: [], startsOn: null, endedOn: null, levels: [] };

/** Whose offer it is. */
export interface Publisher {
  readonly key: string;
  readonly name: LanguageMap;
  readonly country: string | null;
  readonly domain: string;
}

/** An offer as the product projects it into its index, on a fixed day and without a verdict. */
export function documentOf(
  id: string,
  content: OfferContent,
  { key, name, country, domain }: Publisher,
  skills: ReadonlyMap<string, Concept>,
): OfferDocument {
  const provider = {
    id: key,
    name,
    country,
    region: null,
    identifiers: [{ scheme: 'schac' as const, value: domain }],
    registryIds: [],
    domains: [domain],
    alliances: [],
    kind: 'unknown' as const,
    resolution: { how: 'operator' as const, by: [], at: NOW },
  };
  return projectOffer(
    {
      alsoPublishedBy: [],
      id,
      revision: 1,
      tx: '1',
      content,
      contentHash: '',
      mapping: 'elm@1',
      provider,
      sourceId: key,
      verdict: null,
      due: null,
      origins: [],
      firstSeen: NOW,
      changedAt: NOW,
      notSeenSince: null,
      withdrawn: null,
      lastSeen: NOW,
      runId: null,
      snapshot: null,
    },
    {
      cannotSay,
      skills,
      verdict: VERDICT,
      facts: FACTS,
      asOf: TODAY,
      checkedAt: null,
      instanceVerdicts: new Map(),
    },
  );
}
