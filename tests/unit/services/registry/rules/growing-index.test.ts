import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexFacts } from '../../../../../services/registry/rules/facts-index.ts';
import { GrowingIndex } from '../../../../../services/registry/rules/growing-index.ts';
import { judge } from '../../../../../services/registry/rules/judge.ts';
import { AGENCY, audit, facts, of, provider } from '../../../../helpers/register-records.ts';
import { day } from '../arbitrary.ts';
import { anOffer, someProviders, someReports } from '../arbitrary-register.ts';

const AGENCIES = [AGENCY, { ...AGENCY, id: 2, acronym: 'OTHER' }];

describe('An index that grows', () => {
  it('judges like one that was made of everything at once, whatever came first and was asked in between', () => {
    fc.assert(
      fc.property(
        someReports,
        someProviders,
        anOffer,
        day,
        fc.nat(3),
        fc.nat(8),
        (reports, providers, judged, asOf, some, few) => {
          const all = { ...facts(reports, providers), agencies: AGENCIES };
          const part = { ...all, providers: providers.slice(some), reports: reports.slice(few) };
          const grown = new GrowingIndex(part);
          expect(judge(judged, grown.index, asOf)).toEqual(judge(judged, indexFacts(part), asOf));
          // What is there already comes again, as with a provider that is loaded for its relation to another one.
          grown.add(all);
          expect(judge(judged, grown.index, asOf)).toEqual(judge(judged, indexFacts(all), asOf));
        },
      ),
      { numRuns: 1_000 },
    );
  });

  it('takes no facts of another read', () => {
    const first = facts([audit(1, of(7))], [provider(7)]);
    const grown = new GrowingIndex(first);
    expect(grown.fits(first)).toBe(true);
    expect(grown.fits({ ...first, snapshot: '2026-09-02T00:00:00.000Z' })).toBe(false);
  });

  it('takes nothing further of several registers, because who is the same as whom shows only together', () => {
    const registers = ['deqar', 'at'].map((name, slot) => ({ name, slot, snapshot: '2026-09-01T00:00:00.000Z' }));
    const several = { ...facts([], [provider(7)]), registers };
    const grown = new GrowingIndex(several);
    expect([grown.grows, grown.fits(several)]).toEqual([false, false]);
  });
});
