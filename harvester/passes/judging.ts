import type { ProviderIdentifier } from '../../services/model/identifier.ts';
import { identifierKey } from '../../services/model/identifier.ts';
import type { OfferContent } from '../../services/model/offer.ts';
import type { Provider } from '../../services/model/provider.ts';
import { type FactsIndex, indexFacts } from '../../services/registry/facts-index.ts';
import { judge } from '../../services/registry/judge.ts';
import { judgedOffer } from '../../services/registry/judged-offer.ts';
import type { Judgement } from '../../services/registry/judgement.ts';
import type { RulePolicy } from '../../services/registry/policy.ts';
import type { Queryable } from '../../services/store/db.ts';
import { findRegistryProviders, loadRegistryFacts } from '../../services/store/registry-facts.ts';

/** More registry providers than this in one batch are loaded anew for the next. */
const MAX_PROVIDERS_HELD = 2_000;

/** Judges offers with the registry facts of those that are concerned, loaded once per provider and kept. */
export interface Judging {
  /** Makes sure that the facts about these offers' providers and awarding bodies are at hand. */
  prepare(offers: readonly { readonly content: OfferContent; readonly provider: Provider }[]): Promise<void>;
  judge(content: OfferContent, provider: Provider, asOf: string): Judgement;
  readonly index: FactsIndex;
}

function partiesOf(content: OfferContent): ProviderIdentifier[] {
  return content.awardingBodies.flatMap((party) => party.identifiers);
}

/** Opens judging over the store. */
export async function openJudging(q: Queryable, policy: RulePolicy): Promise<Judging> {
  const asked = new Set<string>();
  const held = new Set<string>();
  let index = indexFacts(await loadRegistryFacts(q, []), policy);
  return {
    get index() {
      return index;
    },
    async prepare(offers) {
      const wanted = new Map<string, ProviderIdentifier>();
      for (const { content, provider } of offers) {
        const hosts = provider.domains.map((value) => ({ scheme: 'host', value }));
        const registry = provider.registryIds.map(({ id }) => ({ scheme: 'deqar', value: id }));
        for (const identifier of [...provider.identifiers, ...registry, ...hosts, ...partiesOf(content)]) {
          const key = identifierKey(identifier);
          if (!asked.has(key)) wanted.set(key, identifier);
        }
      }
      if (wanted.size === 0) return;
      const found = await findRegistryProviders(q, [...wanted.values()]);
      for (const key of wanted.keys()) asked.add(key);
      const fresh = [...new Set([...found.values()].flat())].filter((id) => !held.has(id));
      if (fresh.length === 0) return;
      if (held.size + fresh.length > MAX_PROVIDERS_HELD) {
        held.clear();
        asked.clear();
        for (const key of wanted.keys()) asked.add(key);
      }
      for (const id of fresh) held.add(id);
      index = indexFacts(await loadRegistryFacts(q, [...held]), policy);
    },
    judge: (content, provider, asOf) => judge(judgedOffer(content, provider), index, asOf, policy),
  };
}
