import { createReadStream, existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Catalogue, openCatalogue } from './helpers/catalogue.ts';
import { type Loopback, serveLoopback } from './helpers/loopback.ts';

const FEEDS = fileURLToPath(new URL('../../shared/data/feeds/', import.meta.url));
const there = existsSync(FEEDS);

const LJUBLJANA = [
  { scheme: 'eter', value: 'SI0001' },
  { scheme: 'schac', value: 'uni-lj.si' },
];
const EXAMPLE_UNIVERSITY = [
  { scheme: 'eter', value: 'AT0001' },
  { scheme: 'schac', value: 'example-university.at' },
];
const SI0001 = `${FEEDS}quality-link-tools/SI0001.ttl`;
const AT0002 = `${FEEDS}quality-link-tools/AT0002.ttl`;
const URN = 'urn:schac:courseId:uni-lj.si:123';
const COOL = 'http://course.are.cool/123';

let catalogue: Catalogue | null = null;
let server: Loopback | null = null;
afterEach(async () => {
  await catalogue?.close();
  await server?.close();
  catalogue = server = null;
});

async function harvested(files: readonly (readonly [string, typeof LJUBLJANA])[]) {
  catalogue = await openCatalogue();
  const runs = [];
  for (const [file, provider] of files) {
    const [source] = await catalogue.addFiles([file], provider);
    runs.push(await catalogue.harvest(source ?? ''));
  }
  await catalogue.sync();
  const offers = await catalogue.offers();
  return { catalogue, runs, offers, byIri: new Map(offers.map((offer) => [offer.content.iri, offer])) };
}

describe.skipIf(!there)('Published material (needs ../shared)', () => {
  it('SI0001.ttl, published by its own institution, becomes two offers and one instance', async () => {
    const { catalogue, runs, offers, byIri } = await harvested([[SI0001, LJUBLJANA]]);
    const [run] = runs;
    expect(run).toMatchObject({ outcome: 'complete', counts: { published: 2, quarantined: 0 } });
    expect([...byIri.keys()].sort()).toEqual([COOL, URN]);
    expect(offers.flatMap((offer) => offer.content.instances)).toHaveLength(1);

    const findings = run ? await catalogue.findings(run) : [];
    const urn = byIri.get(URN);
    expect(urn?.content.learningOutcomes).toHaveLength(1);
    expect(findings.some((item) => item.code === 'outcome-without-title' && item.subject === URN)).toBe(true);

    expect(byIri.get(COOL)?.provider.identifiers).toContainEqual({ scheme: 'eter', value: 'SI0001' });
    expect(byIri.get(COOL)?.content.basis['/provider']?.how).toBe('derived');
    expect(urn?.content.basis['/provider']).toBeUndefined();

    expect(offers.map((offer) => offer.content.languages)).toEqual([['hbs'], ['hbs']]);
    expect(findings.some((item) => item.value?.includes('HBS'))).toBe(true);
    // "123" without a scheme, which both carry, does not make them one.
    expect(new Set(offers.map((offer) => offer.id)).size).toBe(2);

    expect((await catalogue.find('linked open data', 'en')).sort()).toEqual(offers.map((offer) => offer.id).sort());
  });

  it('AT0002.ttl keeps the foreign URN out and drops the instance that points nowhere', async () => {
    const { catalogue, runs, offers, byIri } = await harvested([[AT0002, EXAMPLE_UNIVERSITY]]);
    const [run] = runs;
    expect(run).toMatchObject({ outcome: 'complete', counts: { published: 1 } });
    expect([...byIri.keys()]).toEqual([COOL]);
    expect(offers[0]?.content.instances).toEqual([]);
    const findings = run ? await catalogue.findings(run) : [];
    const codes = findings.map((item) => item.code);
    expect(findings.filter((item) => item.code === 'foreign-identifier').map((item) => item.value)).toEqual([URN]);
    expect(codes).toContain('instance-without-offer');
    const missing = findings.filter((item) => item.code === 'missing-element' && item.subject === COOL);
    expect(missing.map((item) => item.path)).toContain('adms:identifier');
    // Nobody is asked for a level: an authority assigns it.
    expect(missing.map((item) => item.path)).not.toContain('elm:EQFLevel');
  });

  it.each([
    [
      'SI0001 first',
      [
        [SI0001, LJUBLJANA],
        [AT0002, EXAMPLE_UNIVERSITY],
      ],
    ],
    [
      'AT0002 first',
      [
        [AT0002, EXAMPLE_UNIVERSITY],
        [SI0001, LJUBLJANA],
      ],
    ],
  ] as const)('both in one catalogue, %s, become four records of two offers', async (_name, files) => {
    const { runs, offers, byIri } = await harvested(files);
    expect(runs.reduce((sum, run) => sum + run.counts.read, 0)).toBe(4);
    expect(offers).toHaveLength(2);
    expect(byIri.get(URN)?.provider.identifiers).toContainEqual({ scheme: 'eter', value: 'SI0001' });
    const cool = byIri.get(COOL);
    expect(cool?.origins).toHaveLength(2);
    expect(cool?.provider.identifiers).toContainEqual({ scheme: 'eter', value: 'AT0001' });
    expect(cool?.origins.filter((origin) => origin.published).map((origin) => origin.providerId)).toEqual([
      cool?.provider.id,
    ]);
  });

  it('the same over loopback HTTP gives the same offers', async () => {
    server = await serveLoopback((request, answer) => {
      if (request.url === '/manifest.json')
        answer.end(JSON.stringify({ sources: [{ type: 'elm', path: `${server?.url}/SI0001.ttl` }] }));
      else {
        answer.writeHead(200, { 'content-type': 'text/turtle; charset=utf-8' });
        createReadStream(SI0001).pipe(answer);
      }
    });
    catalogue = await openCatalogue();
    const [source] = await catalogue.add(`${server.url}/manifest.json`, LJUBLJANA);
    expect(await catalogue.harvest(source ?? '')).toMatchObject({ outcome: 'complete', counts: { published: 2 } });
    expect(await catalogue.harvest(source ?? '')).toMatchObject({ outcome: 'unchanged' });
  });
});

describe.skipIf(!there)('Published material that holds no offers (needs ../shared)', () => {
  // Nothing of these gets into a catalogue, so one serves for all of them.
  let refusing: Catalogue;
  beforeAll(async () => {
    refusing = await openCatalogue();
  });
  afterAll(() => refusing?.close());

  it.each([
    ['elm-samples/credential-sample-turtle.ttl', 'credential-not-offer'],
    ['elm-samples/credential-sample.jsonld', 'credential-not-offer'],
    ['elm-samples/Sample-CertOfPart-unsigned.jsonld', 'credential-not-offer'],
    ['elm-samples/Sample-CertOfPart-unsigned-uploadable.json', 'credential-not-offer'],
    ['elm-samples/Sample-MC-Annex1-unsigned.jsonld', 'credential-not-offer'],
    ['elm-samples/Sample-MC-Annex1-unsigned-uploadable.json', 'credential-not-offer'],
    ['elm-loq-xml/loq.xml', 'loq-xml'],
    ['elm-loq-xml/loq_withLearningAchievementSpecification.xml', 'loq-xml'],
    ['elm-loq-xml/LOpp_description_EUROPASScompliant_sample.xml', 'europass-xml'],
  ])('%s is refused as what it is (%s)', async (file, code) => {
    const [source] = await refusing.addFiles([FEEDS + file], LJUBLJANA);
    const run = await refusing.harvest(source ?? '');
    expect(run).toMatchObject({ outcome: 'failed', reason: 'unreadable' });
    expect((await refusing.findings(run)).map((item) => item.code)).toEqual([code]);
    expect(await refusing.offers()).toEqual([]);
  });
});
