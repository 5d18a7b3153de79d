import { identifierKey, type ProviderIdentifier } from '../../model/identifier.ts';
import { identifierOf } from '../../model/joined-registers.ts';
import type { RegistryFacts } from '../../model/registry-facts.ts';
import { decidedFor } from './decided-party.ts';
import type { FactsIndex } from './facts-index.ts';
import { GrowingIndex } from './growing-index.ts';
import { judge } from './judge.ts';
import { type JudgedOffer, judgedOffer, type PublishedOffer } from './judged-offer.ts';
import type { Judgement } from './judgement.ts';
import type { RulePolicy } from './policy.ts';

/**
 * Beyond this many providers of the register in memory all are let go, and those of the next batch are loaded anew.
 * Whoever judges many offers takes them provider by provider.
 */
const MAX_PROVIDERS_HELD = 1_000;
/** The same with several registers: because all that are held are then loaded again for a further provider. */
const MAX_HELD_OF_SEVERAL = 200;
/** So often all is asked anew where the register is read meanwhile. After that what was loaded last counts. */
const LOOK_UPS_AT_MOST = 3;

/** Where facts come from: the store, for instance. */
export interface FactsPort {
  /** Names the last complete reads of all registers; null before the first. It changes when there are new facts. */
  snapshot(): Promise<string | null>;
  /**
   * The register's ids of those that have one of these identifiers, by `identifierKey`. The scheme `host` looks for
   * websites.
   */
  find(identifiers: readonly ProviderIdentifier[]): Promise<ReadonlyMap<string, readonly string[]>>;
  /** These providers, those related to them, the reports that name any of these, and all agencies. */
  load(registryIds: readonly string[]): Promise<RegistryFacts>;
}

/** Judges offers with the facts about the parties that they name. Facts are loaded once for each party and kept. */
export interface Judging {
  /** Loads what is not there yet of the facts about these offers' providers and awarding bodies. */
  prepare(offers: readonly PublishedOffer[]): Promise<void>;
  judge(offer: PublishedOffer, asOf: string): Judgement;
  /** The facts that are loaded. */
  readonly index: FactsIndex;
}

/** Every identifier and host under which the parties that the rules look at can be found. */
function identifiersOf(judged: JudgedOffer, index: FactsIndex): ProviderIdentifier[] {
  const { providerIdentifiers, providerDomains, ...offer } = judged;
  const bodies = offer.awardingBodyIdentifiers.flat();
  const elsewhere = offer.publishedElsewhere ?? [];
  const domains = [...providerDomains, ...elsewhere.flatMap((other) => other.domains)];
  return [
    ...providerIdentifiers,
    ...bodies,
    ...elsewhere.flatMap(({ identifiers }) => identifiers),
    ...[offer.providerDecided, ...elsewhere.map(({ decided }) => decided), ...decidedFor(bodies, index)].flatMap(
      (id) => (id ? identifierOf(id) : []),
    ),
    ...domains.map((value) => ({ scheme: 'host', value })),
  ];
}

/**
 * Begins judging. Facts are those that stand at each `prepare`: what the register says in the meantime counts from the
 * next batch on.
 */
export async function openJudging(facts: FactsPort, policy: RulePolicy): Promise<Judging> {
  const asked = new Set<string>();
  const held = new Set<string>();
  let grown = new GrowingIndex(await facts.load([]));
  /** True where the register was read since it was asked last, so that its answers are of an earlier read. */
  const load = async (added: readonly string[]): Promise<boolean> => {
    const loaded = grown.grows ? await facts.load(added) : null;
    if (loaded !== null && grown.fits(loaded)) {
      grown.add(loaded);
      return false;
    }
    const before = grown.index.reads;
    grown = new GrowingIndex(await facts.load([...held]));
    return grown.index.reads !== before;
  };
  const letGo = async (): Promise<void> => {
    held.clear();
    asked.clear();
    grown = new GrowingIndex(await facts.load([]));
  };
  const prepare = async (offers: readonly PublishedOffer[], left: number): Promise<void> => {
    if (asked.size > 0 && (await facts.snapshot()) !== grown.index.reads) await letGo();
    const wanted = new Map<string, ProviderIdentifier>();
    for (const offer of offers) {
      for (const identifier of identifiersOf(judgedOffer(offer), grown.index)) {
        const key = identifierKey(identifier);
        if (!asked.has(key)) wanted.set(key, identifier);
      }
    }
    if (wanted.size === 0) return;
    const most = grown.index.registers.length > 1 ? MAX_HELD_OF_SEVERAL : MAX_PROVIDERS_HELD;
    if (held.size > most) {
      await letGo();
      return prepare(offers, left);
    }
    const found = await facts.find([...wanted.values()]);
    for (const key of wanted.keys()) asked.add(key);
    const added = [...new Set([...found.values()].flat())].filter((id) => !held.has(id));
    for (const id of added) held.add(id);
    if (added.length === 0 || !(await load(added))) return;
    // Because the answers are of an earlier read, we ask again, now or with the next batch. What is held was just loaded.
    asked.clear();
    if (left > 1) return prepare(offers, left - 1);
  };
  return {
    get index() {
      return grown.index;
    },
    prepare: (offers) => prepare(offers, LOOK_UPS_AT_MOST),
    judge: (offer, asOf) => judge(judgedOffer(offer), grown.index, asOf, policy),
  };
}
