import { describe, expect, it } from 'vitest';
import { CATALOGUE } from './catalogue.ts';
import type { Published } from './published.ts';

/** What the words of a query find. */
export function describeWords({ find, ids }: Published): void {
  describe('words', () => {
    it('finds a word in the language it was written in', async () => {
      expect(await ids({ q: 'omvårdnad', lang: 'sv' })).toEqual(['nursing-sv']);
      expect(await ids({ q: 'Spawanie', lang: 'pl' })).toEqual(['welding-pl']);
    });
    it('finds a word of one language for a reader of another', async () => {
      expect(await ids({ q: 'données', lang: 'de' })).toEqual(['analysis-fr']);
    });
    it('says where fewer than five documents have all of several words, and finds any of them where that is asked', async () => {
      const asked = { q: 'Analysis Python', lang: 'en' };
      const strict = await find(asked);
      expect([strict.total, strict.words]).toEqual([1, { ignored: [], any: [], few: true }]);
      expect((await find({ q: 'Python' })).words.few).toBe(false);
      const relaxed = await ids({ q: 'Python omvårdnad', lang: 'en', relax: true });
      expect(relaxed.toSorted()).toEqual(['analysis-de', 'nursing-sv']);
      expect((await ids({ ...asked, relax: true }))[0]).toBe('analysis-de');
      // Whether there are few is decided from the words alone.
      const filtered = await find({ ...asked, codes: { country: { values: ['SE'] } } });
      expect([filtered.total, filtered.words.few]).toEqual([0, true]);
    });
    it('finds words without their accents', async () => {
      expect(await ids({ q: 'ecole', lang: 'fr' })).toEqual(['analysis-fr']);
      expect(await ids({ q: 'hogskolekurs', lang: 'en' })).toEqual(['nursing-sv']);
    });
    it('takes the last word for the beginning of one', async () => {
      expect(await ids({ q: 'omvår', lang: 'sv' })).toEqual(['nursing-sv']);
      expect(await ids({ q: 'Python Datenana', lang: 'de' })).toEqual(['analysis-de']);
    });
    it('forgives one mistake in a word of five to eight letters and two in a longer one', async () => {
      expect(await ids({ q: 'Spawamie', lang: 'pl' })).toEqual(['welding-pl']);
      expect(await ids({ q: 'particiqamts', lang: 'fr' })).toEqual(['analysis-fr']);
    });
    it('forgives a wrong, missing or swapped first letter in a long word, as two mistakes, and in no shorter one', async () => {
      for (const q of ['marticipants', 'articipants', 'aprticipants', 'xparticipants', 'praticipants'])
        expect(await ids({ q, lang: 'fr' }), q).toEqual(['analysis-fr']);
      expect(await ids({ q: 'zpawanie', lang: 'pl' })).toEqual([]);
    });
    it('forgives no mistake in a word of four letters', async () => {
      expect(await ids({ q: 'stxl', lang: 'pl' })).toEqual([]);
    });
    it('asks for all words first, and for any of those that occur where nothing has all, in whatever order they stand', async () => {
      expect(await ids({ q: 'Python Verfahren', lang: 'de' })).toEqual(['analysis-de']);
      for (const q of ['data xylophone', 'xylophone data']) {
        const answer = await find({ q, lang: 'en' });
        expect(answer.hits.map(({ id }) => id)).toEqual(['analysis-de', 'teaching-en']);
        expect(answer.words).toEqual({ ignored: ['xylophone'], any: [], few: false });
      }
      for (const q of ['omvårdnad stali', 'stali omvårdnad']) {
        const answer = await find({ q, lang: 'en' });
        expect(answer.hits.map(({ id }) => id).sort()).toEqual(['nursing-sv', 'welding-pl']);
        expect(answer.words.ignored).toEqual([]);
        expect([...answer.words.any].sort()).toEqual(['omvårdnad', 'stali']);
      }
    });
    it('puts what has more of the words first, where nothing has all', async () => {
      for (const q of ['Spawanie Python Datenanalyse', 'Datenanalyse Spawanie Python'])
        expect(await ids({ q, lang: 'de' })).toEqual(['analysis-de', 'welding-pl']);
    });
    it('asks for no word that says nothing, and says which those were', async () => {
      for (const q of [
        'Kurs Datenanalyse',
        'Datenanalyse Kurs',
        'learn how to do Datenanalyse',
        'cours de Datenanalyse',
      ]) {
        const answer = await find({ q, lang: 'de' });
        expect(answer.hits.map(({ id }) => id)).toEqual(['analysis-de']);
        expect(answer.words.any).toEqual([]);
        expect(answer.words.ignored.length).toBeGreaterThan(0);
      }
      expect((await find({ q: 'Kurs Datenanalyse' })).words.ignored).toEqual(['Kurs']);
    });
    it('decides about the words before any filter: a filter never adds an offer, and every count of a facet is the total behind it', async () => {
      for (const q of ['Spawanie Python', 'data Łodzi', 'omvårdnad Kurs data', 'xylophone données stali']) {
        const all = await find({ q, facets: ['provider', 'country', 'eqf', 'mode'] });
        for (const { value, count } of all.facets.provider ?? [])
          expect((await find({ q, codes: { provider: { values: [value] } } })).total, `${q} ${value}`).toBe(count);
        for (const { value, count } of all.facets.country ?? [])
          expect((await find({ q, codes: { country: { values: [value] } } })).total, `${q} ${value}`).toBe(count);
        for (const { value, count } of all.facets.mode ?? [])
          expect(
            (await find({ q, instance: { mode: value === 'unknown' ? { unknown: true } : { values: [value] } } }))
              .total,
            `${q} ${value}`,
          ).toBe(count);
      }
      const none = await find({ q: 'Spawanie Python', codes: { country: { values: ['SE'] } }, facets: ['country'] });
      expect(none.total).toBe(0);
      expect(none.facets.country).toEqual([
        { value: 'AT', count: 1 },
        { value: 'PL', count: 1 },
      ]);
    });
    it('finds everything by a word that everything here is, where no text has it', async () => {
      const answer = await find({ q: 'Mikrozertifikat' });
      expect(answer.total).toBe(CATALOGUE.length);
      expect(answer.words.ignored).toEqual(['Mikrozertifikat']);
      expect(await ids({ q: 'microcredential Spawanie', lang: 'en' })).toEqual(['welding-pl']);
    });
    it('finds what is written apart by what is typed as one', async () => {
      expect(await ids({ q: 'datenanalysemit', lang: 'de' })).toEqual(['analysis-de']);
      expect(await ids({ q: 'abc17', lang: 'en' })).toEqual(['welding-pl']);
    });
    it('puts a word in the title before the same word in a description', async () => {
      expect(await ids({ q: 'data', lang: 'en' })).toEqual(['analysis-de', 'teaching-en']);
    });
    it('finds words of outcomes, skills and providers', async () => {
      expect(await ids({ q: 'régressions', lang: 'fr' })).toEqual(['analysis-fr']);
      expect(await ids({ q: 'durchführen', lang: 'de' })).toEqual(['analysis-de']);
      expect(await ids({ q: 'Lärosätet', lang: 'sv' })).toEqual(['nursing-sv']);
    });
    it('finds two words that are written as one, and one that is written as two', async () => {
      expect(await ids({ q: 'micro credential', lang: 'en' })).toEqual(['teaching-en']);
      expect(await ids({ q: 'microcredential', lang: 'en' })).toEqual(['teaching-en']);
    });
    it('finds what a hyphen joins in both its spellings', async () => {
      for (const q of ['e-learning', 'elearning', 'E‑Learning', 'T-SQL', 'tsql'])
        expect(await ids({ q, lang: 'en' }), q).toEqual(['teaching-en']);
    });
    it('tells C++ from a letter', async () => {
      expect(await ids({ q: 'c++ brave', lang: 'en' })).toEqual(['teaching-en']);
    });
    it('takes quotes, minus signs and operators for text', async () => {
      expect(await ids({ q: '"Python" Datenanalyse', lang: 'de' })).toEqual(['analysis-de']);
      expect(await ids({ q: 'Datenanalyse -Python', lang: 'de' })).toEqual(['analysis-de']);
      expect(await ids({ q: "Spawanie' | & ! <-> (", lang: 'pl' })).toEqual(['welding-pl']);
    });
    it('survives ten thousand characters of OR', async () => {
      expect((await find({ q: 'OR '.repeat(3_400) })).total).toBeLessThanOrEqual(CATALOGUE.length);
    });
    it('answers words that are not any as if there were none', async () => {
      expect((await find({ q: ' … ' })).total).toBe(CATALOGUE.length);
    });
    it('accepts every language of a reader, also those that an engine does not know', async () => {
      for (const lang of ['ga', 'mt', 'bg', 'no', 'und', 'hbs'])
        expect(await ids({ q: 'omvårdnad', lang }), lang).toEqual(['nursing-sv']);
    });
  });
}
