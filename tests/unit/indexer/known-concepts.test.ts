import { expect, it } from 'vitest';
import { knownConcepts } from '../../../indexer/known-concepts.ts';

function vocabulary(most: number) {
  const questions: string[][] = [];
  const ask = knownConcepts(async (uris) => {
    questions.push([...uris]);
    const known = uris.filter((uri) => uri !== 'nobody');
    return new Map(known.map((uri) => [uri, { labels: { en: uri }, ancestors: [] }]));
  }, most);
  return { questions, names: async (...uris: string[]) => [...(await ask(uris)).keys()] };
}

it('Concepts are read once in a filling, also where there is none', async () => {
  const { questions, names } = vocabulary(10);
  expect(await names('a', 'nobody', 'a')).toEqual(['a']);
  expect(await names('nobody', 'b', 'a')).toEqual(['b', 'a']);
  expect(questions).toEqual([['a', 'nobody'], ['b']]);
});

it('No more concepts are remembered than there is room for, and all that are asked for are answered', async () => {
  const { questions, names } = vocabulary(2);
  expect(await names('a', 'b')).toEqual(['a', 'b']);
  expect(await names('b', 'c', 'd', 'e')).toEqual(['b', 'c', 'd', 'e']);
  expect(await names('c', 'b')).toEqual(['c', 'b']);
  expect(questions).toEqual([['a', 'b'], ['c', 'd', 'e'], ['b']]);
});
