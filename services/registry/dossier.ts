import type { Day } from '../model/day.ts';
import type { RegistryProvider } from '../model/registry-facts.ts';
import type { VerdictCode } from '../model/verdict.ts';
import type { Evidence } from './evidence.ts';
import type { FactsIndex, FiledReport, Rows } from './facts-index.ts';
import type { Judgement } from './judgement.ts';
import type { RulePolicy } from './policy.ts';
import { isInstitutionWide } from './primitives.ts';
import { contributorsOf, isInherited, type Link } from './relations.ts';
import type { Claim } from './standing.ts';

export interface LinkedReport {
  readonly filed: FiledReport;
  readonly link: Link;
}

/** A code with what it rests on. */
export interface Ruling {
  readonly code: VerdictCode;
  readonly evidence: Evidence;
}

/** What the institution-wide reports say of any offer of the provider on one day. */
export interface InstitutionStanding {
  readonly asOf: Day;
  /** The code that current reports come to where none is about the offer, its level aside; null where there is none. */
  readonly ruling: Ruling | null;
  readonly lapsed: Evidence;
  readonly future: Evidence;
  /** Current decisions about the provider contradict each other. */
  readonly conflicting: boolean;
  /** What is said of the provider as a whole: by its own reports, else by its university's. */
  readonly summary: Judgement['provider'];
  /** First later day on which any of this may differ. */
  readonly due: Day | null;
}

/** Everything in the register that bears on one provider, newest report first. */
export interface Dossier {
  readonly provider: RegistryProvider;
  readonly usable: readonly LinkedReport[];
  /** Reports that are withheld until the register has checked them. */
  readonly pending: readonly LinkedReport[];
  /** Reports that the rules drop: their agency was not registered when they were issued. */
  readonly dropped: readonly LinkedReport[];
  /** Institution-wide reports of the provider itself or of those whose place it took. */
  readonly own: readonly Claim[];
  /** Of the university that a faculty belongs to. */
  readonly parent: readonly Claim[];
  /** Of child units or of the alliance: they vouch for those, not for this provider. */
  readonly partial: readonly Claim[];
  /** Rows by title form, of the provider and of each it inherits from. */
  readonly titles: readonly Rows[];
  /** Rows by agency's identifier, likewise. */
  readonly identifiers: readonly Rows[];
  /** Reports that are the same as another one of `usable`. */
  readonly doubles: ReadonlySet<FiledReport>;
  /** Kept by `institutionStanding`: the last day that was asked about. */
  standing: InstitutionStanding | null;
}

/** Newest first: later start, then later end, then the later entry. A total order, so that no result depends on the order of facts. */
export function newestFirst(a: { filed: FiledReport }, b: { filed: FiledReport }): number {
  const [left, right] = [a.filed, b.filed];
  if (left.report.validFrom !== right.report.validFrom) return left.report.validFrom < right.report.validFrom ? 1 : -1;
  if (left.end !== right.end) return left.end < right.end ? 1 : -1;
  return right.report.id - left.report.id;
}

function signature({ report, end }: FiledReport): string {
  return JSON.stringify([
    [...report.providers].sort(),
    report.programmes
      .map(({ names, level, degree, ects }) => [[...names].sort(), level, degree, ects])
      .map((row) => JSON.stringify(row))
      .sort(),
    report.activities.map(({ id }) => id).sort((a, b) => a - b),
    [report.validFrom, end, report.decision, report.status, report.agencyId],
  ]);
}

/** What two entries of one review share, cheap to compare. */
function mayBeDouble({ report: a }: FiledReport, { report: b }: FiledReport): boolean {
  return (
    a.agencyId === b.agencyId &&
    a.decision === b.decision &&
    a.status === b.status &&
    a.providers.length === b.providers.length &&
    a.programmes.length === b.programmes.length &&
    // Several programmes may be listed in any order; a single one tells at once.
    (a.programmes.length !== 1 ||
      (a.programmes[0]?.ects === b.programmes[0]?.ects && a.programmes[0]?.level === b.programmes[0]?.level))
  );
}

/** The same review entered twice counts once, under its first id. `reports` are newest first, so that doubles are near each other. */
function withoutDoubles(reports: readonly LinkedReport[]): LinkedReport[] {
  const kept: LinkedReport[] = [];
  for (const linked of reports) {
    let double = -1;
    for (let at = kept.length - 1; at >= 0 && double < 0; at--) {
      const other = kept[at];
      if (
        !other ||
        other.filed.report.validFrom !== linked.filed.report.validFrom ||
        other.filed.end !== linked.filed.end
      )
        break;
      if (mayBeDouble(other.filed, linked.filed) && signature(other.filed) === signature(linked.filed)) double = at;
    }
    if (double < 0) kept.push(linked);
    else kept[double] = linked;
  }
  return kept;
}

function linkedReports(provider: RegistryProvider, index: FactsIndex): LinkedReport[] {
  const linked = new Map<number, LinkedReport>();
  for (const filed of index.reportsOf.get(provider.id) ?? []) linked.set(filed.report.id, { filed, link: 'direct' });
  const contributors = contributorsOf(provider);
  for (const link of ['succeeded', 'absorbed', 'alliance', 'child', 'parent'] as const) {
    for (const contributor of contributors) {
      if (contributor.link !== link) continue;
      for (const filed of index.reportsOf.get(contributor.provider) ?? []) {
        if (!linked.has(filed.report.id) && isInherited(filed.report, filed.end, contributor)) {
          linked.set(filed.report.id, { filed, link });
        }
      }
    }
  }
  return [...linked.values()].sort(newestFirst);
}

function open(provider: RegistryProvider, index: FactsIndex, policy: RulePolicy): Dossier {
  const linked = linkedReports(provider, index);
  const entered = linked.filter(({ filed }) => filed.use === 'usable');
  const usable = withoutDoubles(entered);
  const claims = (links: readonly Link[]): Claim[] =>
    usable
      .filter(({ filed, link }) => links.includes(link) && isInstitutionWide(filed.report, policy))
      .map(({ filed, link }) => ({ filed, link, strength: 'certain', programme: null }));
  const ids = new Set([provider.id, ...contributorsOf(provider).map((contributor) => contributor.provider)]);
  return {
    provider,
    usable,
    pending: linked.filter(({ filed }) => filed.use === 'high-flag'),
    dropped: linked.filter(({ filed }) => filed.use === 'agency-not-registered'),
    own: claims(['direct', 'succeeded', 'absorbed']),
    parent: claims(['parent']),
    partial: claims(['alliance', 'child']),
    titles: [...ids].flatMap((id) => index.titlesOf.get(id) ?? []),
    identifiers: [...ids].flatMap((id) => index.programmeIdentifiersOf.get(id) ?? []),
    doubles: doublesIn(entered, usable),
    standing: null,
  };
}

const NO_DOUBLES: ReadonlySet<FiledReport> = new Set();

function doublesIn(entered: readonly LinkedReport[], kept: readonly LinkedReport[]): ReadonlySet<FiledReport> {
  if (entered.length === kept.length) return NO_DOUBLES;
  const doubles = new Set(entered.map(({ filed }) => filed));
  for (const { filed } of kept) doubles.delete(filed);
  return doubles;
}

/** How a report bears on the dossier's provider; null where it does not, or only as the double of another. */
export function linkIn(dossier: Dossier, filed: FiledReport): Link | null {
  if (dossier.doubles.has(filed)) return null;
  if (filed.use === 'usable' && filed.report.providers.includes(dossier.provider.id)) return 'direct';
  return dossier.usable.find((linked) => linked.filed === filed)?.link ?? null;
}

/** The provider's dossier under a policy; arranged at first sight and kept with the index. The policy object must not change afterwards. */
export function dossierOf(provider: RegistryProvider, index: FactsIndex, policy: RulePolicy): Dossier {
  let dossiers = index.dossiers.get(policy);
  if (!dossiers) {
    dossiers = new Map();
    index.dossiers.set(policy, dossiers);
  }
  let dossier = dossiers.get(provider);
  if (!dossier) {
    dossier = open(provider, index, policy);
    dossiers.set(provider, dossier);
  }
  return dossier;
}
