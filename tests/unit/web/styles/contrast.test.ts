import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { STYLES } from '../../../../api/style-sheet.ts';

const read = (name: string) =>
  readFileSync(new URL(`../../../../web/styles/${name}.css`, import.meta.url), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
const rules = STYLES.filter((name) => name !== 'tokens').map((name) => ({ name, text: read(name) }));
const tokens = read('tokens');

/** The colours of a scheme by their tokens: those of the dark one stand over those of the light one. */
function coloursOf(text: string): Map<string, string> {
  return new Map([...text.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})\b/g)].map(([, name = '', hex = '']) => [name, hex]));
}
const [before = '', after = ''] = tokens.split('@media (prefers-color-scheme: dark)');
const light = coloursOf(before);
const SCHEMES = { light, dark: new Map([...light, ...coloursOf(after)]) };

/** Relative luminance (WCAG 2.2). */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
function contrast(one: string, other: string): number {
  const [least = 0, most = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (most + 0.05) / (least + 0.05);
}

interface Block {
  readonly file: string;
  readonly selector: string;
  readonly said: ReadonlyMap<string, string>;
}

/** Every innermost block of the style sheet. */
const blocks: readonly Block[] = rules.flatMap(({ name, text }) =>
  [...text.matchAll(/([^{};]+)\{([^{}]*)\}/g)].map(([, selector = '', body = '']) => ({
    file: name,
    selector: selector.trim(),
    said: new Map(
      body
        .split(';')
        .flatMap((line) =>
          line.includes(':')
            ? [[line.slice(0, line.indexOf(':')).trim(), line.slice(line.indexOf(':') + 1).trim()]]
            : [],
        ) as [string, string][],
    ),
  })),
);

const TOKEN = /^var\(--([\w-]+)\)$/;
const tokenIn = (value: string | undefined): string | null => TOKEN.exec(value ?? '')?.[1] ?? null;
/** What a component calls the colour of its result, and the tokens that it stands for. */
const TONES = blocks.flatMap(({ said }) => tokenIn(said.get('--tone')) ?? []);
const colours = (token: string): readonly string[] => (token === 'tone' ? TONES : [token]);

const textOf = ({ said }: Block) => tokenIn(said.get('color'));
// What is drawn with no text in it is no ground.
const groundOf = ({ said }: Block) => (said.get('content') === '""' ? null : tokenIn(said.get('background')));
/** Grounds on which text of any other rule may stand. A rule that sets its own text, too, is looked at by itself. */
const GROUNDS = [...new Set(blocks.flatMap((block) => (textOf(block) === null && groundOf(block)) || []))].concat(
  'page',
);
const FREE_TEXTS = [...new Set(blocks.flatMap((block) => (groundOf(block) === null && textOf(block)) || []))].flatMap(
  colours,
);

describe('The colours of the pages', () => {
  it('are tokens everywhere, so that a scheme or a host page changes all of them', () => {
    for (const { file, selector, said } of blocks)
      for (const [property, value] of said)
        expect(
          /#[0-9a-f]{3,8}\b|\brgba?\(|\bhsla?\(/i.test(value),
          `${file}: ${selector} { ${property}: ${value} }`,
        ).toBe(false);
    expect(blocks.length).toBeGreaterThan(100);
    expect(GROUNDS).toEqual(expect.arrayContaining(['page', 'pale', 'positive-wash', 'negative-wash']));
    expect(FREE_TEXTS).toEqual(expect.arrayContaining(['ink', 'quiet', 'link', 'positive', 'never']));
  });

  it.each(
    Object.entries(SCHEMES),
  )('are read on every ground that they may stand on (%s, WCAG 1.4.3)', (_name, scheme) => {
    const hex = (token: string) => scheme.get(token) ?? expect.fail(`no colour ${token}`);
    const pairs = [
      ...FREE_TEXTS.flatMap((text) => GROUNDS.map((ground) => [text, ground] as const)),
      ...blocks.flatMap((block) => {
        const [text, ground] = [textOf(block), groundOf(block)];
        if (text === null || ground === null) return [];
        return ground === 'tone'
          ? TONES.flatMap((one) => colours(text).map((other) => [other, one] as const))
          : colours(text).map((one) => [one, ground] as const);
      }),
    ];
    for (const [text, ground] of pairs)
      expect(contrast(hex(text), hex(ground)), `${text} on ${ground}`).toBeGreaterThanOrEqual(4.5);
    expect(pairs.length).toBeGreaterThan(100);
  });

  it.each(Object.entries(SCHEMES))('show edges, signs and what has the focus (%s, WCAG 1.4.11)', (_name, scheme) => {
    const hex = (token: string) => scheme.get(token) ?? expect.fail(`no colour ${token}`);
    // `--line` only divides; nothing is known by it alone.
    const edges = ['edge', 'accent', 'focus', ...TONES];
    for (const edge of edges)
      for (const ground of GROUNDS) {
        const at = contrast(hex(edge), hex(ground));
        expect(at, `${edge} on ${ground}`).toBeGreaterThanOrEqual(3);
      }
  });

  it('tell results apart by colour, none of them by colour alone', () => {
    for (const scheme of Object.values(SCHEMES)) {
      const shown = [...new Set(TONES)].map((tone) => scheme.get(tone));
      expect(new Set(shown).size).toBe(7);
    }
    const signs = blocks.filter(({ selector }) => /^\.assurance--\w+ \.assurance-sign$/.test(selector));
    expect(signs.map(({ selector }) => selector.split(' ')[0]).sort()).toEqual(
      ['conditional', 'future', 'lapsed', 'negative', 'never', 'unknown'].map((tone) => `.assurance--${tone}`),
    );
  });
});
