import { describe, expect, it } from 'vitest';
import { identifierKey } from '../../../../../services/model/identifier.ts';
import type { OfferContent } from '../../../../../services/model/offer.ts';
import type { RegistryFacts } from '../../../../../services/model/registry-facts.ts';
import { indexFacts } from '../../../../../services/registry/rules/facts-index.ts';
import { type FactsPort, openJudging } from '../../../../../services/registry/rules/judging.ts';
import { DEFAULT_POLICY } from '../../../../../services/registry/rules/policy.ts';
import { offerContent } from '../../../../helpers/offer-records.ts';
import { audit, facts, of, provider, TODAY } from '../../../../helpers/register-records.ts';
import { PROVIDER } from '../../../../helpers/source-records.ts';

/** Facts that can be replaced, as a later read of the register does. It hands out only what it was asked for. */
function changingFacts(first: RegistryFacts) {
  let now = first;
  const loads: string[][] = [];
  const port: FactsPort = {
    snapshot: async () => now.snapshot,
    async find(identifiers) {
      const index = indexFacts(now);
      return new Map(
        identifiers.flatMap((identifier) => {
          const bearers = index.byIdentifier.get(identifierKey(identifier));
          return bearers ? [[identifierKey(identifier), bearers.map((bearer) => bearer.provider.id)] as const] : [];
        }),
      );
    },
    async load(ids) {
      loads.push([...ids]);
      return {
        ...now,
        providers: now.providers.filter(({ id }) => ids.includes(id)),
        reports: now.reports.filter(({ providers }) => providers.some((id) => ids.includes(id))),
      };
    },
  };
  const become = (next: RegistryFacts) => {
    now = next;
  };
  return { port, loads, become };
}

const BODY = { iri: null, identifiers: [], name: {}, country: null };
const awardedBy = (party: Partial<OfferContent['awardingBodies'][number]>) => ({
  content: { ...offerContent(), awardingBodies: [{ ...BODY, ...party }] },
  provider: PROVIDER,
});

describe('Judging with facts that are loaded as they are needed', () => {
  it('knows an awarding body that is named by nothing but its address in the register', async () => {
    const { port } = changingFacts(facts([audit(1, of(7))], [provider(7)]));
    const judging = await openJudging(port, DEFAULT_POLICY);
    const offer = awardedBy({ iri: 'https://data.deqar.eu/institution/7' });
    await judging.prepare([offer]);
    expect(judging.judge(offer, TODAY)).toMatchObject({
      code: 'INSTITUTION_ASSURED',
      subject: { registryId: provider(7).id, role: 'awarding-body' },
    });
  });

  it('loads a provider once, however many offers it has', async () => {
    const { port, loads } = changingFacts(facts([], [provider(7)]));
    const judging = await openJudging(port, DEFAULT_POLICY);
    const offer = awardedBy({ identifiers: [{ scheme: 'deqar', value: provider(7).id }] });
    await judging.prepare([offer, offer]);
    await judging.prepare([offer]);
    expect(loads).toEqual([[], [provider(7).id]]);
  });

  it('loads of further providers only these', async () => {
    const { port, loads } = changingFacts(facts([audit(1, of(7)), audit(2, of(8))], [provider(7), provider(8)]));
    const judging = await openJudging(port, DEFAULT_POLICY);
    const [one, other] = [7, 8].map((n) => awardedBy({ identifiers: [{ scheme: 'deqar', value: provider(n).id }] }));
    for (const offer of [one, other]) if (offer) await judging.prepare([offer]);
    expect(loads).toEqual([[], [provider(7).id], [provider(8).id]]);
    for (const offer of [one, other]) expect(offer && judging.judge(offer, TODAY).code).toBe('INSTITUTION_ASSURED');
  });

  it('loads everything anew where the register was read between two loads', async () => {
    const before = facts([audit(1, of(7)), audit(2, of(8))], [provider(7), provider(8)]);
    const { port, become } = changingFacts(before);
    const judging = await openJudging(
      {
        ...port,
        async find(identifiers) {
          const found = await port.find(identifiers);
          if (found.has(identifierKey({ scheme: 'deqar', value: provider(8).id })))
            become({ ...before, snapshot: '2026-09-02T00:00:00.000Z', reports: [] });
          return found;
        },
      },
      DEFAULT_POLICY,
    );
    const [one, other] = [7, 8].map((n) => awardedBy({ identifiers: [{ scheme: 'deqar', value: provider(n).id }] }));
    for (const offer of [one, other]) if (offer) await judging.prepare([offer]);
    for (const offer of [one, other]) expect(offer && judging.judge(offer, TODAY).code).toBe('NO_REPORTS');
  });

  it('sees what was learnt since it was opened, from the next batch on', async () => {
    const before = facts([audit(1, of(7))], [provider(7)]);
    const { port, become } = changingFacts(before);
    const judging = await openJudging(port, DEFAULT_POLICY);
    const offer = awardedBy({ identifiers: [{ scheme: 'deqar', value: provider(7).id }] });
    await judging.prepare([offer]);
    become({ ...before, snapshot: '2026-09-02T00:00:00.000Z', reports: [] });
    expect(judging.judge(offer, TODAY).code).toBe('INSTITUTION_ASSURED');
    await judging.prepare([offer]);
    expect(judging.judge(offer, TODAY).code).toBe('NO_REPORTS');
  });

  it('asks again who bears an identifier where the register was read before the answer was used', async () => {
    const code = { scheme: 'schac', value: 'uni.example' };
    const bearer = (key: number) => provider(key, { identifiers: [{ ...code, validFrom: null, validTo: null }] });
    const before = facts([audit(1, of(7))], [bearer(7), provider(8)]);
    const { port, become } = changingFacts(before);
    let reads = 0;
    const find: FactsPort['find'] = async (identifiers) => {
      const found = await port.find(identifiers);
      if (reads++ === 0)
        become({ ...before, snapshot: '2026-09-02T00:00:00.000Z', providers: [provider(7), bearer(8)] });
      return found;
    };
    const judging = await openJudging({ ...port, find }, DEFAULT_POLICY);
    const offer = awardedBy({ identifiers: [code] });
    await judging.prepare([offer]);
    expect(judging.judge(offer, TODAY)).toMatchObject({ code: 'NO_REPORTS', subject: { registryId: provider(8).id } });
  });

  it('comes to an end although the register is read again and again', async () => {
    const first = facts([audit(1, of(7))], [provider(7)]);
    const { port, become } = changingFacts(first);
    let reads = 0;
    const find: FactsPort['find'] = async (identifiers) => {
      const found = await port.find(identifiers);
      become({ ...first, snapshot: new Date(Date.parse(first.snapshot) + ++reads).toISOString() });
      return found;
    };
    const judging = await openJudging({ ...port, find }, DEFAULT_POLICY);
    const offer = awardedBy({ identifiers: [{ scheme: 'deqar', value: provider(7).id }] });
    await judging.prepare([offer]);
    expect(reads).toBeLessThan(10);
    expect(judging.judge(offer, TODAY).code).toBe('INSTITUTION_ASSURED');
  });
});
