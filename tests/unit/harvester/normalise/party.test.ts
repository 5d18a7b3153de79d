import { describe, expect, it } from 'vitest';
import type { DraftParty } from '../../../../harvester/draft.ts';
import { createPartyReader, ownership, statedParty } from '../../../../harvester/normalise/party.ts';
import { createRecordFindings } from '../../../../harvester/normalise/record-findings.ts';
import { SILENT_PARTY } from '../../../../harvester/silent-draft.ts';
import { HALKYON } from '../../../helpers/reading.ts';

const PARTY: DraftParty = SILENT_PARTY;

describe('Organisations', () => {
  const schac = (value: string): DraftParty => ({
    ...PARTY,
    identifiers: [{ value, scheme: 'http://data.quality-link.eu/ontology/v1#Schac' }],
  });
  const whose = (draft: DraftParty) => ownership(statedParty(draft, 'p', createRecordFindings('x')), HALKYON);

  it('are the provider by an identifier, or by a domain below its own', () => {
    expect(whose(schac('HALKYON.example'))).toBe('own');
    expect(whose(schac('law.halkyon.example'))).toBe('own');
    expect(whose(schac('nothalkyon.example'))).toBe('foreign');
    expect(whose(schac('halkyon.example.evil.example'))).toBe('foreign');
    expect(whose({ ...PARTY, identifiers: [{ value: 'AT0001', scheme: 'eter' }] })).toBe('not-comparable');
    expect(whose(PARTY)).toBe('not-comparable');
  });

  it('are recognised by the address of the register, in the form that it prints', () => {
    const party = statedParty(
      { ...PARTY, iri: 'https://data.deqar.eu/institution/17' },
      'p',
      createRecordFindings('x'),
    );
    expect(party.identifiers).toEqual([{ scheme: 'deqar', value: 'DEQARINST0017' }]);
  });

  it('are read, and reported on, once for all offers that name them', () => {
    let reports = 0;
    const read = createPartyReader(HALKYON, () => reports++);
    const draft = { ...PARTY, countries: ['Nowhere'] };
    expect(read(draft, 'p')).toBe(read(draft, 'p'));
    expect(reports).toBe(1);
  });
});
