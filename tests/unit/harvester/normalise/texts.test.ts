import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRecordFindings } from '../../../../harvester/normalise/record-findings.ts';
import { languageMap } from '../../../../harvester/normalise/texts.ts';
import { LanguageMap } from '../../../../services/model/language-map.ts';
import { languageCodes } from '../../../../services/vocab/languages.ts';

const map = (drafts: readonly (readonly [string, string | null])[], title = false) => {
  const report = createRecordFindings('x');
  const result = languageMap(
    drafts.map(([text, language]) => ({ text, language })),
    'p',
    report,
    { title },
  );
  return { result, codes: report.findings.map(({ code }) => code) };
};

describe('languageMap', () => {
  it('brings every spelling of a language to one code', () => {
    expect(
      map([
        ['a', 'de-AT'],
        ['b', 'ENG'],
        ['c', 'dut'],
        ['d', 'zh-Hant-TW'],
      ]).result,
    ).toEqual({ de: 'a', en: 'b', nl: 'c', zh: 'd' });
  });

  it('invents no language: what has none, or none that exists, is und', () => {
    expect(map([['a', null]])).toEqual({ result: { und: 'a' }, codes: ['text-without-language'] });
    expect(map([['a', 'klingon']])).toEqual({ result: { und: 'a' }, codes: ['language-tag-unknown'] });
    expect(map([['a', '__proto__']]).result).toEqual({ und: 'a' });
  });

  it('prefers the bare tag to a regional one, which is kept beside it, else the longer text, and says that another was left out', () => {
    expect(
      map([
        ['Österreichisch, lang', 'de-AT'],
        ['Kurz', 'de'],
      ]),
    ).toEqual({ result: { de: 'Kurz', 'de-AT': 'Österreichisch, lang' }, codes: [] });
    expect(
      map([
        ['kurz', 'de'],
        ['länger', 'de'],
      ]),
    ).toEqual({ result: { de: 'länger' }, codes: ['text-repeated'] });
    expect(map([['kurz', 'de_at']]).result).toEqual({ de: 'kurz' });
  });

  it('takes an empty text, and one that is nothing but markup, for none', () => {
    expect(
      map([
        ['  ', 'en'],
        ['<p></p>', 'de'],
      ]).result,
    ).toEqual({});
  });

  it('makes one line of a title and cuts one that is none', () => {
    expect(map([['a\n<br>b', 'en']], true).result).toEqual({ en: 'a b' });
    const long = map([[`${'x'.repeat(999)}\u{1F6A2}${'y'.repeat(500)}`, 'en']], true);
    expect(long.codes).toEqual(['text-cut']);
    expect(long.result.en?.length).toBeLessThanOrEqual(1_001);
    expect(long.result.en?.isWellFormed()).toBe(true);
  });

  it('is a valid map that does not depend on the order, whatever texts and tags there are', () => {
    const tag = fc.oneof(
      fc.constantFrom(
        null,
        'de',
        'de-AT',
        'GER',
        'en',
        'mul',
        'und',
        '',
        '__proto__',
        'constructor',
        'x-klingon',
        'sr-Cyrl',
      ),
      fc.string(),
    );
    const codes = new Set(languageCodes());
    const text = fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('a', 'b', '<b>a</b>', 'ab'));
    fc.assert(
      fc.property(fc.array(fc.tuple(text, tag), { maxLength: 12 }), fc.nat(), (drafts, turn) => {
        const { result } = map(drafts);
        expect(LanguageMap.parse(result)).toEqual(result);
        for (const [key, value] of Object.entries(result)) {
          expect(key === 'und' || codes.has(key.split('-', 1)[0] ?? '')).toBe(true);
          expect(value.trim()).toBe(value);
          expect(value).not.toBe('');
        }
        const at = drafts.length === 0 ? 0 : turn % drafts.length;
        expect(map([...drafts.slice(at), ...drafts.slice(0, at)].reverse()).result).toEqual(result);
      }),
      { numRuns: 500 },
    );
  });
});
