import { describe, expect, it } from 'vitest';
import type { RegistryReport } from '../../../../../services/model/registry-facts.ts';
import { indexFacts } from '../../../../../services/registry/rules/facts-index.ts';
import { judge } from '../../../../../services/registry/rules/judge.ts';
import type { JudgedOffer } from '../../../../../services/registry/rules/judged-offer.ts';
import { audit, facts, of, offer, programme, provider, report, TODAY } from '../../../../helpers/register-records.ts';

const PUBLISHER = 1;
const body = (key: number) => [{ scheme: 'deqar', value: provider(key).id }];

/** What is said of an offer of provider 1 that these award, whatever their order. */
function awardedBy(keys: readonly number[], reports: readonly RegistryReport[], more: Partial<JudgedOffer> = {}) {
  const providers = [1, 2, 3].map((key) => provider(key));
  const index = indexFacts(facts(reports, [...providers, provider(4, { closedOn: '2020-01-01' })]));
  const on = (order: readonly number[]) =>
    judge(offer({ titles: ['Soil'], awardingBodyIdentifiers: order.map(body), ...more }), index, TODAY);
  const judged = on(keys);
  expect({ ...on([...keys].reverse()), unknownBodies: [] }).toEqual({ ...judged, unknownBodies: [] });
  return judged;
}

describe('an offer that several awarding bodies answer for', () => {
  it('is assured where one of them is, and says whose review that is and that the other has none', () => {
    const judged = awardedBy([2, 3], [audit(1, of(3))]);
    expect(judged).toMatchObject({ code: 'INSTITUTION_ASSURED', subject: { registryId: provider(3).id } });
    expect(judged.flags).toEqual(expect.arrayContaining(['awarding-body-as-stated', 'awarding-bodies-differ']));
  });

  it('is not said to be known in part where all of them are known', () => {
    const judged = awardedBy([2, 3], [audit(1, of(2)), audit(2, of(3))]);
    expect(judged).toMatchObject({ code: 'INSTITUTION_ASSURED', subject: { registryId: provider(2).id } });
    expect(judged.flags).not.toContain('awarding-body-partly-known');
    expect(judged.flags).not.toContain('awarding-bodies-differ');
  });

  it('is not assured where the review of one of them says no', () => {
    const judged = awardedBy([2, 3], [audit(1, of(2)), audit(2, { ...of(3), decision: 'negative' })]);
    expect(judged).toMatchObject({ code: 'NEGATIVE_INSTITUTION', subject: { registryId: provider(3).id } });
    expect(judged.flags).toContain('conflicting-results');
  });

  it('has its own review before that of one of the bodies', () => {
    const own = report(1, 'programme', { ...of(3), programmes: [programme(1, { names: ['Soil'] })] });
    const judged = awardedBy([2, 3], [own, audit(2, { ...of(2), decision: 'negative' })]);
    expect(judged).toMatchObject({ code: 'PROGRAMME_ASSURED', subject: { registryId: provider(3).id } });
  });

  it('is judged by the others too where the publisher is one of them', () => {
    const judged = awardedBy([PUBLISHER, 2], [audit(1, of(2))]);
    expect(judged).toMatchObject({ code: 'INSTITUTION_ASSURED', subject: { registryId: provider(2).id } });
    expect(judged.flags).toContain('awarding-body-as-stated');
    const own = awardedBy([PUBLISHER, 2], [audit(1, of(PUBLISHER)), audit(2, of(2))]);
    expect(own).toMatchObject({ code: 'INSTITUTION_ASSURED', subject: { registryId: provider(PUBLISHER).id } });
    expect(own.flags).not.toContain('awarding-body-as-stated');
  });

  it('is not silenced by a body that is closed, and knows of one that nobody knows', () => {
    const judged = awardedBy([2, 4, 9], [audit(1, of(2))]);
    expect(judged).toMatchObject({ code: 'INSTITUTION_ASSURED', subject: { registryId: provider(2).id } });
    expect(judged.flags).toEqual(
      expect.arrayContaining(['awarding-body-partly-known', 'awarding-bodies-differ', 'awarding-body-as-stated']),
    );
  });

  it('is looked at again as soon as anything about one of them may differ', () => {
    const ends = (day: string) => ({ validTo: day });
    const judged = awardedBy(
      [2, 3],
      [audit(1, { ...of(2), ...ends('2029-12-31') }), audit(2, { ...of(3), ...ends('2026-12-31') })],
    );
    expect(judged.due !== null && judged.due <= '2027-01-01').toBe(true);
  });

  it('is told where it goes on longer than what is said of it holds', () => {
    const reports = [
      audit(1, { ...of(2), validTo: '2030-12-31' }),
      audit(2, { ...of(3), decision: 'negative', validFrom: '2027-01-01', validTo: null }),
    ];
    const judged = awardedBy([2, 3], reports, { ends: '2027-06-01' });
    expect(judged.code).toBe('INSTITUTION_ASSURED');
    expect(judged.flags).toContain('expires-during-offer');
  });
});
