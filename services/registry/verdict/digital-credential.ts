import type { DigitalCredential, ExportRule } from '../../model/digital-credential.ts';
import { ownNumber, slotOf } from '../../model/register-key.ts';
import type { RegistryProvider } from '../../model/registry-facts.ts';
import { isInEea } from '../../vocab/eea.ts';
import type { FactsIndex, FiledReport } from '../rules/facts-index.ts';
import { withHeld } from '../rules/held.ts';
import type { JudgedOffer } from '../rules/judged-offer.ts';
import type { Judgement } from '../rules/judgement.ts';
import { matchOffer } from '../rules/match.ts';
import type { RulePolicy } from '../rules/policy.ts';
import { reviewsOf } from '../rules/provider-reviews.ts';
import { isInstitutionWide, reportState } from '../rules/report-state.ts';
import { nameOfRegister } from './verdict.ts';

/** The rule that is applied, and its version. */
export const QDR_RULE = 'deqar-qdr-export@1';
const REPORTS_AT_MOST = 100;

/** Whether the level of the offer lies within a limit; null where one of both is not known. */
function within(levels: readonly number[], eqf: number | null): boolean | null {
  return eqf === null || levels.length === 0 ? null : levels.includes(eqf);
}

function rulesOf(
  { report, end }: FiledReport,
  provider: RegistryProvider,
  levels: readonly number[],
  { eqf }: JudgedOffer,
  { asOf }: Judgement,
): Readonly<Record<ExportRule, boolean | null>> {
  const seats = provider.countries.filter(({ legalSeat }) => legalSeat);
  return {
    seat: provider.countries.length === 0 ? null : seats.some(({ country }) => isInEea(country)),
    obligatory: report.status === 'obligatory',
    decision: report.decision !== 'negative',
    flag: report.flag !== 'high',
    current: reportState(report.validFrom, end, asOf) === 'current',
    level: within(levels, eqf),
  };
}

/** All are so: true. One is not: false. Else something is not known. */
function all(rules: readonly (boolean | null)[]): boolean | null {
  if (rules.includes(false)) return false;
  return rules.includes(null) ? null : true;
}

/**
 * Whether a credential of this offer can be issued as an accredited European Digital Credential, by what DEQAR exports
 * to the Qualifications Dataset Register: reports on an institution whose legal seat is verified in a country of the
 * EU or EEA, of the obligatory system, with neither a negative decision nor a high-level flag, within the levels to
 * which the export limits them. Only reports that name the body itself count, and those on programmes only where the
 * offer is that programme. Null where nothing decides: a national authority may register an accreditation, too.
 */
export function digitalCredentialOf(
  offer: JudgedOffer,
  judgement: Judgement,
  index: FactsIndex,
  policy: RulePolicy,
): DigitalCredential {
  const provider = judgement.subject ? index.providers.get(judgement.subject.registryId) : undefined;
  if (!provider || judgement.code === 'PROVIDER_CLOSED')
    return { accredited: null, rule: QDR_RULE, why: provider ? 'body-closed' : 'body-unknown', reports: [] };
  const found = matchOffer(offer, reviewsOf(provider, index, policy, judgement.asOf)).claims;
  const { claims } = withHeld(found, offer, index, policy);
  // A no that may be about something else, or that waits for an answer, is not said to be about the offer (docs/rules.md 3.9).
  const counted = claims.filter(({ filed, strength }) => strength !== 'weak' || filed.report.decision !== 'negative');
  const matched = new Set(counted.map(({ filed }) => filed.report.id));
  const looked = (index.reportsOf.get(provider.id) ?? []).flatMap((filed) => {
    const { report, programmes } = filed;
    if (slotOf(report.id) !== 0) return [];
    const isWhole = isInstitutionWide(report, policy);
    if (!isWhole && !matched.has(report.id)) return [];
    const levels = isWhole
      ? provider.levels
      : programmes.flatMap(({ programme }) => (programme.level === null ? [] : [programme.level]));
    const rules = rulesOf(filed, provider, levels, offer, judgement);
    return [
      {
        id: ownNumber(report.id),
        registry: nameOfRegister(report.id, index),
        about: isWhole ? ('provider' as const) : ('offer' as const),
        rules,
        exported: all(Object.values(rules)),
      },
    ];
  });
  const sorted = looked.sort((a, b) => rank(b.exported) - rank(a.exported) || a.id - b.id);
  const [best] = sorted;
  if (!best) return { accredited: null, rule: QDR_RULE, why: 'no-report', reports: [] };
  // Whatever is exported on the body: what was reviewed with a negative result is no ground for a credential.
  if (judgement.qualityAssured === false)
    return { accredited: false, rule: QDR_RULE, why: 'negative-result', reports: sorted.slice(0, REPORTS_AT_MOST) };
  const why = best.exported === null ? 'not-known' : best.exported ? 'exported' : 'not-exported';
  return { accredited: best.exported, rule: QDR_RULE, why, reports: sorted.slice(0, REPORTS_AT_MOST) };
}

const rank = (exported: boolean | null): number => (exported === null ? 1 : exported ? 2 : 0);
