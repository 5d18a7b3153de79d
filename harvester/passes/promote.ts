import type { Finding } from '../../services/model/finding.ts';
import type { Provider } from '../../services/model/provider.ts';
import type { PublishedOffer } from '../../services/registry/rules/judged-offer.ts';
import type { Judging } from '../../services/registry/rules/judging.ts';
import type { Db } from '../../services/store/home/db.ts';
import { checkFence, type Lease } from '../../services/store/home/leases.ts';
import { keyName } from '../../services/store/offers/offer-keys.ts';
import {
  lookUpKeys,
  type PreparedWrites,
  prepareWrites,
  readOrigins,
  savePrepared,
} from '../../services/store/offers/offers.ts';
import { readOtherPublishers } from '../../services/store/offers/other-publishers.ts';
import type { OfferWrite } from '../../services/store/offers/records.ts';
import { ownersOfDomains } from '../../services/store/sources/providers.ts';
import { createRunFindings } from '../read/findings.ts';
import { batchesBySize, oneAhead, readSpool, type SpooledOffer } from '../read/spool-reader.ts';
import type { StagedOffer } from '../read/staged.ts';
import { domainAndParents, domainOf, type Identity, identify, type KnownIdentity } from './identify.ts';
import { MAX_NAMED_DOMAINS, type Owners } from './reading.ts';
import { verdictNow } from './verdict-now.ts';

/** Rows a transaction, and characters of them: with PGlite everyone waits for it, so it ends within 200 ms. */
const WRITE_BATCH_OFFERS = 100;
const WRITE_BATCH_CHARACTERS = 1_000_000;
/** Records a look-up: larger, since most records of a repeated run are unchanged and need no more than that. */
const LOOK_UP_BATCH_OFFERS = 500;
const LOOK_UP_BATCH_CHARACTERS = 4_000_000;

export interface PromoteInput {
  readonly sourceId: string;
  readonly provider: Provider;
  /** NDJSON of StagedOffer. */
  readonly spool: string;
  readonly mapping: string;
  /** Under which this run may write. */
  readonly lease: Lease;
}

export interface PromoteDeps {
  readonly db: Db;
  readonly judging: Judging;
  readonly now: () => Date;
  /** Rejects between two batches once the program is to end. */
  readonly stopped: AbortSignal;
  /** Told after each batch how many more records are done. */
  readonly progress?: (more: number) => void;
}

export interface Promoted {
  readonly published: number;
  readonly keptOut: number;
  readonly changed: number;
  readonly unchanged: number;
  /** Ids of all offers that the run saw and accepted. */
  readonly seen: ReadonlySet<string>;
  /** Offers whose published record was this source's and is no longer: another origin takes its place. */
  readonly demoted: readonly string[];
  /** Who owned the domains in the records' keys when they were looked at; null where those were too many to name. */
  readonly owners: Owners | null;
  readonly findings: readonly Finding[];
}

async function knownAbout(
  batch: readonly StagedOffer[],
  db: Db,
): Promise<KnownIdentity & { readonly domains: ReadonlySet<string> }> {
  const keys = batch.flatMap((staged) => staged.keys);
  const offers = await lookUpKeys(db, keys);
  const ids = [...new Set(offers.values())];
  const domains = new Set(keys.flatMap((key) => domainAndParents(domainOf(key)?.domain ?? '')));
  const [origins, owners] = await Promise.all([readOrigins(db, ids), ownersOfDomains(db, [...domains])]);
  return { offers, origins, owners, domains };
}

function isUnchanged(
  staged: StagedOffer,
  identity: Extract<Identity, { state: 'accepted' }>,
  input: PromoteInput,
  known: KnownIdentity,
): boolean {
  const origin = known.origins.get(identity.id)?.find((item) => item.sourceId === input.sourceId);
  return (
    origin !== undefined &&
    origin.contentHash === staged.hash &&
    origin.mapping === input.mapping &&
    origin.published === identity.publish &&
    origin.statesPublisher === staged.publisherStated &&
    origin.owned === identity.owned &&
    origin.notSeenSince === null &&
    identity.keys.every((key) => known.offers.get(keyName(key)) === identity.id)
  );
}

/**
 * Hops 5 and 6 for a run whose read has ended well: gives every staged record its offer, judges what is published, and
 * writes what differs in small transactions. What earlier batches wrote stands if a later one fails; the run is then
 * taken up again from its beginning, which changes nothing twice.
 */
export async function promote(input: PromoteInput, deps: PromoteDeps): Promise<Promoted> {
  const { db, judging } = deps;
  const seen = new Set<string>();
  const demoted: string[] = [];
  const findings = createRunFindings();
  const owners = new Map<string, readonly string[]>();
  let [published, keptOut, changed, unchanged] = [0, 0, 0, 0];

  const spooled = readSpool(input.spool, LOOK_UP_BATCH_OFFERS, LOOK_UP_BATCH_CHARACTERS);
  for await (const lines of oneAhead(spooled)) {
    const batch = lines.map(({ staged }) => staged);
    deps.stopped.throwIfAborted();
    const known = await knownAbout(batch, db);
    // The first look counts: where a domain found an owner since, the next run has to look again.
    for (const name of known.domains)
      if (!owners.has(name) && owners.size <= MAX_NAMED_DOMAINS) owners.set(name, known.owners.get(name) ?? []);
    const accepted: (SpooledOffer & { identity: Extract<Identity, { state: 'accepted' }> })[] = [];
    for (const { staged, characters } of lines) {
      const claim = {
        keys: staged.keys,
        publisherStated: staged.publisherStated,
        subject: staged.content.iri ?? staged.keys[0]?.key ?? null,
      };
      const identity = identify(claim, input.provider, input.sourceId, known, seen);
      for (const item of identity.findings) findings.add(item);
      if (identity.state === 'kept-out') {
        keptOut++;
        continue;
      }
      published++;
      const origin = known.origins.get(identity.id)?.find((item) => item.sourceId === input.sourceId);
      if (origin?.published && !identity.publish) demoted.push(identity.id);
      if (isUnchanged(staged, identity, input, known)) unchanged++;
      else accepted.push({ staged, characters, identity });
    }
    const { provider } = input;
    const others = await readOtherPublishers(
      db,
      accepted.map(({ identity: { id } }) => ({ id, providerId: provider.id })),
      known.origins,
    );
    const offerOf = ({ staged, identity }: (typeof accepted)[number]): PublishedOffer => {
      const alsoPublishedBy = others.get(identity.id);
      return { content: staged.content, provider, ...(alsoPublishedBy ? { alsoPublishedBy } : {}) };
    };
    await judging.prepare(accepted.map(offerOf));
    const at = deps.now();
    const writeOf = (record: (typeof accepted)[number]): OfferWrite => {
      const { staged, identity } = record;
      return {
        id: identity.id,
        keys: identity.keys,
        origin: {
          sourceId: input.sourceId,
          providerId: input.provider.id,
          contentHash: staged.hash,
          mapping: input.mapping,
          statesPublisher: staged.publisherStated,
          owned: identity.owned,
        },
        publish: identity.publish ? verdictNow(judging, offerOf(record), at) : null,
        content: staged.content,
      };
    };
    const write = (writes: PreparedWrites) =>
      db.transaction(async (tx) => {
        await checkFence(tx, input.lease);
        await savePrepared(tx, writes, at.toISOString());
      });
    // While one part is written the next one is judged and made ready: the database works on a thread of its own.
    let writing: Promise<unknown> = Promise.resolve();
    try {
      for await (const part of batchesBySize(accepted, WRITE_BATCH_OFFERS, WRITE_BATCH_CHARACTERS)) {
        const writes = prepareWrites(part.map(writeOf));
        await writing;
        writing = write(writes);
        writing.catch(() => {});
      }
      await writing;
    } finally {
      await writing.catch(() => {});
    }
    changed += accepted.length;
    deps.progress?.(batch.length);
  }
  return {
    ...{ published, keptOut, changed, unchanged, seen, demoted, findings: findings.list() },
    owners: owners.size > MAX_NAMED_DOMAINS ? null : owners,
  };
}
