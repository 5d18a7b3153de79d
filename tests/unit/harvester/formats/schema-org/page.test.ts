import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { offersIn } from '../../../../../harvester/formats/schema-org/nodes.ts';
import { readOffer } from '../../../../../harvester/formats/schema-org/offer.ts';
import { readPage } from '../../../../../harvester/formats/schema-org/page.ts';
import { readDocument } from '../../../../helpers/reading.ts';

const read = (blocks: readonly unknown[]) =>
  offersIn(blocks, 'https://halkyon.example/tides', null).offers.map((node) => readOffer(node, '2026-11-24'));

describe('A page', () => {
  it('is read with what people put around JSON-LD, and with line ends in texts', () => {
    const around = (json: string) =>
      `<html lang="pt"><script type="application/ld+json; charset=utf-8">${json}</script>`;
    for (const json of ['<!-- {"a":1} -->', '//<![CDATA[\n{"a":1}\n//]]>', '{"a":1}'])
      expect(readPage(around(json)), json).toMatchObject({ blocks: [{ a: 1 }], broken: [], language: 'pt' });
    expect(readPage(around('{"a":"x\ny"}')).blocks).toEqual([{ a: 'x y' }]);
    expect(readPage(around('{"a":')).broken).toHaveLength(1);
    expect(
      readPage('<script>var a = {}</script><!-- <script type="application/ld+json">{}</script> -->').blocks,
    ).toEqual([]);
  });

  it('leads to texts without markup, and to known words', async () => {
    const data = {
      '@context': 'https://schema.org',
      '@type': 'Course',
      url: 'https://halkyon.example/tides',
      name: 'Tides &amp; waves',
      description: '<p>High <b>and</b> low</p>',
      inLanguage: 'en-GB',
      educationalLevel: 'EQF 6',
      provider: { '@type': 'CollegeOrUniversity', name: 'Halkyon' },
      about: { '@type': 'DefinedTerm', termCode: '0532', inDefinedTermSet: 'ISCED-F 2013' },
      hasCourseInstance: {
        '@type': 'CourseInstance',
        courseMode: ['online', 'synchronous', 'full-time'],
        startDate: '2027-03-01',
        accessibilityFeature: 'captions',
        offers: { price: '40.00', priceCurrency: 'EUR', availability: 'InStock', validThrough: '2027-02-01' },
      },
    };
    const body = `<html lang="en"><script type="application/ld+json">${JSON.stringify(data)}</script>`;
    const source = { id: 's', type: 'schema-org', version: null, licence: null };
    const { staged, codes, outcome } = await readDocument(body, { source });
    expect(outcome.state).toBe('complete');
    const content = staged[0]?.content;
    expect(codes).not.toContain('code-unknown');
    expect(content).toMatchObject({
      title: { en: 'Tides & waves' },
      description: { en: 'High and low' },
      eqf: 6,
      isced: ['0532'],
      instances: [{ mode: 'online', state: 'open', deadline: '2027-02-01', prices: [{ amount: 40, currency: 'EUR' }] }],
    });
  });
});

it.each<[string, unknown]>([
  ['more objects', Array.from({ length: 20_001 }, () => ({ '@type': 'Course', name: 'Tides' }))],
  [
    'deeper ones',
    Array.from({ length: 50 }).reduce((within) => ({ it: within }), { '@type': 'Course', name: 'Tides' }),
  ],
])('A page with %s than are looked at says so, because more offers may be in it', (_, block) => {
  expect(offersIn([block], 'https://halkyon.example/tides', null).isWhole).toBe(false);
  expect(offersIn([{ '@type': 'Course', name: 'Tides' }], 'https://halkyon.example/tides', null).isWhole).toBe(true);
});

it('Whatever JSON-LD holds, it is read without an exception', () => {
  const names = [
    '@id',
    '@type',
    '@graph',
    'name',
    'offers',
    'location',
    'hasCourseInstance',
    'teaches',
    'provider',
    'courseSchedule',
    'educationalLevel',
    'identifier',
    'numberOfCredits',
    'educationalCredentialAwarded',
    'coursePrerequisites',
    'isPartOf',
    'about',
    'image',
    '@context',
  ];
  const tree = fc.letrec((tie) => ({
    value: fc.oneof(
      { depthSize: 'small' },
      fc.jsonValue({ maxDepth: 1 }),
      tie('object'),
      fc.array(tie('value'), { maxLength: 3 }),
    ),
    object: fc.dictionary(fc.constantFrom(...names), tie('value'), { maxKeys: 6 }),
  }));
  fc.assert(
    fc.property(tree.object, (object) => {
      expect(
        read([{ ...(object as object), '@context': undefined, '@type': 'Course', '@graph': undefined }]),
      ).toHaveLength(1);
      read([object]);
    }),
    { numRuns: 300 },
  );
});
