import { describe, expect, it } from 'vitest';
import { entryLanguagesOf, languageTaughtOf } from '../../../../harvester/normalise/language-levels.ts';
import { reported } from './reported.ts';

const LIST = 'http://publications.europa.eu/resource/authority/language/';
const CODES: Readonly<Record<string, string>> = { de: `${LIST}DEU`, en: `${LIST}ENG`, fr: `${LIST}FRA` };
const levels = (...said: readonly (readonly [string, string | null])[]) =>
  said.map(([language, cefr]) => ({ language: CODES[language] ?? language, cefr }));

describe('The language that is learnt', () => {
  it('is the one that is stated, at the level where a learner begins', () => {
    expect(reported((report) => languageTaughtOf(levels(['de', 'B2'], ['de', 'B1.2']), report))).toEqual({
      result: { language: 'de', cefr: 'B1.2' },
      codes: [],
    });
    expect(reported((report) => languageTaughtOf(levels(['fr', null]), report)).result).toEqual({
      language: 'fr',
      cefr: null,
    });
  });

  it('is not chosen from several', () => {
    expect(reported((report) => languageTaughtOf(levels(['de', 'B2'], ['fr', 'B1']), report))).toEqual({
      result: null,
      codes: ['language-ambiguous'],
    });
  });
});

it('A language that one must know counts with a level that exists, and else is told', () => {
  expect(
    reported((report) => entryLanguagesOf(levels(['en', 'c1'], ['de', 'fluent'], ['xx-none', 'B2']), report)),
  ).toEqual({
    result: [{ language: 'en', cefr: 'C1' }],
    codes: expect.arrayContaining(['code-unknown', 'language-unknown']),
  });
});
