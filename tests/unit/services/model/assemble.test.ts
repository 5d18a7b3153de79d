import { describe, expect, it } from 'vitest';
import { cannotSay } from '../../../../harvester/formats/formats.ts';
import { assembleOffer } from '../../../../services/model/assemble.ts';
import { derivedBy } from '../../../../services/model/basis.ts';
import { Offer } from '../../../../services/model/public-offer.ts';
import { offerContent, offerInstance, offerRecord, verdict } from '../../../helpers/offer-records.ts';
import { PROVIDER } from '../../../helpers/source-records.ts';

const context = { publicUrl: 'https://catalogue.example/', labels: new Map(), cannotSay };
const SKILL = 'http://data.europa.eu/esco/skill/1';

describe('assembleOffer', () => {
  it('makes an offer of the contract’s shape, with nothing beyond it', () => {
    const offer = assembleOffer(offerRecord(offerContent()), verdict(), context);
    expect(Offer.strict().safeParse(offer).error).toBeUndefined();
  });
  it('gives our own address where the source named none, without a double slash', () => {
    expect(assembleOffer(offerRecord(offerContent()), verdict(), context).iri).toBe(
      'https://catalogue.example/offers/offer1',
    );
    const named = offerContent({ iri: 'https://halkyon.example/1' });
    expect(assembleOffer(offerRecord(named), verdict(), context).iri).toBe('https://halkyon.example/1');
  });
  it('labels known skills with what is given and leaves an unknown one without a label', () => {
    const skills = [SKILL, `${SKILL}0`].map((uri) => ({ uri, label: {}, basis: 'stated' as const, confidence: 1 }));
    const labels = new Map([[SKILL, { de: 'schweißen' }]]);
    const offer = assembleOffer(offerRecord(offerContent({ skills })), verdict(), { ...context, labels });
    expect(offer.skills.map(({ label }) => label)).toEqual([{ de: 'schweißen' }, {}]);
  });
  it('knows the provider among the awarding bodies and nobody else', () => {
    const awardingBodies = [
      { iri: null, identifiers: [{ scheme: 'schac', value: 'halkyon.example' }], name: { en: 'Us' }, country: null },
      { iri: null, identifiers: [{ scheme: 'schac', value: 'other.example' }], name: { en: 'Other' }, country: 'FR' },
    ];
    const offer = assembleOffer(offerRecord(offerContent({ awardingBodies })), verdict(), context);
    expect(offer.awardingBodies).toMatchObject([
      { id: 'p1', country: 'AT', registryIds: PROVIDER.registryIds, standing: 'hei' },
      { id: null, country: 'FR', registryIds: [], standing: 'unknown' },
    ]);
  });
  it('says when the verdict last changed and when the register was last asked', () => {
    const stored = { evaluatedAt: '2026-02-01T00:00:00.000Z' } as NonNullable<
      ReturnType<typeof offerRecord>['verdict']
    >;
    const offer = assembleOffer(offerRecord(offerContent(), { verdict: stored }), verdict(), {
      ...context,
      checkedAt: '2026-03-01T00:00:00.000Z',
    });
    expect(offer.verdict).toMatchObject({
      evaluatedAt: '2026-02-01T00:00:00.000Z',
      checkedAt: '2026-03-01T00:00:00.000Z',
    });
  });
});

describe('completeness', () => {
  const of = (
    content: Parameters<typeof offerContent>[0],
    said: Parameters<typeof verdict>[0] = {},
    mapping = 'elm@1',
  ) => assembleOffer(offerRecord(offerContent(content), { mapping }), verdict(said), context).completeness;

  it('counts stated elements against those that are stated or missing', () => {
    const result = of({});
    expect(result).toMatchObject({ stated: 1, addedByUs: ['country', 'awardingBody'] });
    expect(result.applicable).toBe(result.stated + result.missing.length);
    expect(result.missing.map(({ element }) => element)).toEqual([
      'learningOutcomes',
      'workload',
      'level',
      'assessment',
      'participation',
      'qualityAssurance',
    ]);
  });
  it('does not blame a provider for what the format has no place for', () => {
    expect(of({}).missing).toContainEqual({ element: 'qualityAssurance', mend: 'format-cannot' });
    expect(of({}, {}, 'sheet@1').missing).toContainEqual({ element: 'qualityAssurance', mend: 'provider' });
    expect(of({}).missing).toContainEqual({ element: 'workload', mend: 'provider' });
  });
  it('says of what the register told us that we added it, also where it is bad news', () => {
    expect(of({}, { qualityAssured: true, scope: 'provider' }).addedByUs).toContain('qualityAssurance');
    expect(of({}, { qualityAssured: false, scope: 'provider' }).addedByUs).toContain('qualityAssurance');
  });
  it('counts a derived level as added and a stated one as stated', () => {
    expect(of({ eqf: 6, basis: { '/level': derivedBy('nqf-to-eqf') } }).addedByUs).toContain('level');
    expect(of({ eqf: 6 }).addedByUs).not.toContain('level');
    expect(of({ eqf: 6 }).stated).toBe(2);
  });
  it('takes stated credits for workload although the hours were derived from them', () => {
    const result = of({
      ects: 5,
      workload: { hours: [125, 150] },
      basis: { '/workload': derivedBy('hours-per-ects') },
    });
    expect(result.addedByUs).not.toContain('workload');
    expect(result.missing.map(({ element }) => element)).not.toContain('workload');
  });
  it('finds the form of participation on an instance', () => {
    expect(of({ instances: [offerInstance('i', { mode: 'online' })] }).stated).toBe(2);
    expect(of({ instances: [offerInstance('i')] }).stated).toBe(1);
  });
});

describe('information for recognition', () => {
  const of = (content: Parameters<typeof offerContent>[0], said: Parameters<typeof verdict>[0] = {}) =>
    assembleOffer(offerRecord(offerContent(content)), verdict(said), context).recognitionInformation;

  it('names all seven criteria, and says null for what nobody stated', () => {
    expect(Object.keys(of({})).sort()).toEqual([
      'assessment',
      'identification',
      'learningOutcomes',
      'level',
      'quality',
      'verification',
      'workload',
    ]);
    expect(of({}).quality).toEqual({ known: null, level: null });
    expect(of({}).identification).toEqual({ known: false, level: null, applicable: true, why: 'format-cannot' });
  });
  it('puts a review of the offer above one of the provider, and that above the source’s own word', () => {
    const assurance = [
      { kind: 'internal' as const, subject: 'offer' as const, scheme: null, by: null, url: null, validTo: null },
    ];
    expect(of({}, { qualityAssured: true, scope: 'offer' }).quality).toEqual({
      ...{ known: true, level: 3, rule: 'report-on-offer' },
      // Said where it is answered, in the language of the answer.
      text: '',
    });
    expect(of({}, { qualityAssured: true, scope: 'provider' }).quality?.level).toBe(2);
    expect(of({ qualityAssurance: assurance }).quality?.level).toBe(1);
    expect(of({ qualityAssurance: assurance }, { qualityAssured: false }).quality?.level).toBe(0);
  });
  it('tells supervised assessment with an identity check from one without', () => {
    const assessed = (supervised: boolean, identityCheck: boolean) =>
      of({ assessment: [{ type: null, title: {}, mode: null, supervised, identityCheck }] }).identification?.level;
    expect([assessed(true, true), assessed(false, true), assessed(true, false)]).toEqual([3, 2, 0]);
  });
});
