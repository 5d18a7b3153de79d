import { describe, expect, it } from 'vitest';
import type { RegistryProvider, RegistryReport } from '../../../../../services/model/registry-facts.ts';
import { indexFacts } from '../../../../../services/registry/rules/facts-index.ts';
import { judge } from '../../../../../services/registry/rules/judge.ts';
import type { JudgedOffer } from '../../../../../services/registry/rules/judged-offer.ts';
import { DEFAULT_POLICY } from '../../../../../services/registry/rules/policy.ts';
import { digitalCredentialOf } from '../../../../../services/registry/verdict/digital-credential.ts';
import { facts, offer, programme, provider, report } from '../../../../helpers/register-records.ts';

const DAY = '2026-05-01';
function credential(
  reports: readonly RegistryReport[],
  {
    of = provider(1, { levels: [6, 7] }),
    on = offer({ eqf: 7 }),
    asOf = DAY,
  }: { readonly of?: RegistryProvider; readonly on?: JudgedOffer; readonly asOf?: string } = {},
) {
  const index = indexFacts(facts(reports, [of]), DEFAULT_POLICY);
  return digitalCredentialOf(on, judge(on, index, asOf, DEFAULT_POLICY), index, DEFAULT_POLICY);
}
const audit = (more: Partial<RegistryReport> = {}) => report(1, 'institutional', more);

describe('An accredited European Digital Credential', () => {
  it('can be issued where the report is obligatory, not negative, not withheld, current, of a verified seat and the level', () => {
    const found = credential([audit()]);
    expect(found).toMatchObject({ accredited: true, why: 'exported', rule: 'deqar-qdr-export@1' });
    expect(found.reports).toEqual([
      {
        ...{ id: 1, registry: 'deqar', about: 'provider', exported: true },
        rules: { seat: true, obligatory: true, decision: true, flag: true, current: true, level: true },
      },
    ]);
  });

  it.each([
    ['obligatory', { status: 'voluntary' }],
    ['decision', { decision: 'negative' }],
    ['flag', { flag: 'high' }],
    ['current', { validTo: '2025-12-31' }],
  ] as const)('cannot be issued by that report where “%s” fails, and the rule is shown', (rule, more) => {
    const found = credential([audit(more)]);
    expect(found.accredited).toBe(false);
    expect(found.reports[0]?.rules[rule]).toBe(false);
  });

  it('cannot be issued where the offer itself was reviewed with a negative result, whatever is exported on the body', () => {
    const own = report(2, 'programme', { decision: 'negative', programmes: [programme(20)] });
    const found = credential([audit(), own], { on: offer({ eqf: 7 }) });
    expect(found).toMatchObject({ accredited: false, why: 'negative-result' });
    expect(found.reports.map(({ exported }) => exported)).toEqual([true, false]);
  });

  it('needs a verified seat in the EU or EEA', () => {
    const seat = (country: string, legalSeat = true) =>
      credential([audit()], {
        of: provider(1, { levels: [7], countries: [{ country, city: null, legalSeat }] }),
      }).accredited;
    expect([seat('NO'), seat('BE-fl'), seat('UK-SCT'), seat('AT', false)]).toEqual([true, true, false, false]);
  });

  it('is not known where the level of the offer or those of the institution are not, nor without any report', () => {
    expect(credential([audit()], { on: offer({ eqf: null }) })).toMatchObject({ accredited: null, why: 'not-known' });
    expect(credential([audit()], { of: provider(1) })).toMatchObject({ accredited: null, why: 'not-known' });
    expect(credential([audit()], { on: offer({ eqf: 5 }) })).toMatchObject({ accredited: false });
    expect(credential([])).toMatchObject({ accredited: null, why: 'no-report', reports: [] });
    expect(credential([audit()], { on: offer({ providerIdentifiers: [] }) })).toMatchObject({
      accredited: null,
      why: 'body-unknown',
    });
  });

  it('rests on a programme’s report only where the offer is that programme, and follows the day asked about', () => {
    const other = report(2, 'programme', { programmes: [programme(9, { names: ['Something else'] })] });
    expect(credential([other]).accredited).toBeNull();
    const audits = [audit({ validTo: '2026-12-31' })];
    expect(credential(audits).accredited).toBe(true);
    expect(credential(audits, { asOf: '2027-01-01' }).accredited).toBe(false);
  });
});
