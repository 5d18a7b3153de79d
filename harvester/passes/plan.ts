import { type Finding, found } from '../../services/model/finding.ts';
import type { Provider } from '../../services/model/provider.ts';
import type { ToldBy } from '../../services/model/told-by.ts';
import { keyName } from '../../services/store/offers/offer-keys.ts';
import { otherPublishers } from '../../services/store/offers/other-publishers.ts';
import type { OfferKey } from '../../services/store/offers/records.ts';
import { createRunFindings } from '../read/findings.ts';
import { type Identity, identify, type KnownIdentity } from './identify.ts';
import type { OfferedHead } from './offered-by.ts';

/** Whose publication is planned. */
export interface PlanInput {
  readonly sourceId: string;
  readonly provider: Provider;
  readonly mapping: string;
}

/** An offer to be written. */
export interface PlannedWrite {
  /** Its place in the spool, counted from 0. */
  readonly place: number;
  readonly id: string;
  /** Null: all keys of the record. Because these stand in the spool, a plan of very many offers stays small. */
  readonly keys: readonly OfferKey[] | null;
  readonly owned: boolean;
  /** True where this source's record is, or becomes, the published one. */
  readonly publish: boolean;
  /** Who offers. Absent: the source's own provider. */
  readonly offeredBy?: string;
  /** Ids of other providers that name the offer now. */
  readonly others: readonly string[];
}

/** What a run would do, by the ids of offers. Nothing of it is done yet. */
export interface Plan {
  /** Offers that this source did not have before. */
  readonly fresh: readonly string[];
  /** Those of the fresh ones that no other source had either. */
  readonly alone: readonly string[];
  readonly changed: readonly string[];
  readonly unchanged: readonly string[];
  /** Offers that this source had and lacks now. */
  readonly missing: readonly string[];
  /** Offers that this source had and now says itself to be withdrawn. */
  readonly stated: readonly string[];
  /** How many records say that their offer is withdrawn, also those of offers that this source never had. */
  readonly tombstones: number;
  /** Offers whose published record was this source's and will be another origin's. */
  readonly demoted: readonly string[];
  /** How many records may not be published from here. */
  readonly quarantined: number;
  /** How many fresh offers wait until the run is released. */
  readonly waiting: number;
  /** Providers that offer and are not the source's own, by id; `isNew`: they are not known yet. */
  readonly providers: ReadonlyMap<string, OfferedElsewhere>;
  /** The fresh and the changed ones, in the order of the spool. */
  readonly writes: readonly PlannedWrite[];
  readonly findings: readonly Finding[];
}

/** A provider whose offers somebody else tells of. */
export interface OfferedElsewhere {
  readonly provider: Provider;
  readonly toldBy: ToldBy;
  readonly isNew: boolean;
}

/** Makes a plan piece by piece. */
export interface Planner {
  /** Goes on with the next records of the spool. Answers how many of them need no writing. */
  add(heads: readonly OfferedHead[], known: KnownIdentity): number;
  /**
   * Ends the plan. `before`: the offers of the last complete run; null where the document is not the whole publication,
   * so that nothing in it is missing or withdrawn.
   */
  end(before: Iterable<string> | null): Plan;
}

type Accepted = Extract<Identity, { state: 'accepted' }>;

function isUnchanged(
  head: OfferedHead,
  identity: Accepted,
  by: Pick<OfferedElsewhere, 'provider' | 'toldBy'>,
  input: PlanInput,
  known: KnownIdentity,
): boolean {
  const origin = known.origins.get(identity.id)?.find((item) => item.sourceId === input.sourceId);
  return (
    origin !== undefined &&
    origin.contentHash === head.hash &&
    origin.mapping === input.mapping &&
    origin.published === identity.publish &&
    origin.statesPublisher === head.publisherStated &&
    origin.owned === identity.owned &&
    origin.providerId === by.provider.id &&
    origin.toldBy === by.toldBy &&
    origin.notSeenSince === null &&
    identity.keys.every((key) => known.offers.get(keyName(key)) === identity.id)
  );
}

const NOBODY: readonly string[] = [];

/**
 * Plans a run from keys and hashes, piece by piece: which offer each record is, and what would have to be written. A
 * pure function; what is known is what was stored before the run.
 */
export function createPlanner(input: PlanInput): Planner {
  const taken = new Set<string>();
  const fresh: string[] = [];
  const alone: string[] = [];
  const changed: string[] = [];
  const unchanged: string[] = [];
  const demoted: string[] = [];
  const writes: PlannedWrite[] = [];
  const findings = createRunFindings();
  const stated: string[] = [];
  const providers = new Map<string, OfferedElsewhere>();
  let [place, quarantined, tombstones] = [0, 0, 0];
  const tellingOf = ({ toldBy }: Pick<OfferedElsewhere, 'toldBy'>) =>
    toldBy === 'provider' ? {} : { toldBy, teller: input.provider };
  return {
    add(heads, known) {
      const before = writes.length;
      for (const head of heads) {
        const here = place++;
        const by = head.offeredBy ?? { state: 'known', provider: input.provider, toldBy: 'provider', isNew: false };
        if (by.state === 'kept-out') {
          quarantined++;
          findings.add(found(by.code, { subject: head.subject, value: by.value }));
          continue;
        }
        const identity = identify(head, by.provider, input.sourceId, known, taken, tellingOf(by));
        for (const item of identity.findings) findings.add(item);
        if (identity.state === 'kept-out') {
          quarantined++;
          continue;
        }
        const { id, keys, owned, publish } = identity;
        const origins = known.origins.get(id) ?? [];
        const own = origins.find((item) => item.sourceId === input.sourceId);
        if (head.withdrawn === true) {
          tombstones++;
          if (own !== undefined && own.notSeenSince === null) stated.push(id);
          continue;
        }
        if (own?.published && !publish) demoted.push(id);
        if (isUnchanged(head, identity, by, input, known)) {
          unchanged.push(id);
          continue;
        }
        (own === undefined ? fresh : changed).push(id);
        if (origins.length === 0) alone.push(id);
        const others = origins.length === 0 ? NOBODY : otherPublishers(by.provider.id, origins);
        const isOwn = by.provider.id === input.provider.id;
        if (!isOwn) providers.set(by.provider.id, by);
        const told = isOwn ? {} : { offeredBy: by.provider.id };
        const some = keys.length === head.keys.length ? null : keys;
        writes.push({ place: here, id, keys: some, owned, publish, ...told, others });
      }
      return heads.length - (writes.length - before);
    },
    end(before) {
      const missing = [...(before ?? [])].filter((id) => !taken.has(id));
      const gone = { missing, stated: before === null ? [] : stated, tombstones };
      const told = { demoted, quarantined, waiting: 0, providers, writes, findings: findings.list() };
      return { fresh, alone, changed, unchanged, ...gone, ...told };
    },
  };
}
