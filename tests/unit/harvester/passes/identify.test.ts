import { describe, expect, it } from 'vitest';
import {
  type Claim,
  domainAndParents,
  identify,
  type KnownIdentity,
  newOfferId,
} from '../../../../harvester/passes/identify.ts';
import { keyName } from '../../../../services/store/offers/offer-keys.ts';
import type { OriginRecord } from '../../../../services/store/offers/records.ts';
import { provider } from '../../../helpers/source-records.ts';

const LJUBLJANA = provider('ljubljana', { domains: ['uni-lj.si'] });
const OTHER = provider('other', { domains: ['example-university.at'] });

const nothing: KnownIdentity = { offers: new Map(), origins: new Map(), owners: new Map() };
const global = (key: string) => ({ authority: '', key });
const claim = (...keys: string[]): Claim => ({
  keys: keys.map(global),
  publisherStated: false,
  subject: keys[0] ?? null,
});
const origin = (sourceId: string, statesPublisher: boolean, firstSeen: string): OriginRecord => ({
  offerId: 'x',
  sourceId,
  providerId: 'p',
  contentHash: 'h',
  mapping: 'elm@1',
  statesPublisher,
  owned: false,
  toldBy: 'provider',
  published: true,
  firstSeen,
  notSeenSince: null,
});

describe('identify', () => {
  it('makes an id of twenty letters and digits that is the same every time', () => {
    const first = identify(claim('http://course.example/1'), LJUBLJANA, 's', nothing, new Set());
    const again = identify(claim('http://course.example/1'), OTHER, 't', nothing, new Set());
    expect(first).toMatchObject({ state: 'accepted', id: expect.stringMatching(/^[a-z2-7]{20}$/) });
    expect(first.state === 'accepted' && again.state === 'accepted' && first.id === again.id).toBe(true);
  });

  it('keeps an id that was written down, whatever it would be called today', () => {
    const known = { ...nothing, offers: new Map([[keyName(global('http://course.example/1')), 'kept']]) };
    expect(identify(claim('http://course.example/1'), LJUBLJANA, 's', known, new Set())).toMatchObject({ id: 'kept' });
  });

  it.each([
    'urn:schac:courseId:uni-lj.si:123',
    'urn:schac:uniqueCourseId:uni-lj.si:123',
    'did:web:uni-lj.si:courseId:123',
  ])('keeps %s out when another institution publishes it, also before its owner was ever seen', (key) => {
    const identity = identify(claim(key), OTHER, 's', nothing, new Set());
    expect(identity).toMatchObject({ state: 'kept-out', findings: [{ code: 'foreign-identifier', value: key }] });
    expect(identify(claim(key), LJUBLJANA, 's', nothing, new Set()).state).toBe('accepted');
  });

  it('keeps an IRI on another provider’s domain out, and one below it', () => {
    const known = { ...nothing, owners: new Map([['uni-lj.si', ['ljubljana']]]) };
    expect(identify(claim('https://courses.uni-lj.si/9'), OTHER, 's', known, new Set()).state).toBe('kept-out');
    expect(identify(claim('https://courses.uni-lj.si/9'), LJUBLJANA, 's', known, new Set()).state).toBe('accepted');
    expect(identify(claim('https://not-uni-lj.si/9'), OTHER, 's', known, new Set()).state).toBe('accepted');
  });

  it('publishes the record of the source that states the publisher, else of the one seen first', () => {
    const id = newOfferId(global('http://course.example/1'));
    const silentFirst = {
      ...nothing,
      offers: new Map([[keyName(global('http://course.example/1')), id]]),
      origins: new Map([[id, [origin('a', false, '2026-01-01')]]]),
    };
    const stating = { ...claim('http://course.example/1'), publisherStated: true };
    expect(identify(stating, OTHER, 'b', silentFirst, new Set())).toMatchObject({ publish: true });
    expect(identify(claim('http://course.example/1'), OTHER, 'b', silentFirst, new Set())).toMatchObject({
      publish: false,
    });
    const statingFirst = { ...silentFirst, origins: new Map([[id, [origin('a', true, '2026-01-01')]]]) };
    expect(identify(stating, OTHER, 'b', statingFirst, new Set())).toMatchObject({ publish: false });
  });

  it('leaves an owned offer with the source of its owner that has it, and takes it from a stranger', () => {
    const key = 'https://uni-lj.si/1';
    const owners = new Map([['uni-lj.si', ['ljubljana']]]);
    const of = (providerId: string, published: boolean): KnownIdentity => ({
      offers: new Map([[keyName(global(key)), 'x']]),
      origins: new Map([['x', [{ ...origin('a', true, '2026-01-01'), providerId, published }]]]),
      owners,
    });
    expect(identify(claim(key), LJUBLJANA, 'b', of('ljubljana', true), new Set())).toMatchObject({ publish: false });
    expect(identify(claim(key), LJUBLJANA, 'b', of('other', true), new Set())).toMatchObject({ publish: true });
  });

  it('no longer counts an origin that was not seen', () => {
    const id = newOfferId(global('http://course.example/1'));
    const gone = { ...origin('a', true, '2026-01-01'), notSeenSince: '2026-02-01' };
    const known = {
      ...nothing,
      offers: new Map([[keyName(global('http://course.example/1')), id]]),
      origins: new Map([[id, [gone]]]),
    };
    expect(identify(claim('http://course.example/1'), OTHER, 'b', known, new Set())).toMatchObject({ publish: true });
  });

  it('follows the stronger key and merges nothing when keys lead to two offers', () => {
    const known = {
      ...nothing,
      offers: new Map([
        [keyName(global('http://course.example/1')), 'one'],
        [keyName(global('http://course.example/2')), 'two'],
      ]),
    };
    const identity = identify(
      claim('http://course.example/1', 'http://course.example/2'),
      LJUBLJANA,
      's',
      known,
      new Set(),
    );
    expect(identity).toMatchObject({
      state: 'accepted',
      id: 'one',
      keys: [global('http://course.example/1')],
      findings: [{ code: 'identity-conflict' }],
    });
  });

  it('takes the first of two records with the same identifier and says so', () => {
    const taken = new Set<string>();
    expect(identify(claim('http://course.example/1'), LJUBLJANA, 's', nothing, taken).state).toBe('accepted');
    expect(identify(claim('http://course.example/1'), LJUBLJANA, 's', nothing, taken)).toMatchObject({
      state: 'kept-out',
      findings: [{ code: 'duplicate-identifier' }],
    });
  });

  it('keeps a record without any key out', () => {
    expect(identify(claim(), LJUBLJANA, 's', nothing, new Set())).toMatchObject({
      state: 'kept-out',
      findings: [{ code: 'no-identifier' }],
    });
  });
});

describe('domainAndParents', () => {
  it('stops before the top-level domain', () => {
    expect(domainAndParents('a.b.example.at')).toEqual(['a.b.example.at', 'b.example.at', 'example.at']);
  });
});
