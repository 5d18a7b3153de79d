import { describe, expect, it } from 'vitest';
import { readInstitutions } from '../../../demo/content.ts';
import { statedIdentifiers } from '../../../demo/federation.ts';
import { demoOffer } from '../../../demo/offers.ts';
import { demoRegister } from '../../../demo/register.ts';
import { VERDICT_CODES } from '../../../services/model/codes.ts';
import { convertRecords } from '../../../services/registry/read/convert.ts';
import { indexFacts } from '../../../services/registry/rules/facts-index.ts';
import { FLAGS } from '../../../services/registry/rules/flags.ts';
import { judge } from '../../../services/registry/rules/judge.ts';
import { judgedOffer } from '../../../services/registry/rules/judged-offer.ts';
import { DEFAULT_POLICY } from '../../../services/registry/rules/policy.ts';
import { ruleTrace } from '../../../services/registry/verdict/rule-trace.ts';
import { provider } from '../../helpers/source-records.ts';

const TODAY = '2026-09-01';

/** Every offer of the demo, judged by its register. */
function judged() {
  const institutions = readInstitutions();
  const files = demoRegister(institutions, TODAY, 'http://127.0.0.1:41000');
  const of = (name: string) => files[name] ?? [];
  const facts = convertRecords(
    {
      ...{ providers: of('providers.json'), providerDetails: of('provider-details.json') },
      ...{ reports: of('reports.json'), reportDetails: of('report-details.json') },
      ...{ agencies: of('agencies.json'), activityGroups: of('activity-groups.json') },
    },
    { now: new Date(`${TODAY}T09:00:00Z`), reportBase: null },
  );
  const index = indexFacts(facts);
  return institutions.flatMap((institution) => {
    const identifiers = statedIdentifiers(institution)
      .split(',')
      .map((item) => ({ scheme: item.split(':')[0] ?? '', value: item.split(':')[1] ?? '' }));
    const by = provider(institution.key, {
      ...{ name: institution.name, country: institution.country, identifiers },
      ...{ domains: [institution.domain], kind: 'unknown' },
    });
    return institution.offers.map((offer) => {
      const one = judgedOffer({ content: demoOffer(offer, institution, TODAY), provider: by });
      const judgement = judge(one, index, TODAY);
      return { judgement, trace: ruleTrace(one, index, judgement, DEFAULT_POLICY) };
    });
  });
}

describe('The chain behind an offer of the demo', () => {
  const all = judged();

  it.each(VERDICT_CODES)('ends in the rule that decides, with the facts that each rule read: %s', (code) => {
    const found = all.filter(({ judgement }) => judgement.code === code);
    expect(found.length).toBeGreaterThan(0);
    for (const { trace } of found) {
      const deciding = trace.bodies.flatMap(({ rules }) => rules.filter(({ decides }) => decides));
      expect(deciding.map((rule) => rule.code)).toContain(code);
      for (const { rules } of trace.bodies) {
        const at = rules.findIndex(({ decides }) => decides);
        expect(rules[at]?.holds).toBe(true);
        // No rule before it holds, and each says what it read.
        expect(rules.slice(0, at).some(({ holds }) => holds)).toBe(false);
        for (const rule of rules) expect(Object.keys(rule.facts).length, `rule ${rule.no}`).toBeGreaterThan(0);
      }
    }
  });

  it('names every flag, raised as the verdict has it, with the facts that it read', () => {
    for (const { judgement, trace } of all) {
      expect(trace.flags.map(({ flag }) => flag)).toEqual([...FLAGS]);
      expect(trace.flags.filter(({ raised }) => raised).map(({ flag }) => flag as string)).toEqual([
        ...judgement.flags,
      ]);
      for (const { flag, facts } of trace.flags) expect(Object.keys(facts).length, flag).toBeGreaterThan(0);
    }
  });
});
