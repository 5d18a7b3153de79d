import type { Moment } from '../model/moment.ts';
import { providerIdIn } from '../model/register-key.ts';
import { RULESET, type RulePolicy } from '../registry/rules/policy.ts';
import type { VerdictAt } from '../registry/verdict/verdict-at.ts';
import type { Queryable } from '../store/home/db.ts';
import { type Cell, Cells } from './cells.ts';
import { type Attribution, type CountedOffer, countedOffer } from './covered-offer.ts';
import { MISMATCH_KINDS, type Mismatch, type MismatchKind, mismatchesOf } from './mismatches.ts';
import { passRegisters, type RegisterPass } from './register-pass.ts';
import { isUnlisted, submissionRow } from './submission.ts';
import type { Row } from './table.ts';
import { walkOffers } from './walk-offers.ts';

/** More rows than this of one kind are counted and not listed. */
const LISTED_PER_KIND = 5_000;
const UNLISTED_AT_MOST = 10_000;

/** An offer by name, as far as a row of a table needs it. */
export interface NamedOffer {
  readonly id: string;
  readonly title: string;
  readonly url: string | null;
  readonly provider: string;
  readonly providerName: string;
}

/** A difference between source and register, and where it belongs. */
export interface FoundMismatch extends Omit<Mismatch, 'report'> {
  readonly offer: NamedOffer;
  readonly institution: string | null;
  readonly country: string;
  readonly report: { readonly key: number; readonly url: string } | null;
  readonly agencies: Attribution;
}

/**
 * A provider that publishes offers here, where no register has a report of the institution that answers for them, nor
 * of one from which that inherits.
 */
export interface Unreviewed {
  readonly provider: string;
  readonly name: string;
  readonly country: string;
  readonly kind: string;
  readonly institution: string | null;
  /** `unclear`: several institutions of the register may be meant. */
  readonly inRegister: 'yes' | 'no' | 'unclear';
  offers: number;
}

/** How many there are of one kind in one country, for one group of agencies. */
export interface Counted<K extends string> {
  readonly kind: K;
  readonly country: string;
  readonly agencies: Attribution;
  count: number;
}

/** A micro-credential that no report names, as an agency would upload it. */
export interface Unlisted {
  readonly row: Row;
  readonly country: string;
  readonly agencies: Attribution;
}

/** Everything from which the tables of a moment are made, whatever country or agency they are asked for. */
export interface Coverage {
  readonly moment: { readonly asOf: string; readonly knownAt: string };
  readonly ruleset: string;
  readonly register: RegisterPass;
  readonly cells: readonly Cell[];
  /** By report that ends soon: how many live offers rest on it, and how many on it alone. */
  readonly carried: ReadonlyMap<number, { readonly offers: number; readonly alone: number }>;
  /** The register's ids of institutions of which an offer is seen. */
  readonly published: ReadonlySet<string>;
  readonly unreviewed: readonly Unreviewed[];
  readonly mismatches: readonly FoundMismatch[];
  readonly mismatchCells: readonly Counted<MismatchKind>[];
  readonly mismatchesLeftOut: number;
  readonly unlisted: readonly Unlisted[];
  readonly unlistedLeftOut: number;
}

const shownName = (name: Readonly<Record<string, string>>): string => name.en ?? Object.values(name)[0] ?? '';

/** An offer by name: in English where the source has it. */
export function namedOffer({ record }: VerdictAt): NamedOffer {
  const { content, provider } = record;
  return {
    id: record.id,
    title: shownName(content.title),
    url: content.homepage ?? content.iri,
    provider: provider.id,
    providerName: shownName(provider.name),
  };
}

/** What is gathered while offers go by. */
class Gathering {
  readonly cells = new Cells();
  readonly carried = new Map<number, { offers: number; alone: number }>();
  readonly published = new Set<string>();
  readonly unreviewed = new Map<string, Unreviewed>();
  readonly mismatches: FoundMismatch[] = [];
  readonly unlisted: Unlisted[] = [];
  unlistedLeftOut = 0;
  readonly mismatchCells = new Map<string, Counted<MismatchKind>>();
  /** Providers one of whose offers led to a report. */
  readonly #withEvidence = new Set<string>();
  readonly #listed = new Map<MismatchKind, number>();
  readonly #register: RegisterPass;
  readonly #policy: RulePolicy;

  constructor(register: RegisterPass, policy: RulePolicy) {
    this.#register = register;
    this.#policy = policy;
  }

  add(one: VerdictAt): void {
    const counted = countedOffer(one);
    const { expiring } = this.#register;
    this.cells.add(counted, (report) => expiring.get(report)?.horizon);
    for (const report of counted.reports) {
      if (!expiring.has(report)) continue;
      const carried = this.carried.get(report) ?? { offers: 0, alone: 0 };
      carried.offers++;
      if (counted.reports.length === 1) carried.alone++;
      this.carried.set(report, carried);
    }
    const { provider } = one.record;
    const ids = provider.registryIds.map(({ registry, id }) => providerIdIn(registry, id));
    for (const id of counted.institution === null ? ids : [...ids, counted.institution]) this.published.add(id);
    const known = [counted.institution ?? ids].flat();
    if (one.judgement.reports.length > 0) this.#withEvidence.add(provider.id);
    const isReviewed = known.some((id) => this.#register.reviewed.has(id));
    if (!isReviewed) this.#noteUnreviewed(one, counted, known[0] ?? null);
    this.#noteUnlisted(one, counted);
    for (const mismatch of mismatchesOf(one, this.#policy)) this.#noteMismatch(one, counted, mismatch);
  }

  #noteUnreviewed(
    { record: { provider } }: VerdictAt,
    { country, kind, evidence }: CountedOffer,
    institution: string | null,
  ): void {
    const isUnclear = evidence === 'provider-ambiguous';
    const key = `${provider.id}\n${institution ?? ''}`;
    const known = this.unreviewed.get(key);
    if (known) known.offers++;
    else
      this.unreviewed.set(key, {
        ...{ provider: provider.id, name: shownName(provider.name) },
        ...{ country, kind, institution, offers: 1 },
        inRegister: isUnclear ? 'unclear' : institution === null ? 'no' : 'yes',
      });
  }

  #noteUnlisted(one: VerdictAt, counted: CountedOffer): void {
    const { country, agencies } = counted;
    if (agencies.all.length === 0 || !isUnlisted(one, counted)) return;
    if (this.unlisted.length < UNLISTED_AT_MOST) this.unlisted.push({ row: submissionRow(one), country, agencies });
    else this.unlistedLeftOut++;
  }

  #noteMismatch(one: VerdictAt, { country, institution, agencies }: CountedOffer, mismatch: Mismatch): void {
    const { kind, report } = mismatch;
    const key = JSON.stringify([kind, country, agencies]);
    const cell = this.mismatchCells.get(key);
    if (cell) cell.count++;
    else this.mismatchCells.set(key, { kind, country, agencies, count: 1 });
    const listed = (this.#listed.get(kind) ?? 0) + 1;
    this.#listed.set(kind, listed);
    if (listed > LISTED_PER_KIND) return;
    this.mismatches.push({
      ...mismatch,
      report: report && { key: report.report.id, url: report.report.url },
      offer: namedOffer(one),
      ...{ institution, country, agencies },
    });
  }

  withoutReport(): readonly Unreviewed[] {
    return [...this.unreviewed.values()].filter(({ provider }) => !this.#withEvidence.has(provider));
  }

  mismatchesLeftOut(): number {
    return MISMATCH_KINDS.reduce((sum, kind) => sum + Math.max(0, (this.#listed.get(kind) ?? 0) - LISTED_PER_KIND), 0);
  }
}

/**
 * What is known of the quality assurance of all offers at a moment, counted: one pass over the registers and one over
 * the offers that were seen then. The same moment gives the same figures for ever.
 * @throws RegistryError `no-knowledge` where nothing was known of any register at `knownAt` yet.
 */
export async function computeCoverage(
  q: Queryable,
  { asOf, knownAt }: Coverage['moment'],
  policy: RulePolicy,
  stopped?: AbortSignal,
): Promise<Coverage> {
  const moment: Moment = { asOf, knownAt };
  const offers = walkOffers(q, moment, policy, stopped);
  // Because the walk begins by asking whether anything was known then, we take its first offer before anything else.
  const first = await offers.next();
  const register = await passRegisters(q, moment, policy, stopped);
  const gathering = new Gathering(register, policy);
  if (!first.done) {
    gathering.add(first.value);
    for await (const one of offers) gathering.add(one);
  }
  return {
    moment: { asOf, knownAt },
    ruleset: RULESET,
    register,
    cells: gathering.cells.all(),
    carried: gathering.carried,
    published: gathering.published,
    unreviewed: gathering.withoutReport(),
    mismatches: gathering.mismatches,
    mismatchCells: [...gathering.mismatchCells.values()],
    mismatchesLeftOut: gathering.mismatchesLeftOut(),
    unlisted: gathering.unlisted,
    unlistedLeftOut: gathering.unlistedLeftOut,
  };
}
