import { type Finding, found } from '../../services/model/finding.ts';
import type { Provider } from '../../services/model/provider.ts';
import { shortId } from '../../services/model/short-id.ts';
import { keyName } from '../../services/store/offers/offer-keys.ts';
import { chooseOrigin, type OriginStanding } from '../../services/store/offers/origin-choice.ts';
import type { OfferKey, OriginRecord } from '../../services/store/offers/records.ts';
import { isAlias } from '../normalise/keys.ts';

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
      /** The record lies on a domain of this provider. */
      readonly owned: boolean;
      readonly publish: boolean;
      readonly findings: readonly Finding[];
    }
  | { readonly state: 'kept-out'; readonly findings: readonly Finding[] };

/** A new offer's id, from its strongest key: made once, then only looked up. */
export function newOfferId(key: OfferKey): string {
  return shortId(keyName(key));
}

/**
 * QualityLink identifiers that contain the domain of the institution they belong to (data exchange: URN and DID of a
 * course).
 */
const URN = /^urn:schac:(?:uniqueCourseId|courseId):(?<domain>[^:]+):/i;
const DID = /^did:web:(?<domain>[^:]+):/i;

/**
 * The domain that a global key contains. `binding`: it belongs to that domain's provider even where nobody here owns
 * the domain.
 */
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

/** After every instant. */
const NEVER_SEEN = '9999';

type Ownership = 'own' | 'free' | 'foreign';

function ownershipOf(
  key: OfferKey,
  provider: Pick<Provider, 'id' | 'domains'>,
  owners: KnownIdentity['owners'],
): Ownership {
  const named = domainOf(key);
  if (!named) return 'free';
  for (const domain of domainAndParents(named.domain)) {
    if (provider.domains.includes(domain)) return 'own';
    const holders = owners.get(domain);
    if (holders && holders.length > 0) return holders.includes(provider.id) ? 'own' : 'foreign';
  }
  return named.binding ? 'foreign' : 'free';
}

/** Whether the strongest key lies on a domain of this provider. */
function isOwner(
  strongest: OfferKey,
  provider: Pick<Provider, 'id' | 'domains'>,
  owners: KnownIdentity['owners'],
): boolean {
  return ownershipOf(strongest, provider, owners) === 'own';
}

function publishes(
  mine: OriginStanding,
  strongest: OfferKey,
  seen: readonly OriginRecord[],
  owners: KnownIdentity['owners'],
): boolean {
  const others = seen
    .filter((origin) => origin.notSeenSince === null && origin.sourceId !== mine.sourceId)
    // As the owners of domains are known now, not when that origin was last read.
    .map((origin) => ({ ...origin, owned: isOwner(strongest, { id: origin.providerId, domains: [] }, owners) }));
  return chooseOrigin<OriginStanding>([...others, mine])?.sourceId === mine.sourceId;
}

/**
 * Decides which offer a record is, whether it may be said by this provider, and whether it becomes the published one.
 * Pure; the order of keys is the order of strength. `taken` holds the ids that earlier records of the same run got; the
 * id that is accepted is added.
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
    return { state: 'kept-out', findings: [found('foreign-identifier', { ...where, value: foreign.key })] };
  }
  const [strongest] = claim.keys;
  if (!strongest) {
    return { state: 'kept-out', findings: [found('no-identifier', where)] };
  }
  const findings: Finding[] = [];
  let id: string | null = null;
  const keys: OfferKey[] = [];
  for (const key of claim.keys) {
    const holder = known.offers.get(keyName(key));
    if (isAlias(key) && holder !== undefined) {
      // Stronger keys of the record may belong to another offer by now; the spelling alone is no claim.
      if (id !== null && holder !== id) continue;
      if (id === null) findings.push(found('other-spelling', { ...where, value: strongest.key }));
    }
    if (holder !== undefined && id !== null && holder !== id) {
      findings.push(found('identity-conflict', { ...where, value: key.key }));
      continue;
    }
    id ??= holder ?? null;
    keys.push(key);
  }
  id ??= newOfferId(strongest);
  if (taken.has(id)) {
    return {
      state: 'kept-out',
      findings: [...findings, found('duplicate-identifier', { ...where, value: strongest.key })],
    };
  }
  taken.add(id);
  const origins = known.origins.get(id) ?? [];
  const before = origins.find((origin) => origin.sourceId === sourceId && origin.notSeenSince === null);
  const mine = {
    sourceId,
    owned: isOwner(strongest, provider, known.owners),
    published: before?.published ?? false,
    statesPublisher: claim.publisherStated,
    // A record that was never seen here comes after all that were.
    firstSeen: origins.find((origin) => origin.sourceId === sourceId)?.firstSeen ?? NEVER_SEEN,
  };
  const publish = publishes(mine, strongest, origins, known.owners);
  return { state: 'accepted', id, keys, owned: mine.owned, publish, findings };
}
