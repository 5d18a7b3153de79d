import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DETAILS_OF_ALL_UP_TO, providersMeant, worthDetails } from '../../../../../services/registry/read/parties.ts';
import { indexFacts } from '../../../../../services/registry/rules/facts-index.ts';
import { resolveProvider } from '../../../../../services/registry/rules/resolve.ts';
import { facts, provider, relation } from '../../../../helpers/register-records.ts';
import { day } from '../arbitrary.ts';

const schac = (value: string, more = {}) => ({ scheme: 'schac', value, validFrom: null, validTo: null, ...more });
const keys = (found: Iterable<{ key: number }>) => [...found].map(({ key }) => key).sort((a, b) => a - b);

describe('Whom a party may be in the register', () => {
  const former = provider(1, { identifiers: [schac('uni.example', { validTo: '2020-01-01' })] });
  const present = provider(2, { identifiers: [schac('uni.example')] });
  const hosted = provider(3, { website: 'https://courses.uni.example' });

  it('is everyone who bears an identifier or bore it, and nobody at its domain then', () => {
    const party = { identifiers: [{ scheme: 'schac', value: 'uni.example' }], domains: ['uni.example'] };
    expect(keys(providersMeant([party], [former, present, hosted]))).toEqual([1, 2]);
  });

  it('is whoever is at its domain, below it or above it, where no identifier is known', () => {
    const party = (domain: string) => ({ identifiers: [], domains: [domain] });
    expect(keys(providersMeant([party('uni.example')], [present, hosted]))).toEqual([3]);
    expect(keys(providersMeant([party('a.courses.uni.example')], [present, hosted]))).toEqual([3]);
    expect(keys(providersMeant([party('other.example')], [present, hosted]))).toEqual([]);
  });

  it('is never anyone less than the rules choose from, on any day', () => {
    const bearer = fc.record({ validFrom: fc.option(day, { nil: null }), validTo: fc.option(day, { nil: null }) });
    const some = fc.record({
      identifiers: fc.array(fc.tuple(fc.constantFrom('a.example', 'b.example'), bearer), { maxLength: 2 }),
      website: fc.constantFrom(null, 'https://a.example', 'www.x.a.example', 'b.example'),
      closedOn: fc.option(day, { nil: null }),
      part: fc.boolean(),
    });
    fc.assert(
      fc.property(
        fc.array(some, { maxLength: 4 }),
        fc.subarray(['a.example', 'b.example']),
        fc.subarray(['a.example', 'x.a.example', 'b.example']),
        day,
        (made, values, domains, asOf) => {
          const providers = made.map(({ identifiers, part, ...more }, at) =>
            provider(at + 1, {
              ...more,
              identifiers: identifiers.map(([value, validity]) => schac(value, validity)),
              relations: part ? [relation('part-of', 4, { type: 'faculty' })] : [],
            }),
          );
          const identifiers = values.map((value) => ({ scheme: 'schac', value }));
          const found = resolveProvider(identifiers, domains, indexFacts(facts([], providers)), asOf);
          const chosen =
            found.state === 'ambiguous' ? found.candidates : 'provider' in found ? [found.provider.id] : [];
          const meant = [...providersMeant([{ identifiers, domains }], providers)].map(({ id }) => id);
          expect(chosen.filter((id) => !meant.includes(id))).toEqual([]);
        },
      ),
      { numRuns: 1_000 },
    );
  });

  it('decides whose details are read of a large register, while a small one is read whole', () => {
    const large = Array.from({ length: DETAILS_OF_ALL_UP_TO + 1 }, (_, at) => provider(at + 1));
    const party = { identifiers: [{ scheme: 'deqar', value: provider(7).id }], domains: [] };
    expect(keys(worthDetails([party], large))).toEqual([7]);
    expect(keys(worthDetails([party], large.slice(1)))).toHaveLength(DETAILS_OF_ALL_UP_TO);
  });
});
