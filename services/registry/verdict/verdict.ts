import { type Day, dayOf } from '../../model/day.ts';
import type { ExplanationFacts } from '../../model/explanation-facts.ts';
import type { LanguageMap } from '../../model/language-map.ts';
import { ownNumber, slotOf } from '../../model/register-key.ts';
import type { RegistryProvider } from '../../model/registry-facts.ts';
import type { StoredVerdict, Verdict, VerdictReport } from '../../model/verdict.ts';
import type { FactsIndex, FiledReport } from '../rules/facts-index.ts';
import type { JudgedOffer } from '../rules/judged-offer.ts';
import type { Judgement } from '../rules/judgement.ts';
import { contributorsOf, holdsOn, isInherited, LINKS, successorsOf } from '../rules/relations.ts';

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

/**
 * Where the provider is recognised: in the country of its legal seat, else of the first place that the register names.
 */
export function seatOf(provider: RegistryProvider): string | null {
  return (provider.countries.find(({ legalSeat }) => legalSeat) ?? provider.countries[0])?.country ?? null;
}

/** The register that a report or an agency is of, by its key. Empty before anything was read. */
export function nameOfRegister(key: number, { registers, registry }: FactsIndex): string {
  if (registers.length < 2) return registry ?? '';
  const slot = slotOf(key);
  return registers.find((register) => register.slot === slot)?.name ?? registry ?? '';
}

/**
 * Of those from whom the provider inherits, the ones that a report is about, and by which link. None where the report
 * is about the provider itself.
 */
function reviewedBy({ report, end }: FiledReport, provider: RegistryProvider | undefined, asOf: Day) {
  if (!provider || report.providers.includes(provider.id)) return [];
  const ways = contributorsOf(provider).filter(
    (way) => report.providers.includes(way.provider) && holdsOn(way, asOf) && isInherited(report, end, way),
  );
  const nearest = LINKS.find((link) => ways.some((way) => way.link === link));
  return ways.filter(({ link }) => link === nearest);
}

function reportOf(
  filed: FiledReport,
  index: FactsIndex,
  provider: RegistryProvider | undefined,
  asOf: Day,
): VerdictReport {
  const { report, end } = filed;
  const agency = index.agencies.get(report.agencyId);
  const ways = reviewedBy(filed, provider, asOf);
  const ids = [...new Set(ways.map((way) => way.provider))].sort();
  return {
    id: ownNumber(report.id),
    key: report.id,
    registry: nameOfRegister(report.id, index),
    url: report.url,
    agency: agency?.acronym || agency?.name || UNKNOWN_AGENCY,
    agencyName: agency?.name ? { und: agency.name } : {},
    link: ways[0]?.link ?? 'direct',
    reviewed: ids.flatMap((id) => {
      const other = index.providers.get(id);
      return other ? [{ registryId: id, name: nameOf(other) }] : [];
    }),
    activity: [...new Set(report.activities.map(({ name }) => name))].join('; '),
    decision: report.decision,
    status: report.status,
    validFrom: report.validFrom,
    validTo: end,
  };
}

/** What is said of the provider, with declarations written out. */
function providerOf(
  { declarations, state, coversMicroCredentials, reports }: Judgement['provider'],
  index: FactsIndex,
): Verdict['provider'] {
  const cover = { state, coversMicroCredentials, reports: [...reports] };
  if (declarations === undefined) return cover;
  const activities = reports.flatMap((id) => index.reports.get(id)?.report.activities ?? []);
  return {
    ...cover,
    declarations: declarations.map(({ id, agency: key, activity, includes, from, url, knownFrom }) => {
      const agency = index.agencies.get(key);
      return {
        id,
        registry: nameOfRegister(key, index),
        agency: agency?.acronym || agency?.name || UNKNOWN_AGENCY,
        agencyName: agency?.name ? { und: agency.name } : {},
        activity,
        activityName: activities.find((one) => one.id === activity)?.name ?? '',
        includes,
        from,
        url,
        declaredOn: dayOf(new Date(knownFrom)),
      };
    }),
  };
}

/**
 * Makes the verdict to show, with its reports written out from the index by which it was judged. `label`, `explanation`
 * and `context.note` stay empty, because the presenter words them. `evaluatedAt` and `checkedAt` are filled in by
 * whoever knows them.
 */
export function toVerdict(judgement: Judgement, index: FactsIndex, offer?: JudgedOffer): Verdict {
  const provider = judgement.subject ? index.providers.get(judgement.subject.registryId) : undefined;
  const written = (ids: readonly number[]): VerdictReport[] =>
    ids.flatMap((id) => {
      const filed = index.reports.get(id);
      return filed ? [reportOf(filed, index, provider, judgement.asOf)] : [];
    });
  return {
    code: judgement.code,
    qualityAssured: judgement.qualityAssured,
    scope: judgement.scope,
    status: judgement.status,
    label: {},
    offer: { ...judgement.offer, reports: [...judgement.offer.reports] },
    provider: providerOf(judgement.provider, index),
    role: judgement.role,
    subject: judgement.subject && provider ? { ...judgement.subject, name: nameOf(provider) } : null,
    flags: [...judgement.flags],
    reports: written(judgement.reports),
    alsoFound: written(judgement.alsoFound),
    unknownBodies: judgement.unknownBodies.map((at) => bodyName(offer, at)),
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

/** The name that the source gives an awarding body. Where it gives none, an identifier of the body. */
function bodyName(offer: JudgedOffer | undefined, at: number): LanguageMap {
  const name = offer?.awardingBodyNames?.[at] ?? {};
  const [identifier] = offer?.awardingBodyIdentifiers[at] ?? [];
  if (Object.keys(name).length > 0 || identifier === undefined) return name;
  return { und: `${identifier.scheme}:${identifier.value}` };
}

/** What is stored with an offer of its judgement. `at` is the moment of judging (ISO). */
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

/** The facts that the sentence of a verdict is made from. */
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
