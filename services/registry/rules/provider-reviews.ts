import type { Day } from '../../model/day.ts';
import type { RegistryProvider } from '../../model/registry-facts.ts';
import type { VerdictCode } from '../../model/verdict.ts';
import type { FactsIndex, FiledReport, Rows } from './facts-index.ts';
import type { Judgement } from './judgement.ts';
import type { RulePolicy } from './policy.ts';
import { type Contributor, contributorsOf, holdsOn, isInherited, type Link, lastTurn, nextTurn } from './relations.ts';
import { isInstitutionWide } from './report-state.ts';
import type { Claim } from './standing.ts';
import type { Support } from './support.ts';

/** A report and how it reaches the provider. */
export interface LinkedReport {
  readonly filed: FiledReport;
  readonly link: Link;
}

/** A code and what it rests on. */
export interface Ruling {
  readonly code: VerdictCode;
  readonly support: Support;
}

/** What the institution-wide reports say of any offer of the provider on one day. */
export interface InstitutionStanding {
  readonly asOf: Day;
  /**
   * The code of the current reports where none is about the offer itself, without looking at levels. Null where there
   * is none.
   */
  readonly ruling: Ruling | null;
  readonly lapsed: Support;
  readonly future: Support;
  /** Flags that its reports raise whatever the code is. */
  readonly noted: readonly string[];
  /** Contrary decisions of one day. They decide nothing. */
  readonly setAside: readonly Claim[];
  /** What is said of the provider as a whole: by its own reports, else by those of its university. */
  readonly summary: Judgement['provider'];
  /** First later day on which any of this may differ. */
  readonly due: Day | null;
}

/**
 * Everything in the register that matters to one provider, newest report first. It holds for the days between two
 * changes of the provider's links to others.
 */
export interface ProviderReviews {
  readonly provider: RegistryProvider;
  /** The first day on which these links hold; null = always until now. */
  readonly from: Day | null;
  /** The first later day on which a link begins or ends; null = never. */
  readonly turn: Day | null;
  readonly usable: readonly LinkedReport[];
  /** Reports that are withheld until the register has checked them. */
  readonly pending: readonly LinkedReport[];
  /** Reports that do not count, because their agency is unknown or was not registered when they were issued. */
  readonly dropped: readonly LinkedReport[];
  /**
   * Institution-wide reports of the provider itself, of those whose place it took, or of the university that it is a
   * faculty of.
   */
  readonly own: readonly Claim[];
  /** Reports of its units or of its alliance. They vouch for those, not for this provider. */
  readonly partial: readonly Claim[];
  /** Programme rows by title form: a table for the provider and one for each that it inherits from. */
  readonly titles: readonly Rows[];
  /** The same rows by the agency's identifier. */
  readonly identifiers: readonly Rows[];
  /** Of reports that were entered twice: from the second one to the one in `usable`. */
  readonly doubles: ReadonlyMap<FiledReport, FiledReport>;
  /** The last answer of `institutionStanding`, which keeps it here. */
  standing: InstitutionStanding | null;
}

/**
 * Newest first: the later start, then the later end, then the later entry. Because no two reports are equal in this
 * order, no result depends on the order of the facts.
 */
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
    report.activities.map(({ id, name }) => String(id ?? name)).sort(),
    [report.validFrom, end, report.decision, report.status, report.agencyId],
  ]);
}

/** A cheap test: true where two reports may be the same review entered twice. */
function mayBeDouble({ report: a }: FiledReport, { report: b }: FiledReport): boolean {
  return (
    a.agencyId === b.agencyId &&
    a.decision === b.decision &&
    a.status === b.status &&
    a.providers.length === b.providers.length &&
    a.programmes.length === b.programmes.length &&
    // Several programmes may be listed in any order, so only a single one can be compared here.
    (a.programmes.length !== 1 ||
      (a.programmes[0]?.ects === b.programmes[0]?.ects && a.programmes[0]?.level === b.programmes[0]?.level))
  );
}

type Doubles = ReadonlyMap<FiledReport, FiledReport>;
const NO_DOUBLES: Doubles = new Map();

/**
 * Counts a review that was entered twice once, under its first id. `doubles` lead from the others to it, because one
 * entry may have an identifier that the other lacks. `reports` must be newest first: then doubles stand near each
 * other.
 */
function withoutDoubles(reports: readonly LinkedReport[]): { kept: readonly LinkedReport[]; doubles: Doubles } {
  const kept: LinkedReport[] = [];
  const doubles = new Map<FiledReport, FiledReport>();
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
    const former = kept[double];
    if (!former) kept.push(linked);
    else {
      for (const [filed, same] of doubles) if (same === former.filed) doubles.set(filed, linked.filed);
      doubles.set(former.filed, linked.filed);
      kept[double] = linked;
    }
  }
  return { kept, doubles: doubles.size > 0 ? doubles : NO_DOUBLES };
}

/**
 * The provider's reports and those it inherits. `contributors` are those whose link holds. A report that arrives by
 * several links counts by the nearest.
 */
function linkedReports(
  provider: RegistryProvider,
  contributors: readonly Contributor[],
  index: FactsIndex,
): LinkedReport[] {
  const linked = new Map<number, LinkedReport>();
  for (const filed of index.reportsOf.get(provider.id) ?? []) linked.set(filed.report.id, { filed, link: 'direct' });
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

function open(provider: RegistryProvider, index: FactsIndex, policy: RulePolicy, asOf: Day): ProviderReviews {
  const known = contributorsOf(provider).filter((contributor) => index.reportsOf.has(contributor.provider));
  const contributors = known.filter((contributor) => holdsOn(contributor, asOf));
  const linked = linkedReports(provider, contributors, index);
  const { kept: usable, doubles } = withoutDoubles(linked.filter(({ filed }) => filed.use === 'usable'));
  const claims = (links: readonly Link[]): Claim[] =>
    usable
      .filter(({ filed, link }) => links.includes(link) && isInstitutionWide(filed.report, policy))
      .map(({ filed, link }) => ({ filed, link, strength: 'certain', programme: null }));
  const ids = new Set([provider.id, ...contributors.map((contributor) => contributor.provider)]);
  return {
    provider,
    from: lastTurn(known, asOf),
    turn: nextTurn(known, asOf),
    usable,
    pending: linked.filter(({ filed }) => filed.use === 'high-flag'),
    dropped: linked.filter(({ filed }) => filed.use !== 'high-flag' && filed.use !== 'usable'),
    own: claims(['direct', 'succeeded', 'absorbed', 'parent']),
    partial: claims(['alliance', 'child']),
    titles: [...ids].flatMap((id) => index.titlesOf.get(id) ?? []),
    identifiers: [...ids].flatMap((id) => index.programmeIdentifiersOf.get(id) ?? []),
    doubles,
    standing: null,
  };
}

/** The report that counts in the reviews of its provider: the given one, or the one that it is a double of. */
export function countedAs(reviews: ProviderReviews, filed: FiledReport): FiledReport {
  return reviews.doubles.get(filed) ?? filed;
}

/** How a report reaches the provider of these reviews; null where it does not. */
export function linkIn(reviews: ProviderReviews, filed: FiledReport): Link | null {
  if (filed.use === 'usable' && filed.report.providers.includes(reviews.provider.id)) return 'direct';
  return reviews.usable.find((linked) => linked.filed === filed)?.link ?? null;
}

/**
 * What the register holds on a provider, for a day and a policy. It is arranged when first asked for and kept with the
 * index, once for each stretch between two changes of the provider's links. The policy object must not change
 * afterwards.
 */
export function reviewsOf(
  provider: RegistryProvider,
  index: FactsIndex,
  policy: RulePolicy,
  asOf: Day,
): ProviderReviews {
  let dossiers = index.dossiers.get(policy);
  if (!dossiers) {
    dossiers = new Map();
    index.dossiers.set(policy, dossiers);
  }
  let times = dossiers.get(provider);
  if (!times) {
    times = [];
    dossiers.set(provider, times);
  }
  for (const known of times) {
    if ((known.from === null || known.from <= asOf) && (known.turn === null || asOf < known.turn)) return known;
  }
  const reviews = open(provider, index, policy, asOf);
  times.push(reviews);
  return reviews;
}
