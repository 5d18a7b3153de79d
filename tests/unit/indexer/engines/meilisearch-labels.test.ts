import { describe, expect, it } from 'vitest';
import { everyLabelToken, labelTokens } from '../../../../indexer/engines/meilisearch-labels.ts';

describe('labelTokens', () => {
  it('gives the words of a name without accents, each so that no word of a text is like it', () => {
    expect(labelTokens('Économie, Łódź')).toEqual(['qzlabeleconomie', 'qzlabellodz']);
  });
  it('gives the same again, also after many other names', () => {
    const before = labelTokens('Pädagogik');
    expect(labelTokens('Pädagogik')).toBe(before);
    for (let n = 0; n < 10_001; n += 1) labelTokens(`name ${n}`);
    expect(labelTokens('Pädagogik')).toEqual(before);
    expect(labelTokens('name 9')).toEqual(['qzlabelname', 'qzlabel9']);
  });
});

describe('everyLabelToken', () => {
  it('gives the words of all names in all languages, each once, and the same for the same names', () => {
    const law = { en: 'Law', fr: 'Droit', de: 'Recht' };
    const level = { en: 'Law level', fr: 'Niveau' };
    expect(everyLabelToken([law, level])).toEqual(
      ['law', 'droit', 'recht', 'level', 'niveau'].map((word) => `qzlabel${word}`),
    );
    expect(everyLabelToken([law])).toBe(everyLabelToken([law]));
    expect(everyLabelToken([])).toEqual([]);
  });
});
