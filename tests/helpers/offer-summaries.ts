import { cannotSay } from '../../harvester/formats/formats.ts';
import { projectOffer } from '../../indexer/project.ts';
import type { OfferContent } from '../../services/model/offer.ts';
import type { IndexedSummary } from '../../services/search/document.ts';
import { offerContent, offerRecord, verdict } from './offer-records.ts';

const NOTHING = { closedOn: null, successors: [], candidates: [], startsOn: null, endedOn: null, levels: [] };

/** The summary of an offer with what a test says of its content, as it went through JSON. */
export function summaryOf(id: string, said: Partial<OfferContent> = {}): IndexedSummary {
  const context = { cannotSay, skills: new Map(), verdict: verdict(), facts: NOTHING, asOf: '2026-05-01' };
  const { hit } = projectOffer(offerRecord(offerContent(said), { id }), context);
  return JSON.parse(JSON.stringify(hit)) as IndexedSummary;
}
