import { describe, expect, it } from 'vitest';
import { cannotSay } from '../../../harvester/formats/formats.ts';
import { assuredValues, countryWithBroader, iscedWithBroader } from '../../../indexer/codes.ts';
import { projectOffer } from '../../../indexer/project.ts';
import { offerContent, offerInstance, offerRecord, verdict } from '../../helpers/offer-records.ts';
import { PROVIDER } from '../../helpers/source-records.ts';

const SKILL = 'http://data.europa.eu/esco/skill/1';
const facts = { closedOn: null, successors: [], candidates: [], startsOn: null, endedOn: null, levels: [] };
const context = { cannotSay, skills: new Map(), verdict: verdict(), facts, asOf: '2026-05-01' };
const project = (content: Parameters<typeof offerContent>[0], said: Partial<typeof context> = {}) =>
  projectOffer(offerRecord(offerContent(content)), { ...context, ...said });

const price = (said: object) => ({
  amount: 100,
  currency: 'EUR',
  covers: 'all' as const,
  for: 'anyone' as const,
  condition: {},
  ...said,
});

describe('projectOffer', () => {
  it('leaves the address of an offer without an IRI to whoever answers', () => {
    expect(project({ iri: null }).hit.iri).toBeNull();
    expect(project({ iri: 'https://halkyon.example/o/1' }).hit.iri).toBe('https://halkyon.example/o/1');
  });

  it('puts an offer that its source no longer has below the others, and sends nobody to enrol', () => {
    const start = { start: '2026-09-01', registrationUrl: 'https://halkyon.example/enrol' };
    const content = offerContent({ instances: [offerInstance('dated', start)] });
    const seen = projectOffer(offerRecord(content), context);
    expect(seen).toMatchObject({ nextStart: '2026-09-01', updated: '2026-01-02T00:00:00.000Z' });
    expect(seen.hit.instances[0]?.registrationUrl).toBe('https://halkyon.example/enrol');
    const marked = projectOffer(offerRecord(content, { notSeenSince: '2026-04-20T00:00:00.000Z' }), context);
    expect(marked.nextStart).toBeNull();
    expect(marked.updated < seen.updated).toBe(true);
    expect(marked.hit).toMatchObject({ notSeenSince: '2026-04-20T00:00:00.000Z' });
    expect(marked.hit.instances[0]?.registrationUrl).toBeNull();
  });

  it('finds an offer by the region of its provider, and by the broader ones', () => {
    const provider = { ...PROVIDER, country: 'AT', region: 'AT221' };
    expect(projectOffer(offerRecord(offerContent(), { provider }), context).country).toEqual([
      ...['AT', 'AT2', 'AT22', 'AT221'],
    ]);
  });

  it('writes unknown out in every code that has no value', () => {
    expect(
      projectOffer(offerRecord(offerContent(), { provider: { ...PROVIDER, country: null } }), context),
    ).toMatchObject({
      skill: ['unknown'],
      isced: ['unknown'],
      country: ['unknown'],
      microCredential: 'unknown',
      openTo: 'unknown',
      assured: ['unknown'],
      eqf: null,
      ects: null,
      nextStart: null,
      price: null,
    });
  });
  it('makes equal documents of equal records whatever the order of their parts', () => {
    const instances = [offerInstance('b', { start: '2026-09-01' }), offerInstance('a', { start: '2026-09-01' })];
    const one = project({ instances, isced: ['0613', '0111'] });
    const other = project({ instances: instances.toReversed(), isced: ['0111', '0613'] });
    expect(other.instances).toEqual(one.instances);
    expect(other.isced).toEqual(one.isced);
  });
  it('counts an offer without instances as one undated instance in the offer’s languages', () => {
    expect(project({ languages: ['sl', 'en'] }).instances).toEqual([
      expect.objectContaining({ id: null, mode: 'unknown', languages: ['en', 'sl'], start: null, openStart: false }),
    ]);
  });
  it('leaves out what has ended or was cancelled, and keeps what ends today', () => {
    const instances = [
      offerInstance('ended', { start: '2026-01-01', end: '2026-04-30' }),
      offerInstance('ends-today', { start: '2026-01-01', end: '2026-05-01' }),
      offerInstance('cancelled', { start: '2026-09-01', state: 'cancelled' }),
      offerInstance('later', { start: '2026-10-01' }),
      offerInstance('next', { start: '2026-09-01' }),
    ];
    const document = project({ instances });
    expect(document.instances.map(({ id }) => id)).toEqual(['next', 'later', 'ends-today']);
    expect(document.nextStart).toBe('2026-09-01');
  });
  it('takes an instance without a language to be in the offer’s languages', () => {
    const instances = [offerInstance('a'), offerInstance('b', { language: 'fr' })];
    expect(project({ languages: ['de'], instances }).instances.map(({ languages }) => languages)).toEqual([
      ['de'],
      ['fr'],
    ]);
  });
  it('compares only prices that anyone pays for everything, in EUR', () => {
    const of = (...prices: ReturnType<typeof price>[]) =>
      project({ instances: [offerInstance('a', { prices })] }).price;
    expect(of(price({}), price({ amount: 80 }))).toBe(80);
    expect(of(price({ amount: 0 }))).toBe(0);
    for (const other of [
      { currency: 'SEK' },
      { covers: 'deposit' },
      { for: 'members' },
      { condition: { en: 'early bird' } },
    ])
      expect(of(price(other)), JSON.stringify(other)).toBeNull();
  });
  it('holds labels of skills where words are looked for, and none in the hit: those are joined in the language of the answer', () => {
    const skills = new Map([[SKILL, { labels: { en: 'weld', de: 'schweißen' }, ancestors: [] }]]);
    const stated = { uri: SKILL, basis: 'stated' as const, confidence: 1 };
    const { hit, skillLabels } = project({ skills: [{ ...stated, label: {} }] }, { skills });
    expect(skillLabels).toEqual({ en: 'weld', de: 'schweißen' });
    expect(hit.skills).toEqual([stated]);
  });
  it('finds skills of outcomes, and all that is broader', () => {
    const skills = new Map([[SKILL, { labels: { en: 'weld' }, ancestors: [`${SKILL}0`] }]]);
    const outcome = { title: {}, type: null, skills: [{ uri: SKILL, framework: 'esco' as const }], note: {} };
    const document = project({ learningOutcomes: [outcome] }, { skills });
    expect(document.skill).toEqual([SKILL, `${SKILL}0`]);
    expect(document.skillLabels).toEqual({ en: 'weld' });
  });
  it('is found under every provider whose source still has it', () => {
    const origin = {
      offerId: 'offer1',
      contentHash: '',
      mapping: '',
      statesPublisher: false,
      owned: false,
      toldBy: 'provider' as const,
      published: false,
      firstSeen: '',
    };
    const record = offerRecord(offerContent(), {
      origins: [
        { ...origin, sourceId: 's2', providerId: 'p2', notSeenSince: null },
        { ...origin, sourceId: 's3', providerId: 'p3', notSeenSince: '2026-01-01T00:00:00.000Z' },
      ],
    });
    expect(projectOffer(record, context).provider).toEqual(['p1', 'p2']);
  });
  it('answers with a summary: an excerpt of at most 300 characters and no long parts', () => {
    const { hit } = project({ description: { en: 'word '.repeat(200), de: 'kurz' } });
    for (const part of ['description', 'learningOutcomes', 'assessment', 'entryRequirements'])
      expect(hit).not.toHaveProperty(part);
    const excerpt = hit.excerpt as Record<string, string>;
    expect(excerpt.de).toBe('kurz');
    expect(excerpt.en?.length).toBeLessThanOrEqual(300);
    expect(excerpt.en).toMatch(/word…$/);
  });
  it('holds nothing that is joined at reading, so that a new run changes no document', () => {
    const one = projectOffer(offerRecord(offerContent()), context);
    const other = projectOffer(
      offerRecord(offerContent(), { runId: 'run2', lastSeen: '2026-02-01T00:00:00.000Z', snapshot: 'sha256:01' }),
      context,
    );
    expect(other).toEqual(one);
  });
  it('never cuts a character in two', () => {
    const { hit } = project({ description: { en: '🎓'.repeat(200), de: `a${'🎓'.repeat(200)}` } });
    expect(JSON.stringify(hit.excerpt)).not.toMatch(/\\ud[89ab]../i);
    for (const text of Object.values(hit.excerpt as Record<string, string>))
      expect(text.length).toBeLessThanOrEqual(300);
  });
});

describe('codes', () => {
  it('makes detailed fields of study narrower than broad ones', () => {
    expect(iscedWithBroader(['0613'])).toEqual(['0613', '061', '06']);
    expect(iscedWithBroader(['06'])).toEqual(['06']);
  });
  it('finds a system of quality assurance under its country', () => {
    expect(countryWithBroader('BE-fl')).toEqual(['BE-fl', 'BE']);
    expect(countryWithBroader('UK-SCT')).toEqual(['UK-SCT', 'UK', 'GB']);
    expect(countryWithBroader('GB')).toEqual(['GB', 'UK']);
    expect(countryWithBroader('AT')).toEqual(['AT']);
  });
  it('answers assured= by verdict, scope and status', () => {
    const of = (said: Parameters<typeof verdict>[0]) => assuredValues(verdict(said));
    expect(of({})).toEqual(['unknown']);
    expect(of({ qualityAssured: false, scope: 'offer' })).toEqual(['false']);
    expect(of({ qualityAssured: true, scope: 'provider', status: 'voluntary' })).toEqual(['true', 'provider']);
    expect(of({ qualityAssured: true, scope: 'offer', status: 'mixed' })).toEqual([
      'true',
      'provider',
      'offer',
      'official',
    ]);
  });
});
