import { ownNumber } from '../../model/register-key.ts';
import type { FactsIndex, FiledReport } from '../rules/facts-index.ts';
import { FLAGS, type Flag } from '../rules/flags.ts';
import type { JudgedOffer } from '../rules/judged-offer.ts';
import type { Judgement } from '../rules/judgement.ts';

/** Because a trace is for people, a flag names at most so many reports that it read. */
const REPORTS_AT_MOST = 20;

/** One flag of docs/rules.md 3.6, and the facts that it read. */
export interface TracedFlag {
  readonly flag: Flag;
  readonly raised: boolean;
  readonly facts: Readonly<Record<string, unknown>>;
}

/** What a flag reads of each report of the evidence. */
const OF_REPORTS: Readonly<Partial<Record<Flag, (filed: FiledReport) => unknown>>> = {
  official: ({ report }) => report.status,
  voluntary: ({ report }) => report.status,
  conditional: ({ report }) => report.decision,
  'no-formal-decision': ({ report }) => report.decision,
  'validity-6y-default': ({ report }) => report.validTo,
  'agency-no-longer-registered': ({ agencyRegistered }) => agencyRegistered,
  'cross-border': ({ report }) => report.crossBorder,
  joint: ({ report }) => ({ types: report.activities.map(({ type }) => type), providers: report.providers.length }),
  'european-approach': ({ report }) => report.activities.map(({ groupId }) => groupId),
  'low-flag': ({ report }) => report.flag,
  'attendance-only': ({ report }) => report.programmes.map(({ assessment }) => assessment),
  'not-certified': ({ report }) => report.programmes.map(({ assessment }) => assessment),
  inherited: ({ report }) => report.providers,
  'parent-cover': ({ report }) => report.providers,
};

/** Flags that read what a rule read, too: the numbers of those rules, where the facts stand. */
const OF_RULES: Readonly<Partial<Record<Flag, readonly number[]>>> = {
  'conflicting-results': [4, 8],
  'negative-candidate': [4],
  'inherited-negative': [4, 8],
  'parent-programme-negative': [7],
  'near-match': [4],
  'identifier-contradicted': [4],
  'reports-of-linked-only': [15, 16],
  'reports-not-counted': [16, 17],
};

/**
 * Every flag in its order, those that were raised and those that were not, with the facts that each read: of the
 * reports of the evidence, of the offer and the body, or the numbers of the rules that read the same.
 */
export function flagTrace(offer: JudgedOffer, now: Judgement, index: FactsIndex): TracedFlag[] {
  const provider = now.subject ? index.providers.get(now.subject.registryId) : undefined;
  const evidence = now.reports.slice(0, REPORTS_AT_MOST).flatMap((id) => index.reports.get(id) ?? []);
  const { asOf, validUntil, due, unknownBodies } = now;
  const bodies = { awardingBodies: offer.awardingBodyIdentifiers.length, unknownBodies };
  const found = { resolvedBy: now.subject?.resolvedBy ?? null };
  const cover = { coversMicroCredentials: now.provider.coversMicroCredentials, leadsToDegree: offer.leadsToDegree };
  const others: Readonly<Partial<Record<Flag, Readonly<Record<string, unknown>>>>> = {
    'expires-during-offer': { ends: offer.ends, due },
    'expiring-soon': { asOf, validUntil },
    stale: { unreadReports: provider?.unreadReports ?? [] },
    'mc-coverage-implicit': cover,
    'mc-coverage-excluded': cover,
    'level-unverified': { eqf: offer.eqf, levels: provider?.levels ?? [] },
    'delivery-country-undocumented': {
      deliveryCountries: offer.deliveryCountries,
      documented: provider?.countries.map(({ country }) => country) ?? [],
    },
    'awarding-body-as-stated': bodies,
    'awarding-body-partly-known': bodies,
    'awarding-bodies-differ': bodies,
    'matched-by-domain': { ...found, domains: offer.providerDomains },
    'predecessor-named': found,
  };
  return FLAGS.map((flag) => {
    const read = OF_REPORTS[flag];
    const rules = OF_RULES[flag];
    const facts =
      read !== undefined
        ? {
            via: now.via,
            reports: evidence.map((filed) => ({ report: ownNumber(filed.report.id), read: read(filed) })),
          }
        : rules !== undefined
          ? { rules }
          : (others[flag] ?? {});
    return { flag, raised: now.flags.includes(flag), facts };
  });
}
