import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { meilisearchDocument } from '../../../../indexer/engines/meilisearch-document.ts';
import { aroundFilter, filterOf, quote } from '../../../../indexer/engines/meilisearch-filter.ts';
import { SLOTS } from '../../../../indexer/engines/meilisearch-settings.ts';
import { admittingUnknown } from '../../../../services/search/scope.ts';
import { documentInstance, offerDocument, searchQuery } from '../../../helpers/offer-documents.ts';

/**
 * Reads a quoted value as the server's parser does: to the first quote without a backslash before it, then resolving
 * backslashes. Null = broken out or broken.
 */
function readQuoted(text: string): { value: string; rest: string } | null {
  if (text[0] !== '"') return null;
  let value = '';
  for (let at = 1; at < text.length; at += 1) {
    const character = text[at] ?? '';
    if (character === '"') return { value, rest: text.slice(at + 1) };
    if (character !== '\\') {
      value += character;
      continue;
    }
    at += 1;
    const escaped = text[at];
    if (escaped !== '\\' && escaped !== '"') return null;
    value += escaped;
  }
  return null;
}

describe('quote', () => {
  it('gives back every value as it was, and nothing behind it', () => {
    const hostile = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom('"', '\\', "'", ' ', 'O', 'R', '(', ')', '\n', '=', ']', ',') }),
    );
    fc.assert(
      fc.property(hostile, (value) => {
        expect(readQuoted(quote(value))).toEqual({ value, rest: '' });
      }),
      { numRuns: 2_000 },
    );
  });
  it('escapes the backslash before the quote', () => {
    expect(quote('a\\"b')).toBe('"a\\\\\\"b"');
  });
});

describe('filterOf', () => {
  it('asks nothing where nothing is asked', () => {
    expect(filterOf(searchQuery())).toEqual([]);
  });
  it('quotes every value of a code', () => {
    const query = searchQuery({ codes: { provider: { values: ['a" OR b'], unknown: true } } });
    expect(filterOf(query)).toEqual(['provider IN ["a\\" OR b", "unknown"]']);
  });
  it('asks for numbers by value, by range, and by their absence', () => {
    const query = searchQuery({
      numbers: { ects: { values: [1.5], ranges: [{ from: 3, to: 6 }, { from: 20 }], unknown: true } },
    });
    expect(filterOf(query)).toEqual([
      '((ectsMost >= "1.5" AND ectsLeast <= "1.5") OR (ectsMost >= "3" AND ectsLeast <= "6") OR ectsMost >= "20" OR unknown IN ["ects"])',
    ]);
  });
  it('finds nothing by a condition without any value', () => {
    expect(filterOf(searchQuery({ codes: { kind: {} }, numbers: { eqf: {} } }))).toEqual(['id IN []', 'id IN []']);
  });
  it('asks one condition on instances of the offer’s arrays', () => {
    expect(filterOf(searchQuery({ instance: { mode: { values: ['online'] } } }))).toEqual(['mode IN ["online"]']);
    expect(filterOf(searchQuery({ start: { from: '2026-09-01' } }))).toEqual([
      '(open IN ["yes"] OR start >= 20260901)',
    ]);
  });
  it('asks several conditions of each slot, and by a negation only of slots that there are', () => {
    const [slots = []] = filterOf(
      searchQuery({
        instance: { mode: { values: ['online'] }, language: { unknown: true } },
        start: { to: '2026-09-01', unknown: true },
      }),
    );
    expect(slots).toHaveLength(SLOTS);
    expect(slots[3]).toBe(
      'at.mode.3 IN ["online"] AND (at.language.3 IN ["unknown"] OR (at.open.3 EXISTS AND at.language.3 NOT EXISTS)) AND (at.open.3 IN ["yes", "unknown"] OR at.start.3 <= 20260901)',
    );
  });
});

describe('aroundFilter', () => {
  const query = searchQuery({
    codes: { kind: { values: ['course'] } },
    instance: { mode: { values: ['online'] }, language: { values: ['en'] } },
    instanceNumbers: { pace: { ranges: [{ to: 10 }] } },
  });
  const [kind, mode, language] = ['kind IN ["course"]', 'mode IN ["online"]', 'language IN ["en"]'];

  it('asks the offer’s arrays for all conditions that stand there', () => {
    expect(aroundFilter(query, new Map())).toEqual([kind, [`${mode} AND ${language}`]]);
    expect(aroundFilter(query, new Map([['pace', null]]))).toEqual([kind, [`${mode} AND ${language}`]]);
  });
  it('finds what would pass if one condition were another, or none', () => {
    const admitting = admittingUnknown(query, 'language');
    const instead = new Map([['mode', null] as const, ['language', admitting] as const]);
    expect(aroundFilter(query, instead)).toEqual([kind, [language, `${mode} AND language IN ["en", "unknown"]`]]);
  });
  it('asks nothing of instances where anything is enough', () => {
    const single = searchQuery({ instance: { mode: { values: ['online'] } } });
    expect(aroundFilter(single, new Map([['mode', null]]))).toEqual([]);
  });
});

describe('meilisearchDocument', () => {
  it('gives each instance a slot with what it says; what it does not say is missing there', () => {
    const document = meilisearchDocument(
      offerDocument('a', {
        instances: [
          documentInstance({ mode: 'online', languages: ['en', 'de'], start: '2026-09-01' }),
          documentInstance({ openStart: true }),
        ],
      }),
    );
    expect(document.at).toMatchObject({
      mode: { 0: ['online'] },
      language: { 0: ['en', 'de'] },
      open: { 0: ['no'], 1: ['yes'] },
      start: { 0: [20260901] },
    });
    expect(JSON.stringify(document.at)).not.toContain('unknown');
    // The server would index of each slot that it is empty.
    expect(JSON.stringify(document.at)).not.toMatch(/\[\]|\{\}/);
    expect(document).toMatchObject({ mode: ['online', 'unknown'], start: [20260901], crowded: 'no' });
  });
  it('lets what is beyond the slots share the last one, and says so', () => {
    const instances = Array.from({ length: SLOTS + 2 }, (_, index) =>
      documentInstance({ mode: index < SLOTS - 1 ? 'onsite' : `m${index}` }),
    );
    const { at, crowded } = meilisearchDocument(offerDocument('a', { instances })) as {
      at: { mode: Record<string, string[]> };
      crowded: string;
    };
    expect(Object.keys(at.mode)).toHaveLength(SLOTS);
    expect(at.mode[SLOTS - 1]).toEqual([`m${SLOTS - 1}`, `m${SLOTS}`, `m${SLOTS + 1}`]);
    expect(crowded).toBe('yes');
  });
  it('writes out what is unknown where instances share a slot, and another one knows it', () => {
    const apart = Array.from({ length: SLOTS - 1 }, () => documentInstance());
    const shared = [documentInstance({ mode: 'online', pace: [4, 8] }), documentInstance()];
    const { at } = meilisearchDocument(offerDocument('a', { instances: [...apart, ...shared] }));
    expect(at).toMatchObject({
      mode: { [SLOTS - 1]: ['online', 'unknown'] },
      unknown: { [SLOTS - 1]: ['pace'] },
    });
    expect(JSON.stringify(at)).not.toContain('openOn');
  });
  it('leaves missing numbers out, because null would be sorted as a value', () => {
    const document = meilisearchDocument(offerDocument('a'));
    for (const absent of ['eqf', 'ects', 'price', 'nextStart']) expect(document).not.toHaveProperty(absent);
    expect(document.unknown).toEqual(expect.arrayContaining(['eqf', 'ects', 'hours']));
  });
});
