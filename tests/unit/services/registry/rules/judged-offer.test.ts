import { describe, expect, it } from 'vitest';
import { QA_KINDS } from '../../../../../services/model/codes.ts';
import type { OfferContent, StatedParty } from '../../../../../services/model/offer.ts';
import { judgedOffer } from '../../../../../services/registry/rules/judged-offer.ts';
import { allSchemes } from '../../../../../services/vocab/qa-schemes.ts';
import { offerContent, offerInstance } from '../../../../helpers/offer-records.ts';
import { provider } from '../../../../helpers/source-records.ts';

const NOBODY: StatedParty = { iri: null, identifiers: [], name: {}, country: null };
const PROVIDER = provider('p1', {
  name: { en: 'Lakeside University' },
  identifiers: [{ scheme: 'eter', value: 'AT9101' }],
  registryIds: [{ registry: 'deqar', id: 'DEQARINST0101' }],
  domains: ['lakeside.example'],
});
const CONTENT = offerContent({
  iri: 'https://lakeside.example/offer/1',
  identifiers: [
    { scheme: 'QAS', value: 'P9001' },
    { scheme: null, value: '123' },
  ],
  title: { en: 'Sailing Law', de: 'Segelrecht' },
  eqf: 7,
  level: { basis: 'stated', nqf: [], cycle: 'second' },
  ects: 6,
});
const instance = (more: Partial<OfferContent['instances'][number]>) => offerInstance('i', more);
const place = (country: string) => [{ place: null, country, region: null, city: null, lat: null, lon: null }];
const of = (more: Partial<OfferContent>) => judgedOffer({ content: { ...CONTENT, ...more }, provider: PROVIDER });

describe('what the rules look at', () => {
  it('is the provider by its register id first, and only identifiers that somebody gave', () => {
    expect(of({})).toMatchObject({
      providerIdentifiers: [
        { scheme: 'deqar', value: 'DEQARINST0101' },
        { scheme: 'eter', value: 'AT9101' },
      ],
      providerDomains: ['lakeside.example'],
      titles: ['Sailing Law', 'Segelrecht'],
      programmeIdentifiers: [{ authority: 'QAS', value: 'P9001' }],
    });
  });

  it('is every awarding body that is named, with nothing to find it by where it is named only or known by a local number', () => {
    const other = { ...NOBODY, identifiers: [{ scheme: 'eter', value: 'SI0001' }] };
    const local = { ...NOBODY, identifiers: [{ scheme: 'local', value: '7' }] };
    const named = { ...NOBODY, name: { en: 'Some University' } };
    expect(of({ awardingBodies: [other, local, named] }).awardingBodyIdentifiers).toEqual([
      [{ scheme: 'eter', value: 'SI0001' }],
      [],
      [],
    ]);
  });

  it('takes an awarding body of the publisher’s own name, and nothing else, for the publisher', () => {
    const publisher = { ...NOBODY, name: { en: 'Lakeside University' } };
    const namesake = { ...NOBODY, name: { und: 'LAKESIDE University' } };
    const known = { ...namesake, identifiers: [{ scheme: 'eter', value: 'SI0001' }] };
    expect(of({ awardingBodies: [namesake], publisher }).awardingBodyIdentifiers).toEqual([of({}).providerIdentifiers]);
    expect(of({ awardingBodies: [known], publisher }).awardingBodyIdentifiers).toEqual([known.identifiers]);
  });

  it('takes an awarding body that is the provider for the provider, by one of its identifiers or as the publisher', () => {
    const same = { ...NOBODY, identifiers: [{ scheme: 'ETER', value: 'at9101' }] };
    const publisher = { ...NOBODY, iri: 'https://lakeside.example/' };
    const expected = [of({}).providerIdentifiers];
    expect(of({ awardingBodies: [same] }).awardingBodyIdentifiers).toEqual(expected);
    expect(of({ awardingBodies: [publisher], publisher }).awardingBodyIdentifiers).toEqual(expected);
  });

  it('reads the register’s own address of an awarding body', () => {
    const party = { ...NOBODY, iri: 'https://data.deqar.eu/institution/87' };
    expect(of({ awardingBodies: [party] }).awardingBodyIdentifiers).toEqual([
      [{ scheme: 'deqar', value: 'DEQARINST0087' }],
    ]);
  });

  it('leads to no degree where it certainly is a micro-credential and nothing else is stated', () => {
    const certain = { ...CONTENT.microCredential, is: 'yes' as const };
    expect(of({}).leadsToDegree).toBeNull();
    expect(of({ microCredential: certain }).leadsToDegree).toBe(false);
    expect(of({ microCredential: certain, leadsToDegree: true }).leadsToDegree).toBe(true);
  });

  it('is the same whatever its source states of quality assurance, so that no such statement reaches a rule', () => {
    const stated = QA_KINDS.flatMap((kind) =>
      [...allSchemes().map(({ id }) => id), 'Accredited', null].map((scheme) => ({
        ...{ kind, scheme, subject: 'offer' as const, by: 'Quality Agency X', url: null, validTo: '2020-01-01' },
      })),
    );
    for (const one of [...stated.map((statement) => [statement]), stated])
      expect(of({ qualityAssurance: one })).toEqual(of({ qualityAssurance: [] }));
  });

  it('ends with its last instance and is delivered where one takes place, online ones nowhere', () => {
    const instances = [
      instance({ end: '2027-02-01', mode: 'onsite', locations: place('AT') }),
      instance({ end: '2027-06-30', mode: 'online', locations: place('MT') }),
      instance({ mode: null, locations: place('AT') }),
    ];
    expect(of({ instances })).toMatchObject({ ends: '2027-06-30', deliveryCountries: ['AT'] });
  });

  it('is part of what the source names by title or by an identifier with its scheme, an address being none', () => {
    const part = (ref: string) => ({ ref, title: { en: 'Maritime Law' }, leadsToDegree: true });
    const { partOf } = of({
      stackability: { ...CONTENT.stackability, partOf: [part('QAS:P1'), part('https://lakeside.example/llm')] },
    });
    expect(partOf).toEqual([
      { titles: ['Maritime Law'], identifiers: [{ authority: 'QAS', value: 'P1' }], leadsToDegree: true },
      { titles: ['Maritime Law'], identifiers: [], leadsToDegree: true },
    ]);
  });
});
