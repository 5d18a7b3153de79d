import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinProviders } from '../../../../services/model/joined-registers.ts';
import type { RegistryProvider } from '../../../../services/model/registry-facts.ts';
import { provider, relation } from '../../../helpers/register-records.ts';

const bears = (...keys: readonly string[]): Pick<RegistryProvider, 'identifiers'> => ({
  identifiers: keys.map((key) => {
    const [scheme = '', value = ''] = key.split(/:(.*)/);
    return { scheme, value, validFrom: null, validTo: null };
  }),
});
const first = (key: number, ...keys: readonly string[]) => provider(key, bears(...keys));
const national = (key: number, ...keys: readonly string[]) =>
  provider(key, { id: `at-register:${key}`, ...bears(...keys) });

const DAY = '2026-09-01';
const join = (deqar: readonly RegistryProvider[], ...further: readonly (readonly RegistryProvider[])[]) =>
  joinProviders([
    { registry: 'deqar', day: DAY, providers: deqar },
    ...further.map((providers, at) => ({ registry: at === 0 ? 'at-register' : 'it-register', day: DAY, providers })),
  ]);
const alone = (...ids: readonly string[]) => new Set(ids);
const idsOf = (joined: ReturnType<typeof joinProviders>) => new Set(joined.providers.map(({ id }) => id));

describe('A provider of a further register', () => {
  it.each([
    'eter:AT0001',
    'schac:uni.example',
    'ror:https://ror.org/012345678',
    'erasmus:A  WIEN01',
    'eu-pic:999990001',
  ])('that has %s of a provider of the first register is that provider', (key) => {
    const { providers, same } = join([first(1, key), first(2)], [national(7, key, 'whed:X')]);
    expect(providers.map(({ id }) => id)).toEqual(['DEQARINST0001', 'DEQARINST0002']);
    expect(same).toEqual(new Map([['at-register:7', 'DEQARINST0001']]));
    expect(providers[0]?.identifiers.map(({ scheme }) => scheme)).toContain('whed');
  });

  it('is it by DEQAR’s own id, too, and is found by the number of its own register', () => {
    const { providers, same } = join([first(1)], [national(7, 'deqar:DEQARINST0001')]);
    expect(same.get('at-register:7')).toBe('DEQARINST0001');
    expect(providers[0]?.identifiers).toContainEqual(expect.objectContaining({ scheme: 'at-register', value: '7' }));
  });

  it.each([
    'eu-vat:ATU1',
    'national identifier:17',
    'local:17',
    'at-register:7',
  ])('that has %s of a provider elsewhere is not taken for it, because another country may use the same number', (key) => {
    const { same, providers, notes } = join([first(1, key)], [national(7, key)]);
    expect(same.size).toBe(0);
    expect(notes).toEqual([]);
    expect(providers.map(({ id }) => id)).toEqual(['DEQARINST0001', 'at-register:7']);
  });

  it('that is in another country is not taken for it, whatever identifier both have', () => {
    const at = (...countries: readonly string[]) => ({
      countries: countries.map((country) => ({ country, city: null, legalSeat: true })),
    });
    const joined = (one: readonly string[], other: readonly string[]) =>
      join([{ ...first(1, 'eter:AT0001'), ...at(...one) }], [{ ...national(7, 'eter:AT0001'), ...at(...other) }]);
    expect(joined(['AT'], ['IT']).same.size).toBe(0);
    expect(joined(['AT'], ['IT']).notes).toEqual([
      { why: 'contradicts', provider: 'at-register:7', others: ['DEQARINST0001'], scheme: 'country' },
    ]);
    // A common one is enough, a system is in its country, and what is not known contradicts nothing.
    for (const [one, other] of [
      [['AT', 'IT'], ['IT']],
      [['BE-fl'], ['BE']],
      [['UK-SCT'], ['GB']],
      [[], ['IT']],
      [['Utopia'], ['IT']],
    ] as const)
      expect(joined(one, other).same.size).toBe(1);
  });

  it('that shares no identifier stands alone, although its name and website are the same', () => {
    const site = { website: 'https://uni.example', name: 'University' };
    const joined = join([{ ...first(1), ...site }], [{ ...national(7), ...site }]);
    expect(idsOf(joined)).toEqual(alone('DEQARINST0001', 'at-register:7'));
    expect(joined.notes).toEqual([]);
  });

  it('that another identifier contradicts is not taken for it, and takes nothing from it', () => {
    const { providers, notes, same } = join(
      [first(1, 'eter:AT0001', 'schac:uni.example')],
      [national(7, 'eter:AT0001', 'schac:other.example')],
    );
    expect(same.size).toBe(0);
    expect(notes).toEqual([
      { why: 'contradicts', provider: 'at-register:7', others: ['DEQARINST0001'], scheme: 'schac' },
    ]);
    const bearers = providers.filter(({ identifiers }) => identifiers.some(({ value }) => value === 'AT0001'));
    expect(bearers.map(({ id }) => id)).toEqual(['DEQARINST0001']);
  });

  it('whose identifiers belong to two is neither of them', () => {
    const { same, notes } = join(
      [first(1, 'eter:AT0001'), first(2, 'schac:b.example')],
      [national(7, 'eter:AT0001', 'schac:b.example')],
    );
    expect(same.size).toBe(0);
    expect(notes).toMatchObject([{ why: 'several', others: ['DEQARINST0001', 'DEQARINST0002'] }]);
  });

  it('that bears the same identifier as another of its register is not chosen from the two', () => {
    const { same, notes } = join([first(1, 'eter:AT0001')], [national(7, 'eter:AT0001'), national(8, 'eter:AT0001')]);
    expect(same.size).toBe(0);
    expect(notes.map(({ why, provider: id }) => [why, id])).toEqual([
      ['shared', 'at-register:7'],
      ['shared', 'at-register:8'],
    ]);
  });

  it('is not known by an identifier that has ended', () => {
    const ended = { scheme: 'eter', value: 'AT0001', validFrom: null, validTo: '2020-12-31' };
    const { same } = join([first(1, 'eter:AT0001')], [provider(7, { id: 'at-register:7', identifiers: [ended] })]);
    expect(same.size).toBe(0);
  });

  it('leads a third register to the same provider', () => {
    const { same } = join(
      [first(1, 'eter:AT0001')],
      [national(7, 'eter:AT0001', 'whed:X')],
      [provider(9, { id: 'it-register:9', ...bears('whed:X') })],
    );
    expect(same.get('it-register:9')).toBe('DEQARINST0001');
  });

  it('keeps its relationships, each to the provider that the other side is', () => {
    const succeeded = { ...relation('succeeded', 8, { date: '2020-01-01' }), other: 'at-register:8' };
    const { providers } = join(
      [first(1, 'eter:AT0001'), first(2, 'eter:AT0002')],
      [{ ...national(7, 'eter:AT0001'), relations: [succeeded] }, national(8, 'eter:AT0002')],
    );
    expect(providers[0]?.relations.map(({ kind, other }) => [kind, other])).toEqual([['succeeded', 'DEQARINST0002']]);
  });
});

describe('Joining registers', () => {
  const key = fc.constantFrom('eter:A', 'eter:B', 'schac:a', 'schac:b', 'ror:1', 'ror:2');
  const keys = fc.uniqueArray(key, { maxLength: 3 });
  const lists = fc.record({ deqar: fc.array(keys, { maxLength: 4 }), further: fc.array(keys, { maxLength: 4 }) });

  it('depends on no order, loses nobody, and never changes who bears an identifier in the first register', () => {
    fc.assert(
      fc.property(lists, ({ deqar, further }) => {
        const firsts = deqar.map((own, at) => first(at + 1, ...own));
        const others = further.map((own, at) => national(at + 1, ...own));
        const joined = join(firsts, others);
        const turned = join([...firsts].reverse(), [...others].reverse());
        expect(new Map([...turned.same].sort())).toEqual(new Map([...joined.same].sort()));
        expect(idsOf(turned)).toEqual(idsOf(joined));
        expect(joined.providers.length + joined.same.size).toBe(firsts.length + others.length);
        const bearers = (of: readonly RegistryProvider[], value: string) =>
          of
            .filter(({ identifiers }) => identifiers.some((one) => `${one.scheme}:${one.value}` === value))
            .map(({ id }) => id);
        for (const value of new Set(deqar.flat()))
          expect(bearers(joined.providers, value)).toEqual(bearers(firsts, value));
        const told = new Set([...joined.same.keys(), ...joined.notes.map(({ provider: id }) => id)]);
        for (const [at, own] of further.entries())
          expect(told.has(`at-register:${at + 1}`)).toBe(own.some((one) => deqar.flat().includes(one)));
      }),
    );
  });
});
