import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { VERDICT_CODES } from '../../../../services/model/codes.ts';
import { addDays } from '../../../../services/model/day.ts';
import { RegistryAgency, RegistryProvider, RegistryReport } from '../../../../services/model/registry-facts.ts';
import { Verdict } from '../../../../services/model/verdict.ts';
import { indexFacts } from '../../../../services/registry/rules/facts-index.ts';
import { FLAGS } from '../../../../services/registry/rules/flags.ts';
import { judge } from '../../../../services/registry/rules/judge.ts';
import { MEANING } from '../../../../services/registry/rules/judgement.ts';
import { DEFAULT_POLICY } from '../../../../services/registry/rules/policy.ts';
import { ruleTrace } from '../../../../services/registry/verdict/rule-trace.ts';
import { traceOf } from '../../../../services/registry/verdict/trace.ts';
import { toVerdict } from '../../../../services/registry/verdict/verdict.ts';
import { daysBetween } from '../../../helpers/days-between.ts';
import { provider } from '../../../helpers/register-records.ts';
import { anythingOf, day } from './arbitrary.ts';
import { anOffer, aReport, indexOf, PROVIDERS, someProviders, someReports } from './arbitrary-register.ts';

const RUNS = { numRuns: 2_500 };

describe('any judgement', () => {
  it('does not depend on the order in which the register lists anything', () => {
    fc.assert(
      fc.property(someReports, someProviders, anOffer, day, fc.nat(6), (reports, providers, judged, asOf, turn) => {
        const reordered = <T>(items: readonly T[]) => [...items.slice(turn), ...items.slice(0, turn)].reverse();
        const others = reordered(providers).map((one) => ({ ...one, relations: reordered(one.relations) }));
        expect(judge(judged, indexOf(reordered(reports), others), asOf)).toEqual(
          judge(judged, indexOf(reports, providers), asOf),
        );
      }),
      RUNS,
    );
  });

  it('is due later than the day that it is about, if ever, also while a negative result waits for a reply', () => {
    const policy = { ...DEFAULT_POLICY, replyDays: 14 };
    fc.assert(
      fc.property(someReports, someProviders, anOffer, day, day, (reports, providers, judged, asOf, known) => {
        const waiting = { ...judged, publisher: 'p1' };
        const { due } = judge(
          waiting,
          { ...indexOf(reports, providers), noticed: { day: known, since: {} } },
          asOf,
          policy,
        );
        expect(due === null || due > asOf).toBe(true);
      }),
      RUNS,
    );
  });

  it('stays the same until the day on which it is due, and on every day if it never is', () => {
    fc.assert(
      fc.property(someReports, someProviders, anOffer, day, fc.nat(), (reports, providers, judged, asOf, random) => {
        const index = indexOf(reports, providers);
        const now = judge(judged, index, asOf);
        if (now.due !== null) expect(now.due > asOf).toBe(true);
        const span = now.due === null ? 9_000 : daysBetween(asOf, now.due);
        const later = addDays(asOf, random % span);
        expect({ ...judge(judged, index, later), asOf: null, due: null }).toEqual({ ...now, asOf: null, due: null });
      }),
      RUNS,
    );
  });

  it('is the same on every single day before the one on which it is due', () => {
    const DAYS_AT_MOST = 2_600;
    fc.assert(
      fc.property(someReports, someProviders, anOffer, day, (reports, providers, judged, asOf) => {
        const index = indexOf(reports, providers);
        const { asOf: _, due, ...now } = judge(judged, index, asOf);
        const days = due === null ? DAYS_AT_MOST : daysBetween(asOf, due);
        for (let n = 1; n < days; n++) {
          const { asOf: _then, due: dueThen, ...then } = judge(judged, index, addDays(asOf, n));
          if (dueThen !== due) expect(dueThen).toBe(due);
          expect(then).toEqual(now);
        }
      }),
      { numRuns: 25 },
    );
  });

  it('claims nothing without a report to point at, and says no only where a current report does', () => {
    fc.assert(
      fc.property(someReports, someProviders, anOffer, day, (reports, providers, judged, asOf) => {
        const index = indexOf(reports, providers);
        const { code, qualityAssured, scope, reports: evidence, validUntil, flags } = judge(judged, index, asOf);
        expect({ qualityAssured, scope }).toEqual(MEANING[code]);
        const decisions = evidence.map((id) => reports.find((one) => one.id === id)?.decision);
        if (qualityAssured === true) {
          const filed = evidence.map((id) => index.reports.get(id));
          const isCurrent = (one: (typeof filed)[number]) =>
            one?.use === 'usable' && one.report.validFrom <= asOf && asOf <= one.end;
          expect(filed.some(isCurrent)).toBe(true);
          expect(decisions).not.toContain('negative');
          expect(validUntil !== null && validUntil >= asOf).toBe(true);
        }
        if (qualityAssured === false) expect(decisions).toEqual(['negative']);
        expect(flags).toEqual(FLAGS.filter((flag) => flags.includes(flag)));
      }),
      RUNS,
    );
  });

  it('is never better without a report that speaks for it, and never worse without one that says no', () => {
    /** Negative, none, provider, offer. */
    const rankOf = ({ qualityAssured, scope }: ReturnType<typeof judge>): number =>
      qualityAssured === null ? 1 : qualityAssured ? (scope === 'offer' ? 3 : 2) : 0;
    const seen = { accepted: 0, negative: 0 };
    fc.assert(
      fc.property(someReports, someProviders, anOffer, day, fc.nat(), (reports, providers, judged, asOf, random) => {
        const at = random % reports.length;
        const removed = reports[at];
        if (removed === undefined) return;
        const before = judge(judged, indexOf(reports, providers), asOf);
        const after = judge(judged, indexOf(reports.toSpliced(at, 1), providers), asOf);
        if (rankOf(after) !== rankOf(before)) seen[removed.decision === 'negative' ? 'negative' : 'accepted']++;
        if (removed.decision === 'negative') expect(rankOf(after)).toBeGreaterThanOrEqual(rankOf(before));
        else expect(rankOf(after)).toBeLessThanOrEqual(rankOf(before));
      }),
      RUNS,
    );
    expect(Math.min(seen.accepted, seen.negative)).toBeGreaterThan(10);
  });

  it('is what the first rule that holds gives, and every rule is told', () => {
    fc.assert(
      fc.property(someReports, someProviders, anOffer, day, (reports, providers, judged, asOf) => {
        const index = indexOf(reports, providers);
        const now = judge(judged, index, asOf);
        const { bodies, flags, end } = ruleTrace(judged, index, now, DEFAULT_POLICY);
        const [body] = bodies;
        expect(body?.rules.find(({ holds }) => holds)).toMatchObject({ code: now.code, decides: true });
        expect(flags.filter(({ raised }) => raised).map(({ flag }) => flag)).toEqual(now.flags);
        expect(end.raised).toBe(now.flags.includes('expires-during-offer'));
        if (body?.registryId) expect(body.rules.map(({ code }) => code).toSorted()).toEqual(VERDICT_CODES.toSorted());
      }),
      RUNS,
    );
  });

  it('is not touched by reports of a provider that it has nothing to do with', () => {
    const stranger = provider(PROVIDERS + 1);
    fc.assert(
      fc.property(someReports, someProviders, anOffer, day, aReport, (reports, providers, judged, asOf, make) => {
        const foreign = { ...make(reports.length + 1), providers: [stranger.id], platforms: [provider(1).id] };
        const all = [...providers, stranger];
        expect(judge(judged, indexOf([...reports, foreign], all), asOf)).toEqual(
          judge(judged, indexOf(reports, providers), asOf),
        );
      }),
      RUNS,
    );
  });

  it('is never better where the record says less of its awarding bodies, or names one more that nobody knows', () => {
    const bodies = fc.array(fc.integer({ min: 1, max: PROVIDERS + 2 }), { minLength: 1, maxLength: 2 });
    fc.assert(
      fc.property(someReports, someProviders, anOffer, day, bodies, (reports, providers, judged, asOf, keys) => {
        const index = indexOf(reports, providers);
        const identified = keys.map((key) => [{ scheme: 'deqar', value: provider(key).id }]);
        const on = (awardingBodyIdentifiers: typeof identified) =>
          judge({ ...judged, awardingBodyIdentifiers }, index, asOf);
        const known = on(identified);
        const bare = on(identified.map(() => []));
        expect(bare.qualityAssured).toBeNull();
        expect(['PROVIDER_NOT_FOUND', 'OUT_OF_SCOPE']).toContain(bare.code);
        const oneMore = on([...identified, []]);
        expect(oneMore.qualityAssured).toBe(known.qualityAssured);
        if (oneMore.subject !== null) expect(oneMore.flags).toContain('awarding-body-partly-known');
        const reversed = on([...identified].reverse());
        expect({ ...reversed, unknownBodies: [] }).toEqual({ ...known, unknownBodies: [] });
      }),
      RUNS,
    );
  });

  it('stays the same until it is due with awarding bodies too', () => {
    const bodies = fc.uniqueArray(fc.integer({ min: 1, max: PROVIDERS }), { minLength: 1, maxLength: 3 });
    const given = fc.tuple(someReports, someProviders, anOffer, day, bodies, fc.nat());
    fc.assert(
      fc.property(given, ([reports, providers, judged, asOf, keys, random]) => {
        // Two bear the same identifier at different times, so that who is meant changes by itself.
        const shared = (at: number, validFrom: string | null, validTo: string | null) => ({
          ...(providers[at] as RegistryProvider),
          identifiers: [{ scheme: 'schac', value: 'shared.example', validFrom, validTo }],
        });
        const all = [shared(0, null, '2024-05-01'), shared(1, '2023-05-01', null), ...providers.slice(2)];
        const index = indexOf(reports, all);
        const offered = {
          ...judged,
          providerIdentifiers: [{ scheme: 'schac', value: 'shared.example' }],
          awardingBodyIdentifiers: keys.map((key) => [{ scheme: 'deqar', value: provider(key).id }]),
        };
        const now = judge(offered, index, asOf);
        const span = now.due === null ? 9_000 : daysBetween(asOf, now.due);
        const later = addDays(asOf, random % span);
        expect({ ...judge(offered, index, later), asOf: null, due: null }).toEqual({ ...now, asOf: null, due: null });
      }),
      RUNS,
    );
  });

  it('comes to an end whatever facts of a valid shape and whatever offer it is given', () => {
    const anyFacts = fc.record({
      registry: fc.string(),
      snapshot: fc.string(),
      providers: fc.array(anythingOf(RegistryProvider), { maxLength: 4 }),
      reports: fc.array(anythingOf(RegistryReport), { maxLength: 4 }),
      agencies: fc.array(anythingOf(RegistryAgency), { maxLength: 2 }),
    });
    fc.assert(
      fc.property(anyFacts, anOffer, fc.nat(4), day, (given, judged, at, asOf) => {
        const one = given.providers[at % Math.max(1, given.providers.length)];
        const providerIdentifiers = one ? [{ scheme: 'deqar', value: one.id }] : judged.providerIdentifiers;
        const index = indexFacts(given);
        const offered = { ...judged, providerIdentifiers, titles: given.reports[0]?.programmes[0]?.names ?? [] };
        const judgement = judge(offered, index, asOf);
        expect(VERDICT_CODES).toContain(judgement.code);
        expect(Verdict.safeParse(toVerdict(judgement, index)).error).toBeUndefined();
        expect(traceOf(offered, index, asOf).judgement).toEqual(judgement);
      }),
      { numRuns: 1_000 },
    );
  });
});
