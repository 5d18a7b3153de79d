import { expect, it } from 'vitest';
import { wordFlag } from '../../../bench/flags.ts';

it('a word stands in its flag or after it, and is missed where another flag follows', () => {
  expect(wordFlag(['--format', 'ooapi-v5'], 'format', 'turtle')).toBe('ooapi-v5');
  expect(wordFlag(['--offers=2', '--format=ooapi-v5'], 'format', 'turtle')).toBe('ooapi-v5');
  expect(wordFlag(['--offers=2'], 'format', 'turtle')).toBe('turtle');
  expect(() => wordFlag(['--format', '--offers=2'], 'format', 'turtle')).toThrow('--format takes a word');
  expect(() => wordFlag(['--format='], 'format', 'turtle')).toThrow('--format takes a word');
});
