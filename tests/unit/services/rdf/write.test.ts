import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contentHash } from '../../../../services/model/content-hash.ts';
import type { OfferContent } from '../../../../services/model/offer.ts';
import { type ElmFormat, writeElm } from '../../../../services/rdf/write.ts';
import { offerContent, offerInstance } from '../../../helpers/offer-records.ts';
import { readDocument } from '../../../helpers/reading.ts';

const fixture = (name: string) => readFileSync(new URL(`../../../fixtures/elm/${name}`, import.meta.url), 'utf8');

const WRITINGS = (['turtle', 'rdfxml', 'jsonld'] as const).flatMap((format) =>
  (['3.2', '3.3'] as const).map((profile) => [format, profile] as const),
);

async function contentIn(text: string): Promise<OfferContent> {
  const { outcome, staged } = await readDocument(text);
  expect(outcome).toMatchObject({ state: 'complete' });
  expect(staged).toHaveLength(1);
  const [only] = staged;
  if (!only) throw new Error('nothing was read');
  return only.content;
}

/** Content with its lists in one order: RDF has none, so a hash of ours has none either. */
async function roundTrip(content: OfferContent, format: ElmFormat, profile: '3.2' | '3.3'): Promise<OfferContent> {
  return contentIn(await writeElm([content], { format, profile }));
}

const sorted = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(sorted).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
    : typeof value === 'object' && value !== null
      ? Object.fromEntries(
          Object.entries(value)
            .sort()
            .map(([key, item]) => [key, sorted(item)]),
        )
      : value;

describe('An offer that is written', () => {
  it.each(WRITINGS)('as %s in ELM %s is read again as what it was, every element of it', async (format, profile) => {
    const content = await contentIn(fixture('every-element.ttl'));
    const again = await roundTrip(content, format, profile);
    expect(sorted(again)).toEqual(sorted(content));
    expect(contentHash(again)).toBe(contentHash(content));
  });

  it.each(WRITINGS)('as %s in ELM %s does not state what we derived', async (format, profile) => {
    const content = await contentIn(fixture('much-derived.ttl'));
    expect(Object.keys(content.basis).sort()).toEqual(
      ['/eqf', '/instances/0/mode', '/kind', '/learningOutcomes', '/level', '/provider', '/workload'].sort(),
    );
    const text = await writeElm([content], { format, profile });
    for (const derived of [
      'EQFLevel',
      'volumeOfLearning',
      'terms/type',
      'dcterms:type',
      'publisher',
      'learningOutcome"',
      'learning-assessment/',
    ])
      expect(text).not.toContain(derived);
    const again = await contentIn(text);
    expect(again.basis).toMatchObject({
      '/eqf': content.basis['/eqf'],
      '/workload': content.basis['/workload'],
      '/learningOutcomes': content.basis['/learningOutcomes'],
      '/provider': content.basis['/provider'],
      '/kind': content.basis['/kind'],
    });
    expect(again).toMatchObject({ eqf: content.eqf, workload: content.workload, ects: 4 });
  });

  it('keeps the order of its outcomes where ELM has one', async () => {
    const outcome = (text: string) => ({ title: { en: text }, type: null, skills: [], note: {} });
    const content = offerContent({
      iri: 'https://halkyon.example/x',
      learningOutcomes: ['c', 'a', 'd', 'b'].map(outcome),
    });
    const again = await roundTrip(content, 'turtle', '3.3');
    expect(again.learningOutcomes.map(({ title }) => title.en)).toEqual(['c', 'a', 'd', 'b']);
  });

  it('is given no type where its own could be one of several', async () => {
    const text = await writeElm([offerContent({ iri: 'https://halkyon.example/x', kind: 'other' })], {
      format: 'turtle',
      profile: '3.3',
    });
    expect(text).not.toContain('learning-opportunity/');
  });

  it('names nothing by what is no IRI, and makes none up', async () => {
    const content = offerContent({
      iri: 'https://halkyon.example/x',
      publisher: { iri: 'not an iri', identifiers: [], name: { en: 'Halkyon' }, country: null },
      stackability: {
        partOf: [
          { ref: 'Bachelor of Nets', title: { en: 'Bachelor of Nets' }, leadsToDegree: null },
          { ref: 'SIS:12 3', title: {}, leadsToDegree: null },
        ],
        parts: [],
        standAlone: null,
        countsTowards: [],
      },
      instances: [offerInstance('2027-01-01-online-en', { start: '2027-01-01' })],
    });
    for (const format of ['turtle', 'rdfxml'] as const) {
      const text = await writeElm([content], { format, profile: '3.2' });
      expect(text).not.toMatch(/#part-|2027-01-01-online/);
      const again = await contentIn(text);
      expect(again.stackability.partOf.map(({ ref }) => ref)).toEqual(['Bachelor of Nets', 'SIS:12 3']);
      expect(again.publisher).toMatchObject({ iri: null, name: { en: 'Halkyon' } });
      expect(again.instances).toMatchObject([{ iri: null, start: '2027-01-01' }]);
    }
  });

  it.each(
    WRITINGS,
  )('as %s in ELM %s keeps dates at their precision, all places and the smallest price', async (format, profile) => {
    const nowhere = { place: null, country: null, region: null, city: null, lat: null, lon: null };
    const price = { currency: 'EUR', covers: 'all', for: 'anyone', condition: {} } as const;
    const content = offerContent({
      iri: 'https://halkyon.example/x',
      instances: [
        offerInstance('i', {
          iri: 'https://halkyon.example/x/1',
          start: '2027-03',
          end: '2028',
          deadline: '2027-02-01',
          locations: [
            { ...nowhere, country: 'AT', region: 'AT221', city: 'Graz' },
            { ...nowhere, country: 'SI', region: 'SI-070', city: 'Maribor' },
          ],
          prices: [{ ...price, amount: 1e-9 }],
        }),
      ],
    });
    const [instance] = (await roundTrip(content, format, profile)).instances;
    expect(instance).toMatchObject({ start: '2027-03', end: '2028', deadline: '2027-02-01', prices: [{ amount: 0 }] });
    expect(instance?.locations.map(({ country, region }) => `${country} ${region}`)).toEqual(['AT AT221', 'SI SI-070']);
  });

  it('leaves out an offer without an IRI', async () => {
    expect(await writeElm([offerContent()], { format: 'turtle', profile: '3.3' })).not.toContain('An offer');
  });

  it.each([
    'turtle',
    'rdfxml',
    'jsonld',
  ] as const)('as %s holds any text of a title and description as it is', async (format) => {
    const awkward = fc.constantFrom(
      '"',
      '"""',
      '\\',
      '\\u0041',
      '\n',
      '\t',
      '&',
      '&amp;',
      '<',
      '>',
      ']]>',
      '<!--',
      "'",
      '@en',
      '^^',
      ' .',
      '{',
      '}',
      '#',
      'é',
      'e\u0301',
      '\u{1F6A2}',
      '؀ا',
      'rdf:parseType="Resource">',
      '\u2028',
      'x',
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.oneof(awkward, fc.string({ unit: 'grapheme' })), { minLength: 1, maxLength: 12 }),
        async (parts) => {
          const first = await contentIn(
            await writeElm(
              [
                offerContent({
                  iri: 'https://halkyon.example/x',
                  title: { en: 'Title' },
                  description: { de: parts.join('') },
                }),
              ],
              { format, profile: '3.3' },
            ),
          );
          // Once it has been read it is plain text, and plain text travels unchanged.
          const text = first.description.de ?? '';
          if (text === '') return;
          const again = await roundTrip(first, format, '3.3');
          expect(again.description).toEqual({ de: text });
        },
      ),
      { numRuns: 60 },
    );
  });

  it.each([
    'turtle',
    'rdfxml',
  ] as const)('as %s holds identifiers and addresses with awkward characters', async (format) => {
    const iris = [
      'https://halkyon.example/a,b;c=(d)',
      'https://halkyon.example/a?b=1&c=2#d',
      "https://halkyon.example/it's",
      'urn:schac:uniqueCourseId:halkyon.example:A:1/2',
      'did:web:halkyon.example:courseId:1',
      'https://halkyon.example/ö.',
      'https://halkyon.example/%20',
    ];
    for (const iri of iris) {
      const content = offerContent({
        iri,
        identifiers: [{ scheme: 'Cat "x"', value: '<A> & "B"\\' }],
        homepage: 'https://halkyon.example/?q=%22&x=1',
      });
      const again = await roundTrip(content, format, '3.3');
      expect(again).toMatchObject({ iri, identifiers: content.identifiers, homepage: content.homepage });
    }
  });
});
