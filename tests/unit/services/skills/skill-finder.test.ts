import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { NamedConcept } from '../../../../services/skills/label-list.ts';
import { SkillFinder } from '../../../../services/skills/skill-finder.ts';

const finderOf = (concepts: readonly NamedConcept[]) =>
  SkillFinder.of(
    (async function* () {
      yield concepts;
    })(),
  );
const skill = (uri: string, en: string, alternatives: readonly string[] = []): NamedConcept => ({
  ...{ uri, kind: 'skill', labels: { en }, alternatives: { en: alternatives } },
});
const uris = async (concepts: readonly NamedConcept[], text: string, most = 10) =>
  (await finderOf(concepts)).find(text, ['skill'], most).map(({ uri }) => uri);

it('ranks the whole label before its beginning, this before the middle, preferred before alternative, short before long', async () => {
  const concepts = [
    skill('middle', 'use data'),
    skill('long', 'data mining methods'),
    skill('alternative', 'numbers', ['data sets']),
    skill('short', 'data sets'),
    skill('whole', 'data'),
  ];
  expect(await uris(concepts, 'data')).toEqual(['whole', 'short', 'long', 'alternative', 'middle']);
  expect(await uris(concepts, 'data', 2)).toEqual(['whole', 'short']);
});

it.each([
  ['accents and case', 'SCHWEISSEN', 'schweißen'],
  ['letters that Unicode does not take apart', 'lodz', 'Łódź'],
  ['Greek without its accents', 'προγραμματισμος', 'προγραμματισμός'],
  ['swapped letters', 'pyhton', 'Python'],
  ['a missing letter in a word that is not finished', 'mangem', 'management'],
  ['words in another order', 'music manage', 'manage music'],
  ['a word of one letter', 'r', 'R'],
  ['signs that belong to a word', 'c++', 'C++'],
])('forgives or knows %s', async (_, typed, label) => {
  expect(await uris([skill('it', label), skill('other', 'zebra')], typed)).toEqual(['it']);
});

it.each([
  '',
  '   ',
  '🙈',
  '((',
  '\u0000',
  '-',
  'a'.repeat(10_000),
  'x '.repeat(500),
])('%j finds nothing', async (text) => {
  expect(await uris([skill('it', 'weld')], text)).toEqual([]);
});

it('finds exactly what has all words, whatever was asked before', async () => {
  const word = fc.constantFrom('weld', 'welding', 'steel', 'data', 'date', 'of', 'a', 'analysis');
  const label = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(label, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 8 }),
      fc.array(fc.array(word, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 4 }),
      async (vocabulary, questions) => {
        const concepts = vocabulary.map(([first = '', ...more], n) => skill(`${n}`, first, more));
        const finder = await finderOf(concepts);
        for (const words of questions) {
          const known = new Set(vocabulary.flat().flatMap((text) => text.split(' ')));
          // Where a word begins no other one, a typo is looked for: another promise.
          if (words.some((one) => ![...known].some((other) => other.startsWith(one)))) continue;
          const has = (text: string) => words.every((one) => text.split(' ').some((other) => other.startsWith(one)));
          const expected = vocabulary.flatMap((labels, n) => (labels.some(has) ? [`${n}`] : []));
          const found = finder.find(words.join(' '), ['skill'], 100).map(({ uri }) => uri);
          expect(found.sort()).toEqual(expected.sort());
        }
      },
    ),
    { numRuns: 200 },
  );
});

it('prefers labels in the language of the reader, and shows that one of two that match', async () => {
  const both: NamedConcept = { ...skill('it', 'program'), labels: { en: 'program', es: 'programa' } };
  const finder = await finderOf([both, { ...skill('es', ''), labels: { es: 'prog' } }]);
  const [first] = finder.find('progr', ['skill'], 5, 'es');
  expect(first).toMatchObject({ language: 'es', text: 'programa' });
  expect(finder.find('progr', ['skill'], 5, 'en')[0]).toMatchObject({ text: 'program' });
});

it('knows whose label a text is, of the kinds that are asked for', async () => {
  const job: NamedConcept = { ...skill('job', 'welder'), kind: 'occupation' };
  const finder = await finderOf([skill('one', 'weld', ['join']), skill('two', 'glue (wood)', ['join']), job]);
  expect(finder.named('WELD', ['skill'])).toEqual(['one']);
  expect(finder.named('glue', ['skill'])).toEqual(['two']);
  expect(finder.named('join', ['skill'])).toEqual(['one', 'two']);
  expect(finder.named('welder', ['skill'])).toEqual([]);
  expect(finder.named('welder', ['occupation'])).toEqual(['job']);
});

it('takes a label for the concept whose preferred label it is, though another has it beside its own', async () => {
  const finder = await finderOf([skill('other', 'statistician', ['data scientist']), skill('meant', 'data scientist')]);
  expect(finder.named('Data Scientist', ['skill'])).toEqual(['meant']);
});
