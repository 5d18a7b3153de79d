import { describe, expect, it } from 'vitest';
import { type KnownIdentity, newOfferId } from '../../../../harvester/passes/identify.ts';
import { createPlanner } from '../../../../harvester/passes/plan.ts';
import type { StagedHead } from '../../../../harvester/read/staged.ts';
import { keyName } from '../../../../services/store/offers/offer-keys.ts';
import type { OriginRecord } from '../../../../services/store/offers/records.ts';
import { provider } from '../../../helpers/source-records.ts';

const PUBLISHER = { ...provider('p1'), domains: ['halkyon.example'] };
const INPUT = { sourceId: 's1', provider: PUBLISHER, mapping: 'elm@2' };
const key = (name: string) => ({ authority: '', key: `https://halkyon.example/${name}` });
const head = (name: string, hash = 'h1'): StagedHead => ({
  hash,
  keys: [key(name)],
  publisherStated: false,
  subject: name,
});
const origin = (offerId: string, said: Partial<OriginRecord> = {}): OriginRecord => ({
  ...{ offerId, sourceId: 's1', providerId: 'p1', contentHash: 'h1', mapping: 'elm@2', statesPublisher: false },
  ...{ owned: true, toldBy: 'provider', published: true, firstSeen: '2026-01-01T00:00:00.000Z', notSeenSince: null },
  ...said,
});
const known = (names: readonly string[], origins: readonly OriginRecord[]): KnownIdentity => ({
  offers: new Map(names.map((name) => [keyName(key(name)), name])),
  origins: new Map(names.map((name) => [name, origins.filter(({ offerId }) => offerId === name)])),
  owners: new Map(),
});
const NOTHING = known([], []);

function planOf(heads: readonly StagedHead[], about: KnownIdentity, before: readonly string[] = []) {
  const planner = createPlanner(INPUT);
  planner.add(heads, about);
  return planner.end(before);
}

describe('A plan', () => {
  it('tells what is new, what changed, what stays and what is missing, and writes the first two only', () => {
    const about = known(['same', 'other'], [origin('same'), origin('other', { contentHash: 'h0' })]);
    const plan = planOf([head('same'), head('new'), head('other')], about, ['same', 'other', 'gone']);
    const id = newOfferId(key('new'));
    expect(plan).toMatchObject({ fresh: [id], changed: ['other'], unchanged: ['same'], missing: ['gone'] });
    expect(plan.writes.map(({ place, id: offer, publish }) => [place, offer, publish])).toEqual([
      [1, id, true],
      [2, 'other', true],
    ]);
  });

  it.each<[string, Partial<OriginRecord>]>([
    ['was read by another mapping', { mapping: 'elm@1' }],
    ['was not seen for a while', { notSeenSince: '2026-02-01T00:00:00.000Z' }],
    ['named its publisher', { statesPublisher: true }],
    ['lay on nobody’s domain', { owned: false }],
  ])('writes an offer again that %s, though it says the same', (_, said) => {
    expect(planOf([head('same')], known(['same'], [origin('same', said)]))).toMatchObject({ changed: ['same'] });
  });

  it('writes an offer again of which a key is not written down yet', () => {
    const plan = planOf([{ ...head('same'), keys: [key('same'), key('second')] }], known(['same'], [origin('same')]));
    expect(plan.changed).toEqual(['same']);
  });

  it('gives an offer up to an origin that stands before it, and names who publishes it, too', () => {
    const elsewhere = origin('same', { sourceId: 's2', providerId: 'p2', published: false, statesPublisher: true });
    const about = { ...known(['same'], [origin('same'), elsewhere]) };
    const owners = new Map([['halkyon.example', ['p2']]]);
    const input = { ...INPUT, provider: { ...PUBLISHER, domains: [] } };
    const free = createPlanner(input);
    free.add([head('same')], about);
    expect(free.end([])).toMatchObject({ demoted: ['same'], writes: [{ publish: false, others: ['p2'] }] });
    const foreign = createPlanner(input);
    foreign.add([head('same')], { ...about, owners });
    expect(foreign.end(['same'])).toMatchObject({ quarantined: 1, missing: ['same'], demoted: [], writes: [] });
  });

  it('keeps out what may not be said here and says why; an offer that is claimed twice is the first one’s', () => {
    const about = known(['one', 'two'], []);
    const merged = { ...about, offers: new Map([...about.offers.keys()].map((name) => [name, 'one'])) };
    const plan = planOf([head('one'), head('two'), { ...head('none'), keys: [] }], merged);
    expect(plan).toMatchObject({ fresh: ['one'], quarantined: 2 });
    expect(plan.findings.map(({ code }) => code)).toEqual(['duplicate-identifier', 'no-identifier']);
  });

  it('is the same however the spool was cut into pieces', () => {
    const heads = ['a', 'b', 'c', 'd'].map((name) => head(name));
    const piecewise = createPlanner(INPUT);
    expect(heads.map((one) => piecewise.add([one], NOTHING))).toEqual([0, 0, 0, 0]);
    expect(piecewise.end(['z'])).toEqual(planOf(heads, NOTHING, ['z']));
  });
});
