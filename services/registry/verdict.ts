import type { Day } from '../model/day.ts';
import type { LanguageMap } from '../model/language-map.ts';
import type { RegistryProvider } from '../model/registry-facts.ts';
import type { StoredVerdict, Verdict, VerdictReport } from '../model/verdict.ts';
import type { FactsIndex, FiledReport } from './facts-index.ts';
import type { Judgement } from './judgement.ts';
import { successorsOf } from './relations.ts';

const UNKNOWN_AGENCY = '?';

function nameOf(provider: RegistryProvider): LanguageMap {
  const current = provider.names.filter(({ validTo }) => validTo === null);
  const english = current.find((name) => name.english)?.name;
  const official = current.find((name) => !name.english)?.name;
  const map: Record<string, string> = {};
  if (english !== undefined) map.en = english;
  if (official !== undefined && official !== english) map.und = official;
  return Object.keys(map).length > 0 ? map : { und: provider.name };
}

/** Where the provider is recognised: its legal seat, else the first place that the register names. */
export function seatOf(provider: RegistryProvider): string | null {
  return (provider.countries.find(({ legalSeat }) => legalSeat) ?? provider.countries[0])?.country ?? null;
}

function reportOf({ report, end }: FiledReport, index: FactsIndex): VerdictReport {
  const agency = index.agencies.get(report.agencyId);
  return {
    id: report.id,
    url: report.url,
    agency: agency?.acronym || agency?.name || UNKNOWN_AGENCY,
    activity: [...new Set(report.activities.map(({ name }) => name))].join('; '),
    decision: report.decision,
    status: report.status,
    validFrom: report.validFrom,
    validTo: end,
  };
}

/**
 * The verdict to show, with its reports written out from the index that was judged by. `label`, `explanation` and `context.note` are left empty for the presenter;
 * `evaluatedAt` and `checkedAt` are joined by whoever knows them.
 */
export function toVerdict(judgement: Judgement, index: FactsIndex): Verdict {
  const provider = judgement.subject ? index.providers.get(judgement.subject.registryId) : undefined;
  return {
    code: judgement.code,
    qualityAssured: judgement.qualityAssured,
    scope: judgement.scope,
    status: judgement.status,
    label: {},
    offer: { ...judgement.offer, reports: [...judgement.offer.reports] },
    provider: { ...judgement.provider, reports: [...judgement.provider.reports] },
    subject: judgement.subject && provider ? { ...judgement.subject, name: nameOf(provider) } : null,
    flags: [...judgement.flags],
    reports: judgement.reports.flatMap((id) => {
      const filed = index.reports.get(id);
      return filed ? [reportOf(filed, index)] : [];
    }),
    validUntil: judgement.validUntil,
    explanation: {},
    context: { country: provider ? seatOf(provider) : null, note: {} },
    via: [...judgement.via],
    registry: judgement.registry,
    ruleset: judgement.ruleset,
    registrySnapshot: judgement.snapshot,
    asOf: judgement.asOf,
    evaluatedAt: null,
    checkedAt: null,
  };
}

/** What is kept of a judgement on an offer's row. `at` is the moment of judging, ISO. */
export function toStored(judgement: Judgement, at: string): StoredVerdict {
  const { code, qualityAssured, scope, flags, reports, validUntil, registry, ruleset, snapshot, due } = judgement;
  return {
    code,
    qualityAssured,
    scope,
    flags,
    reports,
    validUntil,
    registry,
    ruleset,
    registrySnapshot: snapshot,
    due,
    evaluatedAt: at,
  };
}

/** Facts that a sentence about a judgement may need beyond the verdict itself. */
export interface ExplanationFacts {
  /** When the register lists the provider as closed, and who took its place. */
  readonly closedOn: Day | null;
  readonly successors: readonly { readonly id: string; readonly name: string }[];
  /** Registry ids between which the identifiers do not decide, with names. */
  readonly candidates: readonly { readonly id: string; readonly name: string }[];
  /** First day of the earliest report among the evidence. */
  readonly startsOn: Day | null;
  readonly endedOn: Day | null;
  /** EQF levels that the register lists for the provider. */
  readonly levels: readonly number[];
}

/** The facts behind the sentence of a verdict. */
export function explanationFacts(judgement: Judgement, index: FactsIndex): ExplanationFacts {
  const provider = judgement.subject ? index.providers.get(judgement.subject.registryId) : undefined;
  const starts = judgement.reports.flatMap((id) => index.reports.get(id)?.report.validFrom ?? []).sort();
  return {
    closedOn: judgement.code === 'PROVIDER_CLOSED' ? (provider?.closedOn ?? null) : null,
    successors: judgement.code === 'PROVIDER_CLOSED' && provider ? successorsOf(provider) : [],
    candidates: judgement.candidates.map((id) => ({ id, name: index.providers.get(id)?.name ?? id })),
    startsOn: starts[0] ?? null,
    endedOn: judgement.code === 'EXPIRED' ? judgement.validUntil : null,
    levels: provider?.levels ?? [],
  };
}
