import type { Messages } from '../../messages/words.ts';
import { addressOf, type ConceptLabels, withLabels } from '../../services/model/assemble.ts';
import { isProgram } from '../../services/model/licence.ts';
import { OfferSummary } from '../../services/model/public-offer.ts';
import type { SearchHit } from '../../services/search/engine.ts';
import type { Confirmation } from '../../services/store/offers/offer-reading.ts';
import type { CountryLookup } from '../country-lookup.ts';
import { wordBasis } from './basis-words.ts';
import { type DeadLinks, withoutDeadLinks } from './dead-links.ts';
import { inOrder } from './in-order.ts';
import { wordVerdict } from './verdict-words.ts';

const ordered = inOrder(OfferSummary);

/** What is joined to hits when they are read. */
export interface Joined {
  /** Base of our own addresses. */
  readonly publicUrl: string;
  /** When the last complete read of the register was. */
  readonly checkedAt: string | null;
  /** For each source, the run that last confirmed what it publishes. */
  readonly confirmations: ReadonlyMap<string, Confirmation>;
  readonly labels: ConceptLabels;
  readonly countries: CountryLookup;
  readonly deadLinks: DeadLinks;
}

/** The source of a hit's published record. */
export function sourceOf({ hit }: SearchHit): string {
  return hit.provenance.source;
}

/**
 * Turns a hit into an OfferSummary. `matching` are the instances that meet the filters. The verdict gets its sentences.
 */
export function presentHit(
  { hit, matching }: SearchHit,
  { publicUrl, checkedAt, confirmations, labels, countries, deadLinks }: Joined,
  messages: Messages,
): OfferSummary {
  const { instances, verdict, verdictFacts, provenance, ...summary } = hit;
  const confirmation = summary.notSeenSince === null ? confirmations.get(provenance.source) : undefined;
  const lastSeen = confirmation?.at ?? null;
  const joined = {
    ...summary,
    iri: summary.iri !== null && !isProgram(summary.iri) ? summary.iri : addressOf(summary.id, publicUrl),
    skills: withLabels(summary.skills, labels),
    basis: wordBasis(summary.basis, messages),
    lastConfirmed: lastSeen,
    verdict: {
      ...wordVerdict(
        verdict,
        { eqf: summary.eqf, facts: verdictFacts, country: summary.provider.country, countries },
        messages,
      ),
      checkedAt,
    },
    provenance: {
      ...provenance,
      lastSeen,
      run: confirmation?.run_id ?? null,
      snapshot: confirmation?.snapshot ?? null,
    },
    matching: matching.flatMap((id) => instances.find((instance) => instance.id === id) ?? []),
  };
  return ordered(withoutDeadLinks(joined, deadLinks));
}
