import { describe, expect, it } from 'vitest';
import { rememberedLabels } from '../../../api/remembered-labels.ts';

/** A vocabulary of which every concept is called by the version that stands. */
function vocabulary(most = 100) {
  const state = { version: 'v1', said: null as string | null };
  const questions: string[][] = [];
  const ask = rememberedLabels(
    async (uris, lang) => {
      questions.push([...uris]);
      const known = uris.filter((uri) => uri !== 'nobody');
      return {
        version: state.version,
        labels: new Map(known.map((uri) => [uri, { [lang]: `${uri} ${state.version}` }])),
      };
    },
    async () => state.said ?? state.version,
    most,
  );
  return { state, questions, ask };
}

describe('Labels that were read', () => {
  it('are not read again in the same language, also where there is no such concept', async () => {
    const { ask, questions } = vocabulary();
    expect([...(await ask(['a', 'nobody', 'a'], 'de'))]).toEqual([['a', { de: 'a v1' }]]);
    expect([...(await ask(['nobody', 'a', 'b'], 'de'))]).toEqual([
      ['a', { de: 'a v1' }],
      ['b', { de: 'b v1' }],
    ]);
    expect(await ask(['a'], 'en')).toEqual(new Map([['a', { en: 'a v1' }]]));
    expect(questions).toEqual([['a', 'nobody'], ['b'], ['a']]);
  });

  it('are read again as soon as the vocabulary is another', async () => {
    const { ask, state } = vocabulary();
    await ask(['a'], 'en');
    state.version = 'v2';
    expect(await ask(['a'], 'en')).toEqual(new Map([['a', { en: 'a v2' }]]));
  });

  it('are of one version in one answer, also where it was swapped a moment ago', async () => {
    const { ask, state, questions } = vocabulary();
    await ask(['a'], 'en');
    // The swap is not known here yet when the next answer is made.
    state.said = 'v1';
    state.version = 'v2';
    expect([...(await ask(['a', 'b'], 'en')).values()]).toEqual([{ en: 'a v2' }, { en: 'b v2' }]);
    expect(questions).toEqual([['a'], ['b'], ['a', 'b']]);
  });

  it('are forgotten beyond what is kept, and none is where its address is nobody’s', async () => {
    const { ask, questions } = vocabulary(2);
    await ask(['a', 'b', 'c'], 'en');
    await ask(['a', 'b', 'c'], 'en');
    expect(questions).toEqual([['a', 'b', 'c'], ['a']]);
    const long = 'x'.repeat(5_000);
    await ask([long], 'en');
    await ask([long], 'en');
    expect(questions.slice(2)).toEqual([[long], [long]]);
  });

  it('are not asked for where there is nothing to label', async () => {
    const { ask, questions } = vocabulary();
    expect(await ask([], 'en')).toEqual(new Map());
    expect(questions).toEqual([]);
  });
});
