import { type Finding, found } from '../../services/model/finding.ts';
import type { Provider } from '../../services/model/provider.ts';
import { shortId } from '../../services/model/short-id.ts';
import type { ToldBy } from '../../services/model/told-by.ts';
import { keyName } from '../../services/store/offers/offer-keys.ts';
import { chooseOrigin, type OriginStanding } from '../../services/store/offers/origin-choice.ts';
import type { OfferKey, OriginRecord } from '../../services/store/offers/records.ts';
import { isAlias } from '../normalise/keys.ts';

/** What identity is decided from: a record's keys, strongest first, and whether it names its publisher. */
export interface Claim {
  readonly keys: readonly OfferKey[];
  readonly publisherStated: boolean;
  /** For findings: the name by which the provider knows the record. */
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

/** What a record is: an offer, or the reason why it must not be published from here. */
export type Identity =
  | {
      readonly state: 'accepted';
      readonly id: string;
      readonly keys: readonly OfferKey[];
      /** True where the record is on a domain of this provider. */
      readonly owned: boolean;
      readonly publish: boolean;
      readonly findings: readonly Finding[];
    }
  | { readonly state: 'kept-out'; readonly findings: readonly Finding[] };

/** The id of a new offer, made from its strongest key. It is made once, and later only looked up. */
export function newOfferId(key: OfferKey): string {
  return shortId(keyName(key));
}

/**
 * QualityLink's identifiers of a course (URN and DID), which contain the domain of the institution to which they
 * belong.
 */
const URN = /^urn:schac:(?:uniqueCourseId|courseId):(?<domain>[^:]+):/i;
const DID = /^did:web:(?<domain>[^:]+):/i;

/**
 * The domain that a global key contains. `binding`: the key belongs to the provider of that domain, also where nobody
 * here owns the domain.
 */
export function domainOf(key: OfferKey): { readonly domain: string; readonly binding: boolean } | null {
  if (key.authority !== '') return null;
  const named = (URN.exec(key.key) ?? DID.exec(key.key))?.groups?.domain;
  if (named !== undefined) return { domain: named.toLowerCase(), binding: true };
  if (!/^https?:/i.test(key.key) || !URL.canParse(key.key)) return null;
  return { domain: new URL(key.key).hostname.toLowerCase(), binding: false };
}

/** A domain and those above it except the top-level one. Each of them may have a registered owner. */
export function domainAndParents(domain: string): string[] {
  const labels = domain.split('.');
  return labels.slice(0, -1).map((_, index) => labels.slice(index).join('.'));
}

/** Later than every instant. */
const NEVER_SEEN = '9999';

/** Who tells of an offer that is not its own. */
interface Telling {
  readonly toldBy?: ToldBy;
  readonly teller?: Pick<Provider, 'id' | 'domains'>;
}

type Ownership = 'own' | 'free' | 'foreign';

function ownershipOf(
  key: OfferKey,
  provider: Pick<Provider, 'id' | 'domains'>,
  owners: KnownIdentity['owners'],
  by: Telling = {},
): Ownership {
  const named = domainOf(key);
  if (!named) return 'free';
  const { toldBy = 'provider', teller } = by;
  for (const domain of domainAndParents(named.domain)) {
    if (provider.domains.includes(domain)) return 'own';
    const holders = owners.get(domain) ?? [];
    if (holders.includes(provider.id)) return 'own';
    // Whoever tells of others' offers may name them on its own domain. That makes them nobody's own.
    if (teller !== undefined && (teller.domains.includes(domain) || holders.includes(teller.id))) return 'free';
    if (holders.length > 0) return 'foreign';
  }
  // Nobody here owns the domain. That it is the named provider's, only an authoritative source may say.
  return named.binding && toldBy !== 'authoritative' ? 'foreign' : 'free';
}

/** True where the strongest key is on a domain of this provider. */
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
    // By who owns the domains now, and not when that origin was last read.
    .map((origin) => ({ ...origin, owned: isOwner(strongest, { id: origin.providerId, domains: [] }, owners) }));
  return chooseOrigin<OriginStanding>([...others, mine])?.sourceId === mine.sourceId;
}

/**
 * Decides which offer a record is, whether this provider may publish it, and whether this record becomes the published
 * one. A pure function. The order of keys is the order of their strength. `taken` holds the ids that earlier records of
 * the same run got; an accepted id is added. `provider` is the one that offers; `by` says who tells of it where
 * that is another one.
 */
export function identify(
  claim: Claim,
  provider: Provider,
  sourceId: string,
  known: KnownIdentity,
  taken: Set<string>,
  by: Telling = {},
): Identity {
  const { toldBy = 'provider' } = by;
  const where = { subject: claim.subject };
  const foreign = claim.keys.find((key) => ownershipOf(key, provider, known.owners, by) === 'foreign');
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
      // By now the record's stronger keys may belong to another offer. Another spelling alone is no claim.
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
    toldBy,
    published: before?.published ?? false,
    statesPublisher: claim.publisherStated,
    // A record that was never seen here comes after all that were.
    firstSeen: origins.find((origin) => origin.sourceId === sourceId)?.firstSeen ?? NEVER_SEEN,
  };
  const publish = publishes(mine, strongest, origins, known.owners);
  return { state: 'accepted', id, keys, owned: mine.owned, publish, findings };
}
