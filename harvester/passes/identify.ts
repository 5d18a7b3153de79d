import { type Finding, finding } from '../../services/model/finding.ts';
import type { Provider } from '../../services/model/provider.ts';
import { shortId } from '../../services/model/short-id.ts';
import { keyName } from '../../services/store/offer-keys.ts';
import type { OfferKey, OriginRecord } from '../../services/store/records.ts';

/** What identity is decided from: a record's keys, strongest first, and whether it names its publisher. */
export interface Claim {
  readonly keys: readonly OfferKey[];
  readonly publisherStated: boolean;
  /** For findings: how the provider knows the record. */
  readonly subject: string | null;
}

/** What the store knows about a batch of claims. */
export interface KnownIdentity {
  /** Offer ids by `keyName`. */
  readonly offers: ReadonlyMap<string, string>;
  readonly origins: ReadonlyMap<string, readonly OriginRecord[]>;
  /** Provider ids by domain. */
  readonly owners: ReadonlyMap<string, readonly string[]>;
}

export type Identity =
  | {
      readonly state: 'accepted';
      readonly id: string;
      readonly keys: readonly OfferKey[];
      readonly publish: boolean;
      readonly findings: readonly Finding[];
    }
  | { readonly state: 'kept-out'; readonly findings: readonly Finding[] };

/** A new offer's id, from its strongest key: made once, then only looked up. */
export function newOfferId(key: OfferKey): string {
  return shortId(keyName(key));
}

/** QualityLink identifiers that contain the domain of the institution they belong to (data exchange: URN and DID of a course). */
const URN = /^urn:schac:(?:uniqueCourseId|courseId):(?<domain>[^:]+):/i;
const DID = /^did:web:(?<domain>[^:]+):/i;

/** The domain that a global key contains. `binding`: it belongs to that domain's provider even where nobody here owns the domain. */
export function domainOf(key: OfferKey): { readonly domain: string; readonly binding: boolean } | null {
  if (key.authority !== '') return null;
  const named = (URN.exec(key.key) ?? DID.exec(key.key))?.groups?.domain;
  if (named !== undefined) return { domain: named.toLowerCase(), binding: true };
  if (!/^https?:/i.test(key.key) || !URL.canParse(key.key)) return null;
  return { domain: new URL(key.key).hostname.toLowerCase(), binding: false };
}

/** A domain and those above it, the top-level one left out: under each of them an owner may be registered. */
export function domainAndParents(domain: string): string[] {
  const labels = domain.split('.');
  return labels.slice(0, -1).map((_, index) => labels.slice(index).join('.'));
}

type Ownership = 'own' | 'free' | 'foreign';

function ownershipOf(key: OfferKey, provider: Provider, owners: KnownIdentity['owners']): Ownership {
  const found = domainOf(key);
  if (!found) return 'free';
  for (const domain of domainAndParents(found.domain)) {
    if (provider.domains.includes(domain)) return 'own';
    const holders = owners.get(domain);
    if (holders && holders.length > 0) return holders.includes(provider.id) ? 'own' : 'foreign';
  }
  return found.binding ? 'foreign' : 'free';
}

/** Which of several origins is published: the one that states the publisher, else the one seen first. `candidates` in the order in which they were seen. */
export function chooseOrigin<T extends { readonly statesPublisher: boolean }>(candidates: readonly T[]): T | undefined {
  return candidates.find((origin) => origin.statesPublisher) ?? candidates[0];
}

function publishes(claim: Claim, sourceId: string, origins: readonly OriginRecord[], owned: boolean): boolean {
  if (owned) return true;
  const seen = origins
    .filter((origin) => origin.notSeenSince === null && origin.sourceId !== sourceId)
    .map((origin) => ({
      sourceId: origin.sourceId,
      statesPublisher: origin.statesPublisher,
      firstSeen: origin.firstSeen,
    }));
  const before = origins.find((origin) => origin.sourceId === sourceId);
  // A record that was never seen here comes after all that were.
  const mine = { sourceId, statesPublisher: claim.publisherStated, firstSeen: before?.firstSeen ?? '9999' };
  const inOrder = [...seen, mine].sort((a, b) => (a.firstSeen < b.firstSeen ? -1 : a.firstSeen > b.firstSeen ? 1 : 0));
  return chooseOrigin(inOrder)?.sourceId === sourceId;
}

/**
 * Decides which offer a record is, whether it may be said by this provider, and whether it becomes the published one. Pure; the order of keys is the order of strength.
 * `taken` holds the ids that earlier records of the same run got; the id that is accepted is added.
 */
export function identify(
  claim: Claim,
  provider: Provider,
  sourceId: string,
  known: KnownIdentity,
  taken: Set<string>,
): Identity {
  const where = { subject: claim.subject };
  const foreign = claim.keys.find((key) => ownershipOf(key, provider, known.owners) === 'foreign');
  if (foreign) {
    const message =
      'This identifier contains the domain of another institution; only that institution can publish under it';
    return {
      state: 'kept-out',
      findings: [finding('foreign-identifier', 'error', message, { ...where, value: foreign.key })],
    };
  }
  const [strongest] = claim.keys;
  if (!strongest) {
    const message =
      'The record has no identifier by which it could be found again (an IRI, a URN, or a notation with its scheme)';
    return { state: 'kept-out', findings: [finding('no-identifier', 'error', message, where)] };
  }
  const findings: Finding[] = [];
  let id: string | null = null;
  const keys: OfferKey[] = [];
  for (const key of claim.keys) {
    const holder = known.offers.get(keyName(key));
    if (holder !== undefined && id !== null && holder !== id) {
      const message =
        'Two identifiers of this record belong to different offers; the stronger one was followed and nothing was merged';
      findings.push(finding('identity-conflict', 'warning', message, { ...where, value: key.key }));
      continue;
    }
    id ??= holder ?? null;
    keys.push(key);
  }
  id ??= newOfferId(strongest);
  if (taken.has(id)) {
    const message = 'Another record of this publication has the same identifier; the first one was taken';
    return {
      state: 'kept-out',
      findings: [...findings, finding('duplicate-identifier', 'error', message, { ...where, value: strongest.key })],
    };
  }
  taken.add(id);
  const owned = ownershipOf(strongest, provider, known.owners) === 'own';
  const publish = publishes(claim, sourceId, known.origins.get(id) ?? [], owned);
  return { state: 'accepted', id, keys, publish, findings };
}
