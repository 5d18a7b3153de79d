import { frozen } from '../model/frozen.ts';
import { type Silence, withoutSilence, withSilence } from '../model/silence.ts';
import { SHARED_SILENCE } from '../model/stored-content.ts';
import type { Verdict } from '../model/verdict.ts';
import type { IndexedSummary } from './document.ts';

const VERDICT_SILENCE: Silence<Verdict> = frozen({
  members: {
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
    registrySnapshot: null,
    evaluatedAt: null,
    checkedAt: null,
  },
});

/** What a summary holds as long as nothing else is said: the members of its offer, and its own. */
const HIT_SILENCE: Silence<IndexedSummary> = frozen({
  members: {
    ...SHARED_SILENCE.members,
    teaser: {},
    excerpt: {},
    lastConfirmed: null,
    notSeenSince: null,
    verdictFacts: { closedOn: null, successors: [], candidates: [], startsOn: null, endedOn: null, levels: [] },
  },
  inside: { ...SHARED_SILENCE.inside, verdict: VERDICT_SILENCE },
});

/** A summary as the text that an engine keeps: half as long without the members that say nothing. */
export function storedHit(hit: IndexedSummary): string {
  return JSON.stringify(withoutSilence(hit, HIT_SILENCE));
}

/** The summary behind a text of `storedHit`. */
export function hitOf(text: string): IndexedSummary {
  return withSilence(JSON.parse(text) as Partial<IndexedSummary>, HIT_SILENCE);
}
