import { describe, expect, it } from 'vitest';
import type { RegistryProvider } from '../../../../../services/model/registry-facts.ts';
import { indexFacts } from '../../../../../services/registry/rules/facts-index.ts';
import type { JudgedOffer } from '../../../../../services/registry/rules/judged-offer.ts';
import { resolveProvider, whoAnswers } from '../../../../../services/registry/rules/resolve.ts';
import { facts, offer, provider, relation, TODAY } from '../../../../helpers/register-records.ts';

const eter = (value: string, more = {}) => ({ scheme: 'eter', value, validFrom: null, validTo: null, ...more });
const schac = (value: string) => ({ scheme: 'schac', value, validFrom: null, validTo: null });

function resolve(providers: RegistryProvider[], identifiers: [string, string][], domains: string[] = [], asOf = TODAY) {
  const found = resolveProvider(
    identifiers.map(([scheme, value]) => ({ scheme, value })),
    domains,
    indexFacts(facts([], providers)),
    asOf,
  );
  return 'provider' in found ? { ...found, provider: found.provider.key } : found;
}

describe('finding a provider by identifier', () => {
  const university = provider(1, {
    identifiers: [
      eter('AT0001'),
      schac('uni.example'),
      { scheme: 'erasmus', value: 'A  WIEN01', validFrom: null, validTo: null },
      { scheme: 'ror', value: 'https://ror.org/03prydq77', validFrom: null, validTo: null },
    ],
  });

  it.each([
    ['deqar', 'deqarinst0001'],
    ['eter', 'at0001'],
    ['SCHAC', 'UNI.example'],
    ['erasmus', 'A WIEN01'],
    ['ror', '03PRYDQ77'],
  ])('accepts the spellings of %s that people use', (scheme, value) => {
    expect(resolve([university], [[scheme, value]])).toMatchObject({ state: 'found', provider: 1 });
  });

  it('names the most trusted identifier as the reason, whatever the order', () => {
    expect(
      resolve(
        [university],
        [
          ['schac', 'uni.example'],
          ['eter', 'AT0001'],
        ],
      ),
    ).toMatchObject({ resolvedBy: 'eter' });
  });

  it('is found although another identifier is unknown', () => {
    expect(
      resolve(
        [university],
        [
          ['eter', 'XX9999'],
          ['schac', 'uni.example'],
        ],
      ),
    ).toMatchObject({ state: 'found' });
  });

  it('never goes by the name alone', () => {
    expect(resolve([university], [['name', 'Provider 1']])).toEqual({ state: 'not-found', due: null });
  });

  it('is ambiguous where identifiers lead to two providers', () => {
    const other = provider(2, { identifiers: [eter('AT0002')] });
    expect(
      resolve(
        [university, other],
        [
          ['eter', 'AT0001'],
          ['eter', 'AT0002'],
        ],
      ),
    ).toMatchObject({
      state: 'ambiguous',
      candidates: ['DEQARINST0001', 'DEQARINST0002'],
    });
  });

  it('prefers the bearer of an identifier that is in force, and says when that changes', () => {
    const former = provider(2, { identifiers: [eter('AT0009', { validTo: '2026-12-31' })] });
    const next = provider(3, { identifiers: [eter('AT0009', { validFrom: '2027-01-01' })] });
    expect(resolve([former, next], [['eter', 'AT0009']])).toMatchObject({
      state: 'found',
      provider: 2,
      due: '2027-01-01',
    });
    expect(resolve([former, next], [['eter', 'AT0009']], [], '2027-01-01')).toMatchObject({ provider: 3 });
  });
});

describe('providers that took another’s place', () => {
  const old = provider(1, { closedOn: '2025-12-31' });
  const heir = provider(2, { relations: [relation('succeeded', 1, { date: '2026-01-01' })] });
  const both: [string, string][] = [
    ['deqar', old.id],
    ['deqar', heir.id],
  ];

  it('stand for both identifiers while they are the only open one', () => {
    expect(resolve([old, heir], both)).toMatchObject({ state: 'found', provider: 2, flags: ['predecessor-named'] });
  });

  it('are ambiguous with their predecessor while both are open', () => {
    expect(resolve([{ ...old, closedOn: '2027-01-01' }, heir], both)).toMatchObject({
      state: 'ambiguous',
      due: '2027-01-02',
    });
  });

  it('stand for all of a chain that is named whole, on the day that is asked about, and not where a link is not named', () => {
    const first = provider(1, { closedOn: '2019-12-31' });
    const second = provider(2, {
      foundedOn: '2020-01-01',
      closedOn: '2025-12-31',
      relations: [relation('succeeded', 1, { date: '2020-01-01' })],
    });
    const third = provider(3, {
      foundedOn: '2026-01-01',
      relations: [relation('absorbed', 2, { date: '2026-01-01' })],
    });
    const all = [first, second, third];
    const naming = (...providers: RegistryProvider[]) => providers.map(({ id }): [string, string] => ['deqar', id]);
    const expected = { state: 'found', flags: ['predecessor-named'] };
    expect(resolve(all, naming(...all))).toMatchObject({ ...expected, provider: 3 });
    expect(resolve(all, naming(...all), [], '2022-06-01')).toMatchObject({
      ...expected,
      provider: 2,
      due: '2026-01-01',
    });
    expect(resolve(all, naming(first, third))).toMatchObject({
      state: 'ambiguous',
      candidates: ['DEQARINST0001', 'DEQARINST0003'],
    });
  });

  it('are not the heirs of each other where both took the place of a third, and a circle of heirs ends', () => {
    const third = provider(1, { closedOn: '2019-12-31' });
    const closed = provider(2, { closedOn: '2025-12-31', relations: [relation('succeeded', 1)] });
    const open = provider(3, { relations: [relation('succeeded', 1)] });
    const three = [third, closed, open];
    expect(
      resolve(
        three,
        three.map(({ id }) => ['deqar', id]),
      ),
    ).toMatchObject({ state: 'ambiguous' });
    const circle = [
      provider(1, { closedOn: '2019-12-31', relations: [relation('succeeded', 2)] }),
      provider(2, { relations: [relation('succeeded', 1)] }),
      provider(3),
    ];
    expect(
      resolve(
        circle,
        circle.map(({ id }) => ['deqar', id]),
      ),
    ).toMatchObject({ state: 'ambiguous' });
  });

  it('do not include spin-offs', () => {
    const spinOff = provider(2, { relations: [relation('was spun off from', 1, { date: '2026-01-01' })] });
    expect(resolve([old, spinOff], both)).toMatchObject({ state: 'ambiguous' });
  });

  it('are never taken for an offer that names the closed one only', () => {
    expect(resolve([old, heir], [['deqar', old.id]])).toMatchObject({ state: 'closed', provider: 1 });
    expect(resolve([old, heir], [['deqar', old.id]], [], '2025-12-31')).toMatchObject({
      state: 'found',
      due: '2026-01-01',
    });
  });
});

describe('finding a provider by domain', () => {
  const university = provider(1, { website: 'https://www.uni.example/en' });

  it('is a last resort, and flagged', () => {
    expect(resolve([university], [], ['uni.example'])).toMatchObject({
      state: 'found',
      provider: 1,
      resolvedBy: 'host',
      flags: ['matched-by-domain'],
    });
    expect(resolve([university, provider(2)], [['deqar', 'DEQARINST0002']], ['uni.example'])).toMatchObject({
      provider: 2,
    });
  });

  it('goes up and down the same domain but not across hosts under one suffix', () => {
    expect(resolve([university], [], ['courses.uni.example'])).toMatchObject({ state: 'found' });
    expect(resolve([provider(1, { website: 'web.uni.example' })], [], ['uni.example'])).toMatchObject({
      state: 'found',
    });
    expect(resolve([provider(1, { website: 'a.pages.example' })], [], ['b.pages.example'])).toMatchObject({
      state: 'not-found',
    });
  });

  it('needs a single open provider that is nobody’s unit', () => {
    const faculty = provider(2, { website: 'uni.example', relations: [relation('part-of', 1, { type: 'faculty' })] });
    expect(resolve([university, faculty], [], ['uni.example'])).toMatchObject({ provider: 1 });
    expect(resolve([university, provider(3, { website: 'uni.example' })], [], ['uni.example'])).toMatchObject({
      state: 'not-found',
    });
    const closed = provider(3, { website: 'uni.example', closedOn: '2020-01-01' });
    expect(resolve([university, closed], [], ['uni.example'])).toMatchObject({ provider: 1 });
  });
});

describe('who answers for an offer', () => {
  const index = indexFacts(facts([], [provider(1), provider(2), provider(3)]));
  const deqar = (key: number) => [{ scheme: 'deqar', value: provider(key).id }];
  const subject = (awardingBodyIdentifiers: { scheme: string; value: string }[][]) => {
    const { role, known, nobody } = whoAnswers(offer({ awardingBodyIdentifiers }), index, TODAY);
    return [role, ...(nobody ? [nobody.state] : known.map(({ resolution }) => resolution.provider.key))];
  };

  it('is the awarding body in the provider’s place', () => {
    expect(subject([deqar(2)])).toEqual(['awarding-body', 2]);
  });

  it('is nobody that was found where the awarding body is unknown: the provider’s review is not the awarder’s', () => {
    expect(subject([deqar(9)])).toEqual(['awarding-body', 'not-found']);
  });

  it('is the provider itself by its domain where that is the awarding body', () => {
    const byDomain = indexFacts(facts([], [provider(1, { website: 'https://uni.example' })]));
    const own = [{ scheme: 'schac', value: 'uni.example' }];
    const judged = offer({
      providerIdentifiers: own,
      providerDomains: ['uni.example'],
      awardingBodyIdentifiers: [own],
    });
    expect(whoAnswers(judged, byDomain, TODAY)).toMatchObject({
      role: 'awarding-body',
      known: [{ resolution: { state: 'found', flags: ['matched-by-domain'] }, flags: [] }],
    });
  });

  it('is of several awarding bodies each, the provider itself first', () => {
    expect(subject([deqar(3), deqar(2), deqar(1), deqar(3)])).toEqual(['awarding-body', 1, 2, 3]);
  });

  it('is of several awarding bodies the only one that the register knows', () => {
    expect(subject([deqar(2), deqar(9)])).toEqual(['awarding-body', 2]);
  });

  it('is known by the publisher alone unless a source of the awarding body’s own names the offer', () => {
    const flags = (more: Partial<JudgedOffer>) =>
      whoAnswers(offer({ awardingBodyIdentifiers: [deqar(2)], ...more }), index, TODAY).known.map((one) => one.flags);
    expect(flags({})).toEqual([['awarding-body-as-stated']]);
    expect(flags({ publishedElsewhere: [{ identifiers: deqar(3), domains: [] }] })).toEqual([
      ['awarding-body-as-stated'],
    ]);
    expect(flags({ publishedElsewhere: [{ identifiers: deqar(2), domains: [] }] })).toEqual([[]]);
    expect(flags({ providerIdentifiers: deqar(2) })).toEqual([[]]);
  });
});
