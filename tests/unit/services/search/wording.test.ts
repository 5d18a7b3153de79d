import { describe, expect, it } from 'vitest';
import { allWords, readWords, relaxedWording } from '../../../../services/search/wording.ts';

const words = (q: string) => readWords(q).words.map(({ word }) => word);
const ignored = (q: string) => readWords(q).ignored.map(({ typed }) => typed);

describe('readWords', () => {
  it.each([
    ['Kurs Datenschutz', ['datenschutz'], ['Kurs']],
    ['Pflege bei Demenz', ['pflege', 'demenz'], ['bei']],
    ['people with dementia', ['people', 'dementia'], ['with']],
    ['cours de cybersécurité', ['cybersécurité'], ['cours', 'de']],
    ['cours d’anglais', ['anglais'], ['cours', 'd']],
    ['learn how to use python', ['python'], ['learn', 'how', 'to', 'use']],
    ['curso de energía eólica', ['energía', 'eólica'], ['curso', 'de']],
    ['corso di saldatura', ['saldatura'], ['corso', 'di']],
    ['kurs spawania dla początkujących', ['spawania', 'początkujących'], ['kurs', 'dla']],
    ['kurz sváření', ['sváření'], ['kurz']],
  ])('asks for what tells in %j', (q, kept, left) => {
    expect(words(q)).toEqual(kept);
    expect(ignored(q)).toEqual(left);
  });
  it('keeps what is a subject in one language and an empty word in another, and abbreviations in capitals', () => {
    for (const q of [
      'AI ethics',
      'ai ethics',
      'it security',
      'eu law',
      'ar design',
      'machine learning',
      'art history',
      'cold war',
      'r statistics',
      'c programming',
      'GaN electronics',
      'tai chi',
      'pie diabético',
      'tal statistik',
      'WHO guidelines',
    ])
      expect(ignored(q), q).toEqual([]);
  });
  it('asks for what was typed where nothing of it tells', () => {
    expect(words('Kurs')).toEqual(['kurs']);
    expect(words('course')).toEqual(['course']);
  });
  it('takes a word for what everything here is for empty beside another', () => {
    for (const house of [
      'micro-credential',
      'microcredentials',
      'micro credential',
      'Mikrozertifikat',
      'microcredenciales',
      'μικροδιαπιστευτήρια',
    ])
      expect(words(`${house} welding`), house).toEqual(['welding']);
    expect(readWords('micro-credential').meansEverything).toBe(true);
  });
  it.each([
    ['e-learning', ['elearning'], []],
    ['E-Learning-Kurs', ['elearning'], ['Kurs']],
    ['on‑line marketing', ['online', 'marketing'], []],
    ['in-house training', ['inhouse', 'training'], []],
    ['Python-Kurs', ['python'], ['Kurs']],
    ['data-driven', ['data', 'driven'], []],
    ['T-SQL', ['t', 'sql'], []],
    ['IT-Sicherheit', ['it', 'sicherheit'], []],
    ['learning-by-doing', ['learning', 'doing'], ['by']],
    ['il-matematika', ['matematika'], ['il']],
    ['l’école d’été', ['école', 'été'], ['l', 'd']],
    ['Aus- und Weiterbildung', ['aus', 'und', 'weiterbildung'], []],
    ['.NET', ['net'], []],
    ['C++ C#', ['c++', 'c#'], []],
  ])('takes what hyphens join for one word where only together they tell: %j', (q, kept, left) => {
    expect(words(q)).toEqual(kept);
    expect(ignored(q)).toEqual(left);
  });
  it('counts a word that is repeated once', () => {
    expect(words('data Data DATA')).toEqual(['data']);
  });
  it('names the words beyond the tenth among those that decide nothing', () => {
    const many = Array.from({ length: 12 }, (_, n) => `word${n}`);
    expect(ignored(many.join(' '))).toEqual(['word10', 'word11']);
  });
});

describe('relaxedWording', () => {
  const relax = (q: string, documents: number, each: number[]) => relaxedWording(readWords(q), { documents, each });

  it('asks for any of the words that occur, the rarer the heavier, whatever their order', () => {
    const one = relax('Hochwasser Deich', 100, [4, 1]);
    expect(one).toMatchObject({ words: ['deich', 'hochwasser'], match: 'any', ignored: [] });
    expect(one.weights[0]).toBeGreaterThan(one.weights[1] ?? 0);
    expect(relax('Deich Hochwasser', 100, [1, 4])).toEqual(one);
  });
  it('leaves out what is in a great share of all offers where a rarer word is left', () => {
    expect(relax('people dementia', 1_000, [400, 3])).toMatchObject({
      words: ['dementia'],
      match: 'all',
      ignored: ['people'],
    });
    expect(relax('people work', 1_000, [400, 300])).toMatchObject({ match: 'any', ignored: [] });
  });
  it('names words that occur nowhere', () => {
    expect(relax('data xylophone', 100, [3, 0])).toMatchObject({ words: ['data'], ignored: ['xylophone'] });
  });
  it('finds nothing where no word occurs, and everything by a word for what everything is', () => {
    expect(relax('xylophone zither', 100, [0, 0])).toEqual(allWords(readWords('xylophone zither')));
    expect(relax('micro-credential', 100, [0, 0])).toMatchObject({ words: [], ignored: ['micro', 'credential'] });
  });
});
