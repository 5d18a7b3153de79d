import { describe, expect, it } from 'vitest';
import { indexFacts } from '../../../../../services/registry/rules/facts-index.ts';
import { heldKey } from '../../../../../services/registry/rules/held.ts';
import { judge } from '../../../../../services/registry/rules/judge.ts';
import { DEFAULT_POLICY } from '../../../../../services/registry/rules/policy.ts';
import { digitalCredentialOf } from '../../../../../services/registry/verdict/digital-credential.ts';
import { ruleTrace } from '../../../../../services/registry/verdict/rule-trace.ts';
import { traceOf } from '../../../../../services/registry/verdict/trace.ts';
import {
  AGENCY,
  audit,
  facts,
  of,
  offer,
  programme,
  provider,
  report,
  TODAY,
} from '../../../../helpers/register-records.ts';

const NO = report(1, 'programme', { decision: 'negative', validFrom: '2026-01-01' });
const POLICY = { ...DEFAULT_POLICY, replyDays: 14 };
const OFFER = offer({ publisher: 'p1' });

/** Judged with matches that were found on these days. `day`: that of our knowledge. */
function judged(since: Readonly<Record<string, string>>, more: { day?: string; policy?: typeof POLICY } = {}) {
  const { day = TODAY, policy = POLICY } = more;
  const index = indexFacts({ ...facts([audit(2), NO]), noticed: { day, since } }, policy);
  return judge(OFFER, index, TODAY, policy);
}

describe('A no that rests on our own matching', () => {
  it('says nothing of the offer until its parties had their time, and then counts', () => {
    const first = judged({});
    expect(first).toMatchObject({ code: 'INSTITUTION_ASSURED', held: [1], due: '2026-09-15' });
    expect(first.flags).toContain('negative-candidate');
    expect(first.offer).toMatchObject({ state: 'none-found', reports: [] });
    const since = { [heldKey('p1', 1)]: '2026-08-19' };
    expect(judged(since)).toMatchObject({ code: 'INSTITUTION_ASSURED', due: '2026-09-02' });
    const later = judged(since, { day: '2026-09-02' });
    expect(later).toMatchObject({ code: 'NEGATIVE_PROGRAMME', qualityAssured: false, reports: [1] });
    expect(later).not.toHaveProperty('held');
  });

  it('can be asked about any day, also of an offer that ends after the time to reply', () => {
    const index = indexFacts({ ...facts([audit(2), NO]), noticed: { day: TODAY, since: {} } }, POLICY);
    for (const ends of ['2026-09-14', '2026-09-15', '2026-09-16', '2031-06-30']) {
      const ending = { ...OFFER, ends };
      for (const asOf of [TODAY, '2026-09-15', ends, '2027-01-01'])
        expect((judge(ending, index, asOf, POLICY).due ?? '9999-12-31') > asOf, `${ends}, ${asOf}`).toBe(true);
      expect(judge(ending, index, TODAY, POLICY)).toMatchObject({ code: 'INSTITUTION_ASSURED', due: '2026-09-15' });
    }
  });

  it('is nowhere said to be about the offer while it waits: not in the trace, nor of a digital credential', () => {
    const toldOn = (day: string) => {
      const since = { [heldKey('p1', 1)]: TODAY };
      const index = indexFacts({ ...facts([audit(2), NO]), noticed: { day, since } }, POLICY);
      const now = judge(OFFER, index, TODAY, POLICY);
      const fourth = ruleTrace(OFFER, index, now, POLICY).bodies[0]?.rules.find(({ no }) => no === 4);
      return {
        credential: digitalCredentialOf(OFFER, now, index, POLICY).reports.map(({ id, about }) => [id, about]),
        match: traceOf(OFFER, index, TODAY, POLICY).reports.find(({ id }) => id === 1)?.match,
        strength: (fourth?.facts.matched as { strength: string }[] | undefined)?.[0]?.strength,
      };
    };
    expect(toldOn(TODAY)).toEqual({ credential: [[2, 'provider']], match: 'title', strength: 'weak' });
    const told = toldOn('2026-12-01');
    expect(told).toMatchObject({ match: 'title+level+credits', strength: 'strong' });
    expect(told.credential).toContainEqual([1, 'offer']);
  });

  it('waits of each provider by itself, and not at all where the operator gives no time', () => {
    expect(judged({ [heldKey('another', 1)]: '2026-01-01' }).code).toBe('INSTITUTION_ASSURED');
    expect(judged({}, { policy: { ...POLICY, replyDays: 0 } }).code).toBe('NEGATIVE_PROGRAMME');
  });

  it('never waits where the agency’s own identifier says which offer it is', () => {
    const identifiers = [{ agency: AGENCY.acronym, value: 'X-1' }];
    const named = { ...NO, programmes: [programme(10, { identifiers })] };
    const index = indexFacts({ ...facts([named]), noticed: { day: TODAY, since: {} } }, POLICY);
    const same = { ...OFFER, programmeIdentifiers: [{ authority: AGENCY.acronym, value: 'X-1' }] };
    expect(judge(same, index, TODAY, POLICY).code).toBe('NEGATIVE_PROGRAMME');
  });

  it('is told although a weaker yes of the same day sets it aside or a later one counts, so that it does not wait for ever', () => {
    // By its title alone, because it says nothing of credits.
    const codes = { '2026-01-01': 'NOT_COVERED', '2026-02-01': 'PROGRAMME_ASSURED' };
    for (const [validFrom, code] of Object.entries(codes)) {
      const yes = report(3, 'programme', { validFrom, programmes: [programme(30, { ects: null })] });
      const index = indexFacts({ ...facts([NO, yes]), noticed: { day: TODAY, since: {} } }, POLICY);
      const now = judge(OFFER, index, TODAY, POLICY);
      expect(now, validFrom).toMatchObject({ code, held: [1] });
      expect(now.flags, validFrom).toContain('negative-candidate');
    }
  });

  it('is told although it is on an awarding body other than the one that the verdict is about', () => {
    const bodies = [2, 3].map((key) => [{ scheme: 'deqar', value: provider(key).id }]);
    const reports = [audit(2, of(2)), { ...NO, ...of(3) }];
    const all = facts(reports, [provider(1), provider(2), provider(3)]);
    const index = indexFacts({ ...all, noticed: { day: TODAY, since: {} } }, POLICY);
    const now = judge({ ...OFFER, awardingBodyIdentifiers: bodies }, index, TODAY, POLICY);
    expect(now).toMatchObject({ code: 'INSTITUTION_ASSURED', held: [1], subject: { registryId: provider(2).id } });
    expect(now.flags).toContain('negative-candidate');
  });

  it('is not told once it has ended, because then it would not count either', () => {
    const ended = { ...NO, validTo: '2026-03-01' };
    const index = indexFacts({ ...facts([audit(2), ended]), noticed: { day: TODAY, since: {} } }, POLICY);
    expect(judge(OFFER, index, TODAY, POLICY).flags).not.toContain('negative-candidate');
  });
});
