import { describe, expect, it } from 'vitest';
import type { DraftReference } from '../../../../harvester/draft.ts';
import { referencesOf } from '../../../../harvester/normalise/references.ts';
import { EN, reported } from './reported.ts';

describe('Other offers that are named', () => {
  const REFERENCE: DraftReference = {
    iri: null,
    identifiers: [],
    title: [],
    types: [],
    partial: null,
    pointsBack: false,
  };
  const refs = (...drafts: Partial<DraftReference>[]) =>
    reported((report) =>
      referencesOf(
        drafts.map((draft) => ({ ...REFERENCE, ...draft })),
        'https://halkyon.example/self',
        'p',
        report,
      ),
    );

  it('go by IRI, else identifier with scheme, else identifier, else title', () => {
    const named = (draft: Partial<DraftReference>) => refs(draft).result[0]?.ref;
    const identifiers = [
      { value: '1', scheme: null },
      { value: '2', scheme: 'S' },
    ];
    expect(named({ iri: 'https://a.example/', identifiers, title: EN('T') })).toBe('https://a.example/');
    expect(named({ identifiers, title: EN('T') })).toBe('S:2');
    expect(named({ identifiers: [{ value: '1', scheme: null }], title: EN('T') })).toBe('1');
    expect(named({ title: EN('T') })).toBe('T');
    expect(refs({})).toEqual({ result: [], codes: ['reference-empty'] });
  });

  it('are not the offer itself, and a circle is shown with a finding', () => {
    expect(refs({ iri: 'https://halkyon.example/self' })).toEqual({ result: [], codes: ['self-reference'] });
    expect(refs({ iri: 'https://a.example/', pointsBack: true })).toMatchObject({
      result: [{ ref: 'https://a.example/' }],
      codes: ['circular-reference'],
    });
  });
});
