import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  allWordsOf,
  begunOtherwise,
  fold,
  isWithin,
  joinedWordsOf,
  typosAllowed,
  wordsOf,
} from '../../../../services/search/words.ts';

describe('wordsOf', () => {
  it('parts words at everything that is no letter or digit, but keeps C++ and C#', () => {
    expect(wordsOf('C++, C# & Java: l’école d’été (2026)')).toEqual([
      'c++',
      'c#',
      'java',
      'l',
      'école',
      'd',
      'été',
      '2026',
    ]);
    expect(wordsOf('it\'s -not "quoted" | & ! <-> \' ( )')).toEqual(['it', 's', 'not', 'quoted']);
  });
  it('takes composed and decomposed letters for the same', () => {
    expect(wordsOf('e\u0301cole')).toEqual(wordsOf('école'));
  });
  it('finds no word in marks without a letter, and none that is too long', () => {
    expect(wordsOf('\u0301 … — \u0000')).toEqual([]);
    expect(wordsOf(`a ${'x'.repeat(61)} b`)).toEqual(['a', 'b']);
  });
  it('never gives a word that is empty once it is folded, or that holds anything that would need escaping', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const word of [...wordsOf(text), ...joinedWordsOf(text)]) {
          expect(fold(word)).not.toBe('');
          expect(fold(word)).toMatch(/^[\p{L}\p{N}+#]+$/u);
        }
      }),
    );
  });
});

describe('what nobody sees in a word', () => {
  it('parts it nowhere', () => {
    expect(wordsOf('Gesund\u00adheits\u2060manage\u200bment')).toEqual(['gesundheitsmanagement']);
    expect(joinedWordsOf('Micro\u2011\u00adcredential')).toEqual(['microcredential']);
  });
});

describe('joinedWordsOf', () => {
  it('joins what hyphens part, of whichever kind', () => {
    expect(joinedWordsOf('Micro-credential, e‑learning - state-of-the-art')).toEqual([
      'microcredential',
      'elearning',
      'stateoftheart',
    ]);
    expect(joinedWordsOf('- a -b c-')).toEqual([]);
  });

  it('joins what stands between the same spaces, at the edges of a text, and numbers one after the other', () => {
    expect(joinedWordsOf('node.js/vue.js d’Art-Nouveau')).toEqual(['artnouveau', 'nodejs', 'vuejs', 'dart']);
    expect(joinedWordsOf(' 900 ISO 9001 ISO 27001\nEN 301 549')).toEqual(['iso9001', 'iso27001', 'en301']);
  });
});

describe('allWordsOf', () => {
  it('gives the words, and after them those that are often typed as one', () => {
    for (const text of ['', 'Plain words', 'Node.js, L’Oréal: micro-credential, ISO 9001', `${'x'.repeat(61)} a-b`])
      expect(allWordsOf(text)).toEqual([...wordsOf(text), ...joinedWordsOf(text)]);
  });
});

describe('fold', () => {
  it('takes accents off, and spells out letters that Unicode keeps whole', () => {
    expect(['École', 'Łódź', 'Straße', 'Ærø', 'þing', 'İstanbul', 'σοφός'].map(fold)).toEqual([
      'ecole',
      'lodz',
      'strasse',
      'aero',
      'thing',
      'istanbul',
      'σοφοσ',
    ]);
  });
  it('changes nothing when it is done again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });
});

describe('typing mistakes', () => {
  it('are forgiven by the length of the word', () => {
    expect([4, 5, 8, 9].map(typosAllowed)).toEqual([0, 1, 1, 2]);
  });
  it('are letters too many, too few, wrong, or swapped', () => {
    for (const other of ['analysiss', 'analyss', 'analyxis', 'anaylsis']) {
      expect(isWithin('analysis', other, 1), other).toBe(true);
      expect(isWithin('analysis', other, 0), other).toBe(false);
    }
    expect(isWithin('analysis', 'anaxyxis', 1)).toBe(false);
    expect(isWithin('analysis', 'anaxyxis', 2)).toBe(true);
  });
  it('are the same whichever of the two words is the right one', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 3 }), (one, other, most) => {
        expect(isWithin(one, other, most)).toBe(isWithin(other, one, most));
      }),
    );
  });
  it('never take more steps than rewriting the word', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 6 });
    fc.assert(
      fc.property(word, word, (one, other) => {
        expect(isWithin(one, other, Math.max(one.length, other.length))).toBe(true);
      }),
    );
  });
});

describe('begunOtherwise', () => {
  it('is the word with a first letter too many, missing, wrong or swapped, in the letters of its own script', () => {
    expect(begunOtherwise('satenanalyse')).toContain('datenanalyse');
    expect(begunOtherwise('atenanalyse')).toContain('datenanalyse');
    expect(begunOtherwise('xdatenanalyse')).toContain('datenanalyse');
    expect(begunOtherwise('adtenanalyse')).toContain('datenanalyse');
    expect(begunOtherwise('λυβερνοασφαλεια')).toContain('κυβερνοασφαλεια');
    expect(begunOtherwise('сибербезопасность')).toContain('кибербезопасность');
  });
});
