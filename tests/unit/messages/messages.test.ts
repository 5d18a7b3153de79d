import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { fill, MESSAGE_LANGUAGES, messagesIn, wordFor } from '../../../messages/messages.ts';
import { INSTANCE_STATES, MODES } from '../../../services/model/instance.ts';
import { KINDS, MICRO_CREDENTIAL, OPEN_TO } from '../../../services/model/offer.ts';
import { REPORT_DECISIONS } from '../../../services/model/registry-facts.ts';
import { VERDICT_CODES, VERDICT_STATES } from '../../../services/model/verdict.ts';
import { FACETS, SORTS } from '../../../services/search/query.ts';

type Tree = { readonly [key: string]: string | Tree };

function leaves(tree: Tree, path = ''): Map<string, string> {
  return new Map(
    Object.entries(tree).flatMap(([key, value]): [string, string][] =>
      typeof value === 'string' ? [[`${path}${key}`, value]] : [...leaves(value, `${path}${key}.`)],
    ),
  );
}

const placeholders = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]).sort();
const english = leaves(messagesIn('en'));

describe('Messages', () => {
  it.each(MESSAGE_LANGUAGES)('say the same things with the same facts in %s', (language) => {
    const others = leaves(messagesIn(language));
    expect([...others.keys()]).toEqual([...english.keys()]);
    for (const [key, text] of others) {
      expect(placeholders(text), key).toEqual(placeholders(english.get(key) ?? ''));
      expect(text.trim(), key).not.toBe('');
    }
  });

  it('fall back to English in a language that we do not have', () => {
    expect(messagesIn('fi').language.code).toBe('en');
  });

  it('have a word for every code that a page may show', () => {
    const words = messagesIn('en');
    const groups: [Readonly<Record<string, string>>, readonly string[]][] = [
      [words.verdict, VERDICT_CODES],
      [words.state, VERDICT_STATES],
      [words.decision, REPORT_DECISIONS],
      [words.kind, KINDS],
      [words.microCredential, MICRO_CREDENTIAL],
      [words.openTo, OPEN_TO],
      [words.mode, MODES],
      [words.instanceState, INSTANCE_STATES],
      [words.sort, SORTS],
      [words.filter, [...FACETS, 'start', 'q']],
    ];
    for (const [group, codes] of groups) for (const code of codes) expect(Object.hasOwn(group, code), code).toBe(true);
  });

  it('never call anything accredited, certified by, official or trusted', () => {
    const shown = ['verdict', 'explanation', 'state', 'assured', 'ui'].map((group) =>
      [...english].filter(([key]) => key.startsWith(`${group}.`)),
    );
    for (const [key, text] of shown.flat())
      expect(text, key).not.toMatch(/accredit|certified by|\bofficial|trusted|\bjudge|\bseal\b/i);
  });

  it('leave a gap to be seen where a fact is missing, and take facts as they are', () => {
    expect(fill('{a} and {b}', { a: '{b} $& $1' })).toBe('{b} $& $1 and {b}');
    expect(fill('{constructor}', {})).toBe('{constructor}');
    expect(wordFor({ a: 'A' }, 'toString')).toBe('toString');
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
    const code = ['api', 'web']
      .flatMap((folder) => walk(join(root, folder)).map((file) => readFileSync(file, 'utf8')))
      .join('\n');
    const unused = [...english.keys()]
      .filter((key) => /^(ui|problem|explanation)\./.test(key) && !byStatus.includes(key.split('.')[1] ?? ''))
      .filter((key) => !new RegExp(`\\b${key.split('.')[1]}\\b`).test(code));
    expect(unused).toEqual([]);
  });
});
