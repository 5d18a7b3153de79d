import { describe, expect, it } from 'vitest';
import { countryLookup } from '../../../../api/country-lookup.ts';
import { presentHit } from '../../../../api/presenters/summary.ts';
import { cannotSay } from '../../../../harvester/formats/formats.ts';
import { projectOffer } from '../../../../indexer/project.ts';
import { offerContent, offerRecord, verdict } from '../../../helpers/offer-records.ts';
import { messagesIn } from '../../../helpers/words.ts';

const NO_FACTS = { closedOn: null, successors: [], candidates: [], startsOn: null, endedOn: null, levels: [] };
const joined = {
  publicUrl: 'https://catalogue.example/',
  checkedAt: null,
  deadLinks: new Map(),
  confirmations: new Map(),
  labels: new Map(),
  cannotSay,
  countries: countryLookup(new Map()),
};

function presented(iri: string | null) {
  const record = offerRecord(offerContent({ iri }));
  const { hit } = projectOffer(record, {
    cannotSay,
    skills: new Map(),
    verdict: verdict(),
    facts: NO_FACTS,
    asOf: '2026-05-01',
  });
  return { id: record.id, iri: presentHit({ id: record.id, hit, matching: [] }, joined, messagesIn('en')).iri };
}

describe('A hit', () => {
  it('has the IRI that its source gives it', () => {
    expect(presented('https://halkyon.example/o/1').iri).toBe('https://halkyon.example/o/1');
  });

  it('has our address of the offer where the source gives none, whichever process filled the index', () => {
    const { id, iri } = presented(null);
    expect(iri).toBe(`https://catalogue.example/offers/${id}`);
  });
});
