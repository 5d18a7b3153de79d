import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { fill, wordFor } from '../../../messages/fill.ts';
import { MESSAGE_LANGUAGES } from '../../../messages/messages.ts';
import { INSTANCE_STATES, MODES } from '../../../services/model/instance.ts';
import { REPORT_DECISIONS } from '../../../services/model/registry-facts.ts';
import { SORTS } from '../../../services/search/query.ts';
import { compiled, namesIn, pluralsIn } from '../../helpers/icu.ts';
import { mayBeSame } from '../../helpers/same-words.ts';
import { messagesIn, TEXTS } from '../../helpers/words.ts';

/** Forms of one word: which one stands in a sentence is the language’s own matter. */
const FORMS = new Map(['Who', 'them', 'of'].map((form) => [form, 'who'])).set('Others', 'others');

/** The facts of a text; whether it names the party again is the language’s own matter. */
const placeholders = (text: string, language: string) =>
  [...new Set(namesIn(compiled(text, language)).map((name) => FORMS.get(name) ?? name))]
    .filter((name) => name !== 'who')
    .sort();
const wordsIn = (language: string): ReadonlyMap<string, string> => TEXTS.get(language) ?? new Map();
const english = wordsIn('en');

describe('Messages', () => {
  it.each(MESSAGE_LANGUAGES)('say the same things in %s', (language) => {
    expect([...wordsIn(language).keys()]).toEqual([...english.keys()]);
  });

  it.each(MESSAGE_LANGUAGES)('tell the same facts in %s', (language) => {
    for (const [key, text] of wordsIn(language)) {
      expect(placeholders(text, language), key).toEqual(placeholders(english.get(key) ?? '', 'en'));
      expect(text.trim(), key).not.toBe('');
    }
  });

  it.each(MESSAGE_LANGUAGES)('have every plural that numbers take in %s', (language) => {
    const needed = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    for (const [key, text] of wordsIn(language))
      for (const given of pluralsIn(compiled(text, language)))
        expect(
          needed.filter((one) => !given.includes(one)),
          key,
        ).toEqual([]);
  });

  it('fall back to English in a language that we do not have', () => {
    expect(messagesIn('no').language.code).toBe('en');
  });

  it('have a word for every code that a page may show and that no type asks for', () => {
    const words = messagesIn('en');
    const groups: [Readonly<Record<string, string>>, readonly string[]][] = [
      [words.decision, REPORT_DECISIONS],
      [words.mode, MODES],
      [words.instanceState, INSTANCE_STATES],
      [words.sort, SORTS],
    ];
    for (const [group, codes] of groups) for (const code of codes) expect(Object.hasOwn(group, code), code).toBe(true);
  });

  it('never call anything accredited, certified by, official or trusted', () => {
    const shown = ['verdict', 'explanation', 'assured', 'ui', 'assurance'].map((group) =>
      [...english].filter(([key]) => key.startsWith(`${group}.`)),
    );
    for (const [key, text] of shown.flat())
      expect(text, key).not.toMatch(/accredit|certified by|\bofficial|trusted|\bjudge|\bseal\b/i);
  });

  it.each(MESSAGE_LANGUAGES)('claim no more in %s than that there was a review', (language) => {
    for (const [key, text] of wordsIn(language))
      expect(text.replaceAll('Accredex', ''), key).not.toMatch(/a[ck]+redi|acrédit|accrédit|akredyt|zaufan/i);
  });

  it.each(MESSAGE_LANGUAGES.filter((one) => one !== 'en'))('are not left in English in %s', (language) => {
    const same = [...wordsIn(language)].filter(
      ([key, text]) =>
        english.get(key) === text &&
        // Names of facts are no words.
        /[a-z]{3}/i.test(text.replace(/\{\w+\}/g, '')) &&
        !mayBeSame(text, language),
    );
    expect(same).toEqual([]);
  });

  it('leave a gap to be seen where a fact is missing, and take facts as they are', () => {
    const english = messagesIn('en');
    expect(fill('{a} and {b}', { a: '{b} <i>$& $1', b: 2 }, english)).toBe('{b} <i>$& $1 and 2');
    expect(fill('{a} and {b}', { a: 1 }, english)).toBe('{a} and {b}');
    expect(fill('{constructor}', {}, english)).toBe('{constructor}');
    expect(wordFor({ a: 'A' }, 'toString')).toBe('toString');
  });

  it('count as each language does', () => {
    const counted = (language: string, total: number) => {
      const messages = messagesIn(language);
      return fill(messages.ui.results, { total }, messages);
    };
    expect([1, 2].map((total) => counted('en', total))).toEqual(['1 offer', '2 offers']);
    expect([1, 2].map((total) => counted('de', total))).toEqual(['1 Angebot', '2 Angebote']);
    expect([1, 2, 5, 22, 112].map((total) => counted('pl', total))).toEqual([
      '1 oferta',
      '2 oferty',
      '5 ofert',
      '22 oferty',
      '112 ofert',
    ]);
    expect([0, 1, 2].map((total) => counted('fr', total))).toEqual(['0 offre', '1 offre', '2 offres']);
  });

  it('are all used', () => {
    // Read by the status of a verdict.
    const byStatus = ['obligatory', 'voluntary', 'mixed'];
    const root = fileURLToPath(new URL('../../../', import.meta.url));
    const walk = (folder: string): string[] =>
      readdirSync(folder).flatMap((name) => {
        const path = join(folder, name);
        return statSync(path).isDirectory() ? walk(path) : [path];
      });
    const code = ['api', 'web', 'messages/assurance']
      .flatMap((folder) => walk(join(root, folder)).map((file) => readFileSync(file, 'utf8')))
      .join('\n');
    const unused = [...english.keys()]
      .filter((key) => /^(ui|problem|explanation)\./.test(key) && !byStatus.includes(key.split('.')[1] ?? ''))
      .filter((key) => !new RegExp(`\\b${key.split('.')[1]}\\b`).test(code));
    expect(unused).toEqual([]);
  });
});
