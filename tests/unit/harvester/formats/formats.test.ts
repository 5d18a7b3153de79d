import { existsSync } from 'node:fs';
import { expect, it } from 'vitest';
import { ELEMENTS } from '../../../../harvester/dialect.ts';
import { cannotSay, FORMATS, formatOf } from '../../../../harvester/formats/formats.ts';

it('are found by the type of a source, and by nothing that every object has', () => {
  expect(formatOf('elm')).not.toBeNull();
  for (const type of ['nothing', 'constructor', '__proto__', '']) expect(formatOf(type), type).toBeNull();
});

it.each(
  Object.entries(FORMATS),
)('%s says by its mapping what it cannot say, and has a word for every element', (type, format) => {
  expect(format.mapping).toMatch(new RegExp(`^${type}@\\d+$`));
  expect(cannotSay(format.mapping)).toEqual(format.cannotSay);
  for (const element of ELEMENTS) expect(format.dialect.path(element)).not.toBe('');
});

it.each(Object.keys(FORMATS))('%s has its suite of the contract', (type) => {
  expect(existsSync(new URL(`../../../contract/format-${type}.test.ts`, import.meta.url))).toBe(true);
});

it('that nobody knows are blamed on the provider in nothing', () => {
  for (const mapping of ['paper@1', 'constructor@1', '']) expect(cannotSay(mapping)).toEqual([]);
});
