import { expect, it } from 'vitest';
import { openLacks } from '../../../../../harvester/formats/json/lacks.ts';

it('Of what is lacking the first is told, how many there are, and the longest pause that was asked for', () => {
  const lacks = openLacks();
  expect(lacks.told()).toBeNull();
  lacks.add('https://halkyon.example/a?key=secret', 'failed', { detail: 'the server answered 500' });
  expect(lacks.told()).toEqual({
    page: expect.stringMatching(/^https:\/\/halkyon\.example\/a(?!.*secret)/),
    why: 'failed',
    detail: 'the server answered 500',
  });
  for (const retryAfterSeconds of [60, 10])
    lacks.add('https://halkyon.example/b', 'failed', { detail: 'the server answered 429', retryAfterSeconds });
  lacks.add('https://halkyon.example/c', 'many');
  expect(lacks.told()).toMatchObject({
    why: 'failed',
    detail: 'the server answered 500; 4 requests did not bring what was asked for',
    retryAfterSeconds: 60,
  });
});
