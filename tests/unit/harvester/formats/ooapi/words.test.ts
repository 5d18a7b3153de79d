import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { piecesOf } from '../../../../../harvester/formats/json/split-outcome.ts';
import { sinceDay } from '../../../../../harvester/formats/ooapi/gather.ts';
import { recordVersion, serviceVersion, statedVersion } from '../../../../../harvester/formats/ooapi/version.ts';
import { OOAPI_WORDS } from '../../../../../harvester/formats/ooapi/vocabulary.ts';

describe('A word', () => {
  it.each([
    ['distance-learning', 'online'],
    ['on campus', 'onsite'],
    ['presential', 'onsite'],
    ['work_based', 'workbased'],
    ['x-own', null],
  ])('%s of how it is taught means %s', (word, mode) => {
    expect(OOAPI_WORDS.mode(word)).toBe(mode);
  });

  it.each([
    ['associate degree', 5],
    ['secondary_vocational_education_4', 4],
    ['eqf_7', 7],
    ['8', 8],
    ['x-own', null],
  ])('%s of the level means %s', (word, level) => {
    expect(OOAPI_WORDS.eqf(word)?.level ?? null).toBe(level);
  });
});

it('The version is what the manifest says, else a step of the address, else what the service says, else its records', () => {
  const at = (version: string | null, path = 'https://halkyon.example/api') => statedVersion({ version, path });
  expect(['5', '5.0', 'v5', '6', '6.1-rc1'].map((version) => at(version))).toEqual([5, 5, 5, 6, 6]);
  expect(at(null, 'https://halkyon.example/ooapi/v5/x')).toBe(5);
  expect(at('latest')).toBeNull();
  expect(serviceVersion({ specification: 'https://openonderwijsapi.nl/v5/spec' })).toBe(5);
  expect(serviceVersion({ specification: 'https://oeapi.eu/6.0.0/spec.yaml' })).toBe(6);
  expect(recordVersion([{ modeOfDelivery: [] }])).toBe(5);
  expect(recordVersion([{ modesOfDelivery: null }])).toBe(6);
});

it('Offerings are asked for since the first of a month, so that addresses stay the same for a month', () => {
  expect(sinceDay('2026-11-24')).toBe('2025-10-01');
  expect(sinceDay('2026-11-25')).toBe('2025-10-01');
});

it('Taking a text apart loses no word of it', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('- reads', '* writes', 'and more', '', '1. counts', 'The student'), { maxLength: 8 }),
      (lines) => {
        const { lead, pieces } = piecesOf(lines.join('\n'));
        const words = (text: string) => text.match(/[a-zA-Z]+/g) ?? [];
        expect([lead, ...pieces].flatMap(words)).toEqual(words(lines.join(' ')));
      },
    ),
  );
});
