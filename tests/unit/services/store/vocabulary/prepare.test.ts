import { describe, expect, it } from 'vitest';
import { readEsco } from '../../../../../demo/esco.ts';
import { type ConceptWrite, prepareVocabulary } from '../../../../../services/store/vocabulary/prepare.ts';

const A: ConceptWrite = { uri: 'a', labels: { en: 'a', de: 'ä' }, broader: ['b', 'c'] };
const B: ConceptWrite = { uri: 'b', labels: { en: 'b' }, broader: [] };
const hash = (...concepts: ConceptWrite[]) => prepareVocabulary(concepts).hash;

describe('The hash of a vocabulary', () => {
  it('is the same whatever the order of concepts, labels and broader ones', () => {
    const shuffled = { uri: 'a', labels: { de: 'ä', en: 'a' }, broader: ['c', 'b', 'c'] };
    expect(hash(B, shuffled)).toBe(hash(A, B));
    const { concepts } = readEsco();
    expect(hash(...concepts.toReversed())).toBe(hash(...concepts));
  });

  it.each([
    ['a label', { ...A, labels: { en: 'A', de: 'ä' } }],
    ['the language of a label', { ...A, labels: { en: 'a', nl: 'ä' } }],
    ['a label more', { ...A, labels: { en: 'a', de: 'ä', fr: 'a' } }],
    ['what is above', { ...A, broader: ['b'] }],
    ['an address', { ...A, uri: 'A' }],
  ])('moves with %s', (_, other) => {
    expect(hash(other, B)).not.toBe(hash(A, B));
  });

  it('does not mix up what stands where', () => {
    expect(hash({ uri: 'a', labels: {}, broader: ['b'] }, { uri: 'b', labels: {}, broader: [] })).not.toBe(
      hash({ uri: 'a', labels: {}, broader: [] }, { uri: 'b', labels: {}, broader: ['a'] }),
    );
  });
});

describe('A vocabulary that is prepared', () => {
  it('numbers concepts in the order of their addresses, those that are only named as well', () => {
    expect(prepareVocabulary([B, A])).toMatchObject({
      concepts: [{ uri: 'a' }, { uri: 'b' }, { uri: 'c' }],
      languages: ['de', 'en'],
      broader: [
        [0, 1],
        [0, 2],
      ],
      labels: [
        [0, 'de', 'ä'],
        [0, 'en', 'a'],
        [1, 'en', 'b'],
      ],
    });
  });

  it('keeps no blank labels, and nothing that a database cannot hold', () => {
    const labels = { en: ' a\0b ', de: '  ', fr: '\ud800' };
    expect(prepareVocabulary([{ ...B, labels }]).labels).toEqual([
      [0, 'en', 'ab'],
      [0, 'fr', '\ufffd'],
    ]);
  });

  it.each<[string, ConceptWrite[], RegExp]>([
    ['is given twice', [B, B], /The concept b was given twice/],
    ['has no address', [{ ...B, uri: '' }], /no address/],
    ['has an address that no index takes', [{ ...B, uri: `a${'字'.repeat(900)}` }], /no address/],
    ['has a broader one without an address', [{ ...B, broader: [' '] }], /no address/],
    [
      'is called in no language',
      [{ ...B, labels: { 'not a language': 'x' } }],
      /“not a language” is no language, at b/,
    ],
    ['is called by a novel', [{ ...B, labels: { en: 'x'.repeat(5_000) } }], /too long, at b/],
  ])('is refused where a concept %s', (_, concepts, message) => {
    expect(() => prepareVocabulary(concepts)).toThrow(message);
  });

  it('may be empty', () => {
    expect(prepareVocabulary([])).toMatchObject({ concepts: [], closure: [], languages: [] });
  });
});
