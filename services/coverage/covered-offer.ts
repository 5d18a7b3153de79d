import type { RegistryProvider } from '../model/registry-facts.ts';
import type { FactsIndex, FiledReport } from '../registry/rules/facts-index.ts';
import { seatOf } from '../registry/verdict/verdict.ts';
import type { VerdictAt } from '../registry/verdict/verdict-at.ts';
import { type EvidenceKind, evidenceKind } from './evidence-kind.ts';

/** What is not known is counted under this word. */
export const UNKNOWN = 'unknown';

export const PROVIDER_KINDS = ['hei', 'other-provider', UNKNOWN] as const;
export type ProviderKind = (typeof PROVIDER_KINDS)[number];

/** Agencies by their keys (register-key.ts): those of main and contributing agencies, and of main ones alone. */
export interface Attribution {
  readonly all: readonly number[];
  readonly main: readonly number[];
}

/** What is counted of one offer. It holds nothing by which the offer can be told. */
export interface CountedOffer {
  /** Country or system of quality assurance of the institution that the verdict is about, else of the provider. */
  readonly country: string;
  readonly kind: ProviderKind;
  /** EQF level as text, or `unknown`. */
  readonly level: string;
  readonly evidence: EvidenceKind;
  /** True where it rests on a review of the institution that does not say whether it includes short courses. */
  readonly coverUnknown: boolean;
  readonly microCredential: string;
  readonly flags: readonly string[];
  /** The activities of the evidence, each as its type and name. */
  readonly activities: readonly (readonly [type: string, name: string])[];
  /** Agencies that reviewed the institution, or whose report is evidence. */
  readonly agencies: Attribution;
  /** Agencies whose report is evidence. */
  readonly evidenceOf: Attribution;
  /** Keys of the reports on which a positive verdict rests, sorted. Without such a verdict nothing is carried. */
  readonly reports: readonly number[];
  /** The register's id of the institution that the verdict is about; null where none is known. */
  readonly institution: string | null;
}

const NOBODY: Attribution = { all: [], main: [] };
const ascending = (a: number, b: number): number => a - b;
const unique = (keys: Iterable<number>): number[] => [...new Set(keys)].sort(ascending);

/** The agencies of these reports. */
export function agenciesOf(reports: readonly FiledReport[]): Attribution {
  if (reports.length === 0) return NOBODY;
  return {
    all: unique(reports.flatMap(({ report }) => [report.agencyId, ...report.contributingAgencies])),
    main: unique(reports.map(({ report }) => report.agencyId)),
  };
}

const reviewers = new WeakMap<FactsIndex, Map<string, Attribution>>();

/** The agencies that reviewed an institution: of its own usable reports, whether they are still valid or not. */
export function reviewersOf(institution: string, index: FactsIndex): Attribution {
  let known = reviewers.get(index);
  if (!known) {
    known = new Map();
    reviewers.set(index, known);
  }
  let found = known.get(institution);
  if (!found) {
    found = agenciesOf((index.reportsOf.get(institution) ?? []).filter(({ use }) => use === 'usable'));
    known.set(institution, found);
  }
  return found;
}

const together = (a: Attribution, b: Attribution): Attribution =>
  b.all.length === 0 ? a : { all: unique([...a.all, ...b.all]), main: unique([...a.main, ...b.main]) };

function kindOf(institution: RegistryProvider | undefined, stated: ProviderKind): ProviderKind {
  if (!institution) return stated;
  if (institution.otherProvider === null) return UNKNOWN;
  return institution.otherProvider ? 'other-provider' : 'hei';
}

/** Reduces an offer and its verdict to what is counted of it. */
export function countedOffer({ record, judged, judgement, index }: VerdictAt): CountedOffer {
  const { subject, flags } = judgement;
  const institution = subject ? index.providers.get(subject.registryId) : undefined;
  const evidence = evidenceKind(judgement);
  const reports = judgement.reports.flatMap((id) => index.reports.get(id) ?? []);
  const evidenceOf = agenciesOf(reports);
  const activities = new Map(
    reports.flatMap(({ report }) =>
      report.activities.map(({ type, name }) => [`${type}\n${name}`, [type, name] as const]),
    ),
  );
  return {
    country: (institution ? seatOf(institution) : record.provider.country) ?? UNKNOWN,
    kind: kindOf(institution, record.provider.kind),
    level: judged.eqf === null ? UNKNOWN : String(judged.eqf),
    evidence,
    coverUnknown: flags.includes('mc-coverage-implicit'),
    microCredential: record.content.microCredential.is,
    flags,
    activities: [...activities].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, activity]) => activity),
    agencies: institution ? together(reviewersOf(institution.id, index), evidenceOf) : evidenceOf,
    evidenceOf,
    reports: judgement.qualityAssured === true ? unique(judgement.reports) : [],
    institution: institution?.id ?? null,
  };
}
