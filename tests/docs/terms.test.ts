import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { MESSAGE_LANGUAGES } from '../../messages/messages.ts';
import { TEXTS } from '../helpers/words.ts';

interface Term {
  readonly concept: string;
  readonly language: string;
  readonly term: string;
  /** The path of a word of pages that uses it. */
  readonly word: string;
  readonly source: string;
  readonly checked: string;
  readonly proofread: string;
}
const CSV = new URL('../../docs/terms.csv', import.meta.url);
const rows: readonly Term[] = parse(readFileSync(CSV, 'utf8'), { columns: true });
const terms = rows.filter(({ term }) => term !== '');
const concepts = [...new Set(rows.map(({ concept }) => concept))];

describe('docs/terms.csv', () => {
  it.each(MESSAGE_LANGUAGES)('has a term for every concept in %s, and pages use it', (language) => {
    const texts = TEXTS.get(language) ?? new Map<string, string>();
    const own = rows.filter((row) => row.language === language);
    expect(own.map(({ concept }) => concept).sort()).toEqual(concepts.toSorted());
    for (const { concept, term, word } of own)
      if (term !== '') expect(texts.get(word)?.toLowerCase(), concept).toContain(term.toLowerCase());
  });

  it('says of each term where it is from, and that it was checked only where the official text was seen', () => {
    for (const { source, checked, concept, language } of rows) {
      expect(['yes', 'not checked'], `${concept} ${language}`).toContain(checked);
      expect(checked === 'yes', `${concept} ${language}`).toBe(/eur-lex\.europa\.eu\S+ \(title\)$/.test(source));
    }
    expect(terms.length).toBeGreaterThan(400);
  });

  it('says of the sentences about quality assurance whether somebody proofread them whose first language it is', () => {
    const sentences = rows.filter(({ word }) => word === 'assurance');
    expect(sentences.map(({ language }) => language).sort()).toEqual(MESSAGE_LANGUAGES.toSorted());
    for (const { proofread } of rows) expect(['yes', 'no']).toContain(proofread);
  });
});
