import { describe, expect, it } from 'vitest';
import { languageByName, languagesIn } from '../../../../services/vocab/language-names.ts';
import { parseLanguage, withRelated } from '../../../../services/vocab/languages.ts';

describe('A language', () => {
  it.each([
    ['English', 'en'],
    ['Englisch', 'en'],
    ['anglais', 'en'],
    ['englanti', 'en'],
    ['Deutsch', 'de'],
    ['GERMAN', 'de'],
    ['Slovenščina', 'sl'],
    ['slovenscina', 'sl'],
    ['Ελληνικά', 'el'],
    ['Greek', 'el'],
    ['Castellano', 'es'],
    ['norsk bokmål', 'nb'],
    ['English language', 'en'],
    ['English (B2)', 'en'],
    ['Gaeilge', 'ga'],
    ['føroyskt', 'fo'],
  ])('is known by its name: %s', (text, code) => {
    expect(languageByName(text)).toBe(code);
  });

  it.each([
    ['nl, en', ['nl', 'en']],
    ['English and German', ['en', 'de']],
    ['Deutsch/Englisch', ['de', 'en']],
    ['français et anglais', ['fr', 'en']],
    ['DE; EN; FR', ['de', 'en', 'fr']],
    ['nl en en', ['nl', 'en']],
  ])('may stand in a list: %s', (text, codes) => {
    expect(languagesIn(text)).toEqual({ codes, unknown: [] });
  });

  it('that is none in a list is told, and the others are taken', () => {
    expect(languagesIn('English, Klingonish')).toEqual({ codes: ['en'], unknown: ['Klingonish'] });
    for (const none of ['to be announced', 'as it is or may be in the end', 'multilingual', ''])
      expect(languagesIn(none).codes).toEqual([]);
  });

  it.each([
    ['Nur in Englisch', 'Nur'],
    ['All in English', 'All'],
  ])('is not taken from a word that happens to be a code: %s', (text, word) => {
    expect(languagesIn(text)).toEqual({ codes: ['en'], unknown: [word] });
    expect(languagesIn('slovenščina in angleščina').codes).toEqual(['sl', 'en']);
    expect(languagesIn('sl in en').codes).toEqual(['sl', 'en']);
  });

  it.each(
    [
      'Not in English, not English, No English, non-English, nl, not in English, everything except English',
      'German without English, English (not offered), English is not used, English isn’t used, not in en',
      'Nicht auf Englisch, nicht in Englisch, kein Englisch, ohne Englisch, Pas en anglais, sans anglais, non in inglese',
      'no en inglés, sin inglés, não em inglês, niet in het Engels, geen Engels, inte på engelska, ej på engelska',
      'ikke på engelsk, ei englanniksi, mitte inglise, nie po angielsku, nie angielski, ne v angličtině, nem angol',
      'nu în engleză, fără engleză, όχι Αγγλικά, не английски, ne engleski, mhux bl-Ingliż',
    ].flatMap((line) => line.split(/, (?!not in English|not in en)/).concat(line)),
  )('is not taken from what says no: %s', (text) => {
    expect(languagesIn(text)).toEqual({ codes: [], unknown: [text] });
  });

  it.each([
    ['no, en', ['no', 'en']],
    ['no en nl', ['no', 'nl']],
    ['no og en', ['no', 'en']],
    ['Norwegian (no)', ['no']],
    ['no/engelsk', ['no', 'en']],
    ['en, ne', ['en', 'ne']],
    ['sin', ['si']],
  ])('whose code is also a word that says no stays a language in %s', (text, codes) => {
    expect(languagesIn(text).codes).toEqual(codes);
  });

  it.each([
    ['http://publications.europa.eu/resource/authority/language/EKK', 'et'],
    ['http://publications.europa.eu/resource/authority/language/LVS', 'lv'],
    ['ger', 'de'],
    ['fre', 'fr'],
    ['iw', 'he'],
    ['arb', 'ar'],
    ['nob', 'nb'],
  ])('%s is %s', (text, code) => {
    expect(parseLanguage(text)?.code).toBe(code);
  });

  it('is found by the name that it has together with others, both ways', () => {
    expect(withRelated('nb')).toEqual(['nb', 'no']);
    expect(withRelated('no')).toEqual(['no', 'nb', 'nn']);
    expect(withRelated('hr')).toEqual(['hr', 'hbs']);
    expect(withRelated('de')).toEqual(['de']);
  });
});
