import { dayOf } from '../model/day.ts';
import type { Moment } from '../model/moment.ts';
import { providerIdIn } from '../model/register-key.ts';
import { REPLY_DAYS, type ReplyState } from '../model/reply.ts';
import { RULESET, type RulePolicy } from '../registry/rules/policy.ts';
import type { VerdictAt } from '../registry/verdict/verdict-at.ts';
import type { Queryable } from '../store/home/db.ts';
import { listDaysLately, type VerdictDay } from '../store/offers/verdict-days.ts';
import { knownCountries } from '../store/register/known-countries.ts';
import { replyStates } from '../store/register/standing-findings.ts';
import { type Cell, Cells } from './cells.ts';
import { type Attribution, type CountedOffer, countedOffer } from './covered-offer.ts';
import { differenceOf, type Lapse, lapseOf } from './findings.ts';
import { Listed, type Placed, type PlacedCount } from './listed.ts';
import { type Mismatch, mismatchesOf } from './mismatches.ts';
import { type Obligations, obligationsAt } from './possible-evidence.ts';
import { passRegisters, type RegisterPass } from './register-pass.ts';
import { readSaid, type Said, type Standing, standingOf } from './standing.ts';
import { isUnlisted, submissionRow } from './submission.ts';
import type { Row } from './table.ts';
import { walkOffers } from './walk-offers.ts';

/** More rows than this of one kind are counted and not listed, for everybody and for each agency, country and provider. */
const LISTED_PER_KIND = 5_000;
/** So many rows are kept of one table, whoever asks. */
const LISTED_TOGETHER = 60_000;

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
  /** The key of its finding, by which its parties reply. */
  readonly finding: string;
}

/** An offer whose reviews have ended. `report`: the one that ended last. */
export interface FoundLapse extends Pick<FoundMismatch, 'offer' | 'institution' | 'country' | 'agencies' | 'finding'> {
  readonly ended: string;
  readonly report: { readonly key: number; readonly url: string };
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

/** Differences that are not counted, and why. */
export interface NotCounted extends PlacedCount {
  readonly standing: Exclude<Standing, 'counted'>;
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
  /** Ids of providers of which an offer is seen, by the country that the offer is counted in. */
  readonly publishers: ReadonlyMap<string, ReadonlySet<string>>;
  readonly obligations: Obligations;
  /** Verdicts as they were counted on days before. */
  readonly days: readonly VerdictDay[];
  readonly unreviewed: readonly Unreviewed[];
  /** The register's ids of the institutions that a provider is. */
  readonly institutionsOf: ReadonlyMap<string, readonly string[]>;
  readonly mismatches: Listed<FoundMismatch>;
  readonly mismatchStandings: readonly NotCounted[];
  readonly lapses: Listed<FoundLapse>;
  readonly unlisted: Listed<Row>;
  /** What is said of the findings that are listed, by their keys. */
  readonly said: ReadonlyMap<string, Said>;
  /** For how many days parties see a finding alone. */
  readonly replyDays: number;
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
  readonly publishers = new Map<string, Set<string>>();
  readonly unreviewed = new Map<string, Unreviewed>();
  readonly institutionsOf = new Map<string, readonly string[]>();
  readonly mismatches = new Listed<FoundMismatch>(LISTED_PER_KIND, LISTED_TOGETHER);
  readonly lapses = new Listed<FoundLapse>(LISTED_PER_KIND, LISTED_TOGETHER);
  readonly unlisted = new Listed<Row>(LISTED_PER_KIND, LISTED_TOGETHER);
  readonly #notCounted = new Map<string, { placed: Placed; standing: NotCounted['standing']; count: number }>();
  /** Providers one of whose offers led to a report. */
  readonly #withEvidence = new Set<string>();
  readonly #register: RegisterPass;
  readonly #policy: RulePolicy;
  readonly #states: ReadonlyMap<string, readonly ReplyState[]>;

  constructor(register: RegisterPass, policy: RulePolicy, states: ReadonlyMap<string, readonly ReplyState[]>) {
    this.#register = register;
    this.#policy = policy;
    this.#states = states;
  }

  add(one: VerdictAt): void {
    const lapse = lapseOf(one);
    const isLapseCounted = lapse === null || standingOf(this.#states.get(lapse.key)) === 'counted';
    const plain = countedOffer(one);
    const counted: CountedOffer = isLapseCounted ? plain : { ...plain, evidence: 'lapse-not-counted' };
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
    this.institutionsOf.set(provider.id, ids);
    for (const id of counted.institution === null ? ids : [...ids, counted.institution]) this.published.add(id);
    const { country } = counted;
    this.publishers.set(country, (this.publishers.get(country) ?? new Set()).add(provider.id));
    const known = [counted.institution ?? ids].flat();
    if (one.judgement.reports.length > 0) this.#withEvidence.add(provider.id);
    const isReviewed = known.some((id) => this.#register.reviewed.has(id));
    if (!isReviewed) this.#noteUnreviewed(one, counted, known[0] ?? null);
    this.#noteUnlisted(one, counted);
    if (lapse !== null) this.#noteLapse(one, counted, lapse);
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
    const placed = { kind: 'micro-credential', country, agencies, of: one.record.provider.id };
    this.unlisted.add(placed, () => submissionRow(one));
  }

  #noteLapse(one: VerdictAt, { country, institution, agencies }: CountedOffer, { key, report, ended }: Lapse): void {
    const placed = { kind: 'lapsed', country, agencies, of: one.record.provider.id };
    this.lapses.add(placed, () => ({
      ...{ offer: namedOffer(one), institution, country, agencies, finding: key, ended },
      report: { key: report.report.id, url: report.report.url },
    }));
  }

  #noteMismatch(one: VerdictAt, { country, institution, agencies }: CountedOffer, mismatch: Mismatch): void {
    const { kind, report } = mismatch;
    const { key } = differenceOf(mismatch, one);
    const placed = { kind, country, agencies, of: one.record.provider.id };
    this.mismatches.add(placed, () => ({
      ...mismatch,
      report: report && { key: report.report.id, url: report.report.url },
      offer: namedOffer(one),
      ...{ institution, country, agencies, finding: key },
    }));
    const standing = standingOf(this.#states.get(key));
    if (standing === 'counted') return;
    const cell = JSON.stringify([standing, placed]);
    const known = this.#notCounted.get(cell);
    if (known) known.count++;
    else this.#notCounted.set(cell, { placed, standing, count: 1 });
  }

  notCounted(): readonly NotCounted[] {
    return [...this.#notCounted.values()];
  }

  withoutReport(): readonly Unreviewed[] {
    return [...this.unreviewed.values()].filter(({ provider }) => !this.#withEvidence.has(provider));
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
  const gathering = new Gathering(register, policy, await replyStates(q, knownAt));
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
    publishers: gathering.publishers,
    obligations: obligationsAt(await knownCountries(q, knownAt), { asOf, knownAt }),
    days: await listDaysLately(q, asOf, dayOf(new Date(knownAt))),
    unreviewed: gathering.withoutReport(),
    institutionsOf: gathering.institutionsOf,
    mismatches: gathering.mismatches,
    mismatchStandings: gathering.notCounted(),
    lapses: gathering.lapses,
    unlisted: gathering.unlisted,
    said: await readSaid(q, [...gathering.mismatches.kept(), ...gathering.lapses.kept()], knownAt),
    replyDays: policy.replyDays ?? REPLY_DAYS,
  };
}
