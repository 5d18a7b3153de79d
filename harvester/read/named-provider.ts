import { identifierKey } from '../../services/model/identifier.ts';
import type { StatedParty } from '../../services/model/offer.ts';

/** Who offers, as a record names it that is no offer of its source's own provider. */
export type NamedProvider = Pick<StatedParty, 'identifiers' | 'name' | 'country'>;

/** Begins the authority of keys that only mean something together with a provider that is still to be found. */
const NAMED = 'named:';
/** Identifiers that mean nothing to others. */
const OWN_SCHEMES: ReadonlySet<string> = new Set(['local', 'local identifier']);

/** The identifiers by which a provider can be known to others. */
export const identifying = ({ identifiers }: Pick<StatedParty, 'identifiers'>): NamedProvider['identifiers'] =>
  identifiers.filter(({ scheme }) => !OWN_SCHEMES.has(scheme.trim().toLowerCase()));

/** One name for a named provider, made of its identifiers. */
export const nameOfNamed = (named: Pick<StatedParty, 'identifiers'>): string =>
  identifying(named).map(identifierKey).sort().join('\n');

/** The authority of keys of offers of this provider until it is found. */
export const authorityOfNamed = (named: Pick<StatedParty, 'identifiers'>): string => `${NAMED}${nameOfNamed(named)}`;

/** True for an authority that stands for a provider that is still to be found. */
export const isNamedAuthority = (authority: string): boolean => authority.startsWith(NAMED);
