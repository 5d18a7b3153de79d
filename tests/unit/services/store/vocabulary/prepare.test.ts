import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { readEsco } from '../../../../../demo/esco.ts';
import { type ConceptWrite, prepareVocabulary } from '../../../../../services/store/vocabulary/prepare.ts';

const A: ConceptWrite = { uri: 'a', labels: { en: 'a', de: 'ä' }, broader: ['b', 'c'] };
const B: ConceptWrite = { uri: 'b', labels: { en: 'b' }, broader: [] };
const hash = async (...concepts: ConceptWrite[]) => (await prepareVocabulary(concepts)).hash;

describe('The hash of a vocabulary', () => {
  it('is the same whatever the order of concepts, labels and broader ones', async () => {
    const shuffled = { uri: 'a', labels: { de: 'ä', en: 'a' }, broader: ['c', 'b', 'c'] };
    expect(await hash(B, shuffled)).toBe(await hash(A, B));
    const { concepts } = readEsco();
    expect(await hash(...concepts.toReversed())).toBe(await hash(...concepts));
  });

  it.each([
    ['a label', { ...A, labels: { en: 'A', de: 'ä' } }],
    ['the language of a label', { ...A, labels: { en: 'a', nl: 'ä' } }],
    ['a label more', { ...A, labels: { en: 'a', de: 'ä', fr: 'a' } }],
    ['what is above', { ...A, broader: ['b'] }],
    ['an address', { ...A, uri: 'A' }],
  ])('moves with %s', async (_, other) => {
    expect(await hash(other, B)).not.toBe(await hash(A, B));
  });

  it('does not mix up what stands where', async () => {
    expect(await hash({ uri: 'a', labels: {}, broader: ['b'] }, { uri: 'b', labels: {}, broader: [] })).not.toBe(
      await hash({ uri: 'a', labels: {}, broader: [] }, { uri: 'b', labels: {}, broader: ['a'] }),
    );
  });
});

describe('A vocabulary that is prepared', () => {
  it('numbers concepts in the order of their addresses, those that are only named as well', async () => {
    expect(await prepareVocabulary([B, A])).toMatchObject({
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

  it('keeps no blank labels, and nothing that a database cannot hold', async () => {
    const labels = { en: ' a\0b ', de: '  ', fr: '\ud800' };
    expect((await prepareVocabulary([{ ...B, labels }])).labels).toEqual([
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
  ])('is refused where a concept %s', async (_, concepts, message) => {
    await expect(prepareVocabulary(concepts)).rejects.toThrow(message);
  });

  it('lets others do something meanwhile', async () => {
    const concepts = Array.from({ length: 5_000 }, (_, n) => ({ ...B, uri: `c${n}` }));
    let [turns, done] = [0, false];
    const others = (async () => {
      for (; !done; turns += 1) await setImmediate();
    })();
    await prepareVocabulary(concepts);
    done = true;
    await others;
    expect(turns).toBeGreaterThan(10);
  });

  it('may be empty', async () => {
    expect(await prepareVocabulary([])).toMatchObject({ concepts: [], closure: [], languages: [] });
  });
});
