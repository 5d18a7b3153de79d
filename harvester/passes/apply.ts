import { ahead } from '../../services/ahead.ts';
import type { Provider } from '../../services/model/provider.ts';
import type { PublishedOffer } from '../../services/registry/rules/judged-offer.ts';
import type { Judging } from '../../services/registry/rules/judging.ts';
import { batchesOf } from '../../services/store/home/batches.ts';
import type { Db } from '../../services/store/home/db.ts';
import { checkFence, type Lease } from '../../services/store/home/leases.ts';
import { type PreparedWrites, prepareWrites, savePrepared } from '../../services/store/offers/offers.ts';
import { readPublishers } from '../../services/store/offers/other-publishers.ts';
import type { OfferWrite } from '../../services/store/offers/records.ts';
import { addProviders } from '../../services/store/sources/providers.ts';
import { batchesBySize, readSpool, type SpooledOffer } from '../read/spool-reader.ts';
import type { OfferedElsewhere, Plan, PlannedWrite } from './plan.ts';
import type { PlanDeps, SpoolToPlan } from './plan-spool.ts';
import { verdictNow } from './verdict-now.ts';

/**
 * Rows of one transaction, and their characters. Because everyone waits for it in PGlite, it should end within 200 ms.
 */
const WRITE_BATCH_OFFERS = 100;
const WRITE_BATCH_CHARACTERS = 1_000_000;
/** How many records are read and judged at once. */
const READ_BATCH_OFFERS = 500;
const READ_BATCH_CHARACTERS = 4_000_000;

/** A plan to be carried out, with the spool from which it was made. */
export interface ApplyInput extends Omit<SpoolToPlan, 'isWhole'> {
  readonly plan: Pick<Plan, 'writes' | 'providers'>;
  /** The lease under which this run writes. */
  readonly lease: Lease;
}

/** What carrying a plan out needs. */
export interface ApplyDeps extends PlanDeps {
  readonly judging: Judging;
  readonly now: () => Date;
}

type Spooled = SpooledOffer<PlannedWrite>;

/** Who offers a record, and who tells of it. */
function offeredBy(
  { planned }: Spooled,
  { plan, provider }: ApplyInput,
): Pick<OfferedElsewhere, 'provider' | 'toldBy'> {
  const elsewhere = planned.offeredBy === undefined ? undefined : plan.providers.get(planned.offeredBy);
  return elsewhere ?? { provider, toldBy: 'provider' };
}

function published({ planned, staged }: Spooled, provider: Provider, others: ReadonlyMap<string, readonly Provider[]>) {
  const alsoPublishedBy = others.get(planned.id);
  return { content: staged.content, provider, ...(alsoPublishedBy ? { alsoPublishedBy } : {}) };
}

function writeOf({ planned, staged }: Spooled, input: ApplyInput, publish: OfferWrite['publish']): OfferWrite {
  const { id, keys, owned } = planned;
  const { provider, toldBy } = offeredBy({ planned, staged, characters: 0 }, input);
  return {
    id,
    keys: keys ?? staged.keys,
    origin: {
      sourceId: input.sourceId,
      providerId: provider.id,
      contentHash: staged.hash,
      mapping: input.mapping,
      statesPublisher: staged.publisherStated,
      owned,
      toldBy,
    },
    publish,
    content: staged.content,
  };
}

/** A transaction on its way. */
interface Writing {
  readonly done: Promise<void>;
}

/**
 * Starts to write, and resolves as soon as the database has statements to work on. If we computed before that, the
 * database would stand idle.
 */
async function startWriting(prepared: PreparedWrites, at: string, lease: Lease, db: Db): Promise<Writing> {
  let begun = () => {};
  const underWay = new Promise<void>((resolve) => {
    begun = resolve;
  });
  const done = db.transaction(async (tx) => {
    // Handed over together; where the fence refuses, nothing of the rest is kept.
    const saved = Promise.all([checkFence(tx, lease), savePrepared(tx, prepared, at)]);
    begun();
    await saved;
  });
  // Whoever waits for it later gets its failure. Until then it must not count as unhandled.
  const ended = done.catch(() => {});
  await Promise.race([underWay, ended]);
  return { done };
}

/** Keeps the providers that only this run names, before its offers. */
async function makeKnown({ plan, lease }: ApplyInput, { db, now }: ApplyDeps): Promise<void> {
  const fresh = [...plan.providers.values()].filter(({ isNew }) => isNew).map(({ provider }) => provider);
  for (const batch of batchesOf(fresh, WRITE_BATCH_OFFERS))
    await db.transaction(async (tx) => {
      await checkFence(tx, lease);
      await addProviders(tx, batch, now().toISOString());
    });
}

/**
 * Hops 5 and 6: judges what the plan publishes, and writes it in small transactions. If a batch fails, what earlier
 * ones wrote stays. The run is then taken up again from its beginning, which changes nothing twice.
 */
export async function apply(input: ApplyInput, deps: ApplyDeps): Promise<void> {
  const { db, judging } = deps;
  const { writes } = input.plan;
  if (writes.length === 0) return;
  await makeKnown(input, deps);
  const pieces = readSpool(input.spool, writes, READ_BATCH_OFFERS, READ_BATCH_CHARACTERS);
  for await (const batch of ahead(pieces)) {
    deps.stopped.throwIfAborted();
    const others = await readPublishers(
      db,
      batch.map(({ planned }) => planned),
    );
    const offerOf = (spooled: Spooled): PublishedOffer =>
      published(spooled, offeredBy(spooled, input).provider, others);
    await judging.prepare(batch.map(offerOf));
    const at = deps.now();
    // While one batch is written, the next one is judged and prepared, because the database works on a thread of its
    // own.
    let writing: Writing = { done: Promise.resolve() };
    try {
      for await (const part of batchesBySize(batch, WRITE_BATCH_OFFERS, WRITE_BATCH_CHARACTERS)) {
        const prepared = prepareWrites(
          part.map((spooled) =>
            writeOf(spooled, input, spooled.planned.publish ? verdictNow(judging, offerOf(spooled), at) : null),
          ),
        );
        await writing.done;
        writing = await startWriting(prepared, at.toISOString(), input.lease, db);
      }
      await writing.done;
    } finally {
      await writing.done.catch(() => {});
    }
    deps.progress?.(batch.length);
  }
}
