import { ahead } from '../../services/ahead.ts';
import type { Db } from '../../services/store/home/db.ts';
import { lookUpKeys } from '../../services/store/offers/offers.ts';
import { contentHashes, readOrigins } from '../../services/store/offers/origins.ts';
import { ownersOfDomains } from '../../services/store/sources/providers.ts';
import { readHeads } from '../read/spool-reader.ts';
import type { ToldFor } from '../told-for.ts';
import { domainAndParents, domainOf, type KnownIdentity } from './identify.ts';
import { createOfferedBy, type OfferedHead } from './offered-by.ts';
import { createPlanner, type Plan, type PlanInput } from './plan.ts';
import { MAX_NAMED_DOMAINS, type Owners } from './reading.ts';

/** Records of one look-up, and the characters of their keys. */
const LOOK_UP_BATCH_OFFERS = 500;
const LOOK_UP_BATCH_CHARACTERS = 4_000_000;

/** A spool to be planned. */
export interface SpoolToPlan extends PlanInput {
  /** NDJSON of StagedOffer. */
  readonly spool: string;
  /** For whom the source may tell of offers beside its own provider. */
  readonly toldFor?: ToldFor;
  /** True where the document is the whole publication, so that an offer that is not in it is missing. */
  readonly isWhole: boolean;
}

/** What planning a spool needs. */
export interface PlanDeps {
  readonly db: Db;
  readonly now: () => Date;
  /** Ends the planning between two batches when the program is told to end. */
  readonly stopped: AbortSignal;
  /** Called after each batch with how many more records are done. */
  readonly progress?: (more: number) => void;
}

/** The plan of a spool. */
export interface PlannedSpool {
  readonly plan: Plan;
  /** How many offers the source had before. */
  readonly before: number;
  /** Who owned the domains in the records' keys when they were looked up. Null where these were too many to name. */
  readonly owners: Owners | null;
}

async function knownAbout(
  batch: readonly OfferedHead[],
  db: Db,
): Promise<KnownIdentity & { readonly domains: ReadonlySet<string> }> {
  const keys = batch.flatMap((staged) => staged.keys);
  const offers = await lookUpKeys(db, keys);
  const ids = [...new Set(offers.values())];
  const domains = new Set(keys.flatMap((key) => domainAndParents(domainOf(key)?.domain ?? '')));
  const [origins, owners] = await Promise.all([readOrigins(db, ids), ownersOfDomains(db, [...domains])]);
  return { offers, origins, owners, domains };
}

/** Plans a run whose read has ended well. Looks up what is known of its records, and writes nothing. */
export async function planSpool(input: SpoolToPlan, deps: PlanDeps): Promise<PlannedSpool> {
  const { db } = deps;
  const planner = createPlanner(input);
  const owners = new Map<string, readonly string[]>();
  const offeredBy = createOfferedBy({ db, now: deps.now, toldFor: input.toldFor ?? null, own: input.provider });
  for await (const staged of ahead(readHeads(input.spool, LOOK_UP_BATCH_OFFERS, LOOK_UP_BATCH_CHARACTERS))) {
    deps.stopped.throwIfAborted();
    const heads = await offeredBy(staged);
    const known = await knownAbout(heads, db);
    // The first look-up counts: where a domain got an owner since, the next run has to look again.
    for (const name of known.domains)
      if (!owners.has(name) && owners.size <= MAX_NAMED_DOMAINS) owners.set(name, known.owners.get(name) ?? []);
    const idle = planner.add(heads, known);
    deps.progress?.(idle);
  }
  // What it told of those who are out goes with them, and not because this run lacks it.
  const before = await contentHashes(db, input.sourceId, { withoutThoseOut: true });
  return {
    plan: planner.end(input.isWhole ? before.keys() : null),
    before: before.size,
    owners: owners.size > MAX_NAMED_DOMAINS ? null : owners,
  };
}
