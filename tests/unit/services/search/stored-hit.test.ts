import { describe, expect, it } from 'vitest';
import { cannotSay } from '../../../../harvester/formats/formats.ts';
import { projectOffer } from '../../../../indexer/project.ts';
import type { OfferContent } from '../../../../services/model/offer.ts';
import { hitOf, storedHit } from '../../../../services/search/stored-hit.ts';
import { offerContent, offerInstance, offerRecord, verdict } from '../../../helpers/offer-records.ts';

const facts = { closedOn: null, successors: [], candidates: [], startsOn: null, endedOn: null, levels: [] };
const summaryOf = (said: Partial<OfferContent>) =>
  projectOffer(offerRecord(offerContent(said)), {
    cannotSay,
    skills: new Map(),
    verdict: verdict(),
    facts,
    asOf: '2026-05-01',
  }).hit;

describe('A summary that an engine keeps', () => {
  it('comes back member by member, whether its source said much or next to nothing', () => {
    for (const said of [
      {},
      {
        iri: 'https://halkyon.example/o/1',
        description: { en: 'How metals are joined' },
        eqf: 5,
        ectsRange: [3, 5] as [number, number],
        skills: [{ uri: 'http://skills.example/1', label: {}, basis: 'inferred' as const, confidence: 0.7 }],
        instances: [offerInstance('a', { start: '2026-09-01', mode: 'online' as const }), offerInstance('b')],
      },
    ]) {
      const hit = summaryOf(said);
      expect(hitOf(storedHit(hit))).toStrictEqual(JSON.parse(JSON.stringify(hit)));
    }
  });

  it('takes less than half the room where its source said next to nothing', () => {
    const hit = summaryOf({ instances: [offerInstance('a'), offerInstance('b')] });
    expect(storedHit(hit).length).toBeLessThan(JSON.stringify(hit).length / 2);
  });
});
