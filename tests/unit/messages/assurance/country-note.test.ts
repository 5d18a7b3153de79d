import { describe, expect, it } from 'vitest';
import { countryNote, wordRow } from '../../../../api/presenters/country-words.ts';
import { MESSAGE_LANGUAGES } from '../../../../messages/messages.ts';
import { COUNTRY_TOPICS, QA_LEVELS } from '../../../../services/model/country-context.ts';
import { marksOf } from '../../../helpers/assurance-marks.ts';
import { messagesIn } from '../../../helpers/words.ts';

const row = (value: string) => ({
  ...{ topic: 'external-qa' as const, value, lang: null, note: null, url: null },
  source: value === 'unknown' ? null : 'deqar',
  date: value === 'unknown' ? null : '2026-04-30',
});

describe.each(MESSAGE_LANGUAGES)('The sentence about a country in %s', (language) => {
  const messages = messagesIn(language);
  const sentences = [
    ...[...QA_LEVELS, 'unknown'].map((value) => countryNote({ country: 'AT', rows: [row(value)] }, messages)),
    countryNote(null, messages),
  ];

  it('is another one for each level, for nothing known, and for no country', () => {
    expect(new Set(sentences).size).toBe(sentences.length);
    for (const sentence of sentences) expect(sentence).not.toMatch(/[{}]/);
    const country = new Intl.DisplayNames([language], { type: 'region' }).of('AT') ?? '';
    for (const sentence of sentences.slice(0, -1)) expect(sentence).toContain(country);
  });

  it('names source and date of what is required', () => {
    for (const sentence of sentences.slice(0, QA_LEVELS.length)) {
      expect(sentence).toMatch(/DEQAR/i);
      expect(sentence).toContain('2026');
    }
  });

  it('never says a no of anybody: nothing negative, nothing unreviewed', () => {
    const { negative, unreviewed } = marksOf(language);
    for (const sentence of sentences) {
      expect(sentence).not.toMatch(negative);
      expect(sentence).not.toMatch(unreviewed);
    }
  });

  it('has words for every matter', () => {
    for (const topic of COUNTRY_TOPICS)
      for (const value of ['unknown', 'yes', 'partly'])
        expect(wordRow({ ...row(value), topic }, messages)).toMatchObject({ label: expect.stringMatching(/\p{L}/u) });
  });
});
