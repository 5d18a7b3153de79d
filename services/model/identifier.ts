import { z } from 'zod';

/**
 * An identifier of an offer, as the source gave it. `scheme` is the scheme's short name or its IRI; null where the
 * source named none.
 */
export const Identifier = z.object({ scheme: z.string().nullable(), value: z.string().min(1) });
export type Identifier = Readonly<z.infer<typeof Identifier>>;

/** Schemes by which a provider is known (contracts, `sources add --provider`). */
export const PROVIDER_SCHEMES = ['deqar', 'eter', 'schac', 'erasmus', 'ror', 'local'] as const;

/**
 * A provider's identifier. Beyond the named schemes, any tag that a registry uses for its identifiers is allowed
 * (DEQAR `resource`: `EU-VAT`, `WHED`, …), lower-cased.
 */
export const ProviderIdentifier = z.object({ scheme: z.string().min(1), value: z.string().min(1) });
export type ProviderIdentifier = Readonly<z.infer<typeof ProviderIdentifier>>;

/**
 * One spelling per identifier, so that equal ones compare equal (reference: DEQAR decision rules 3.3.1): deqar and eter
 * upper case, domains lower case, VAT without spaces, Erasmus with runs of spaces squeezed to one, ROR as its last nine
 * characters.
 */
export function normaliseIdentifier(identifier: ProviderIdentifier): ProviderIdentifier {
  const scheme = identifier.scheme.trim().toLowerCase();
  const value = identifier.value.trim();
  switch (scheme) {
    case 'deqar':
    case 'eter':
      return { scheme, value: value.toUpperCase() };
    case 'schac':
      return { scheme, value: value.toLowerCase().replace(/\.$/, '') };
    case 'eu-vat':
      return { scheme, value: value.replace(/\s+/g, '').toUpperCase() };
    case 'erasmus':
      return { scheme, value: value.replace(/\s+/g, ' ').toUpperCase() };
    case 'ror':
      return { scheme, value: value.replace(/\/+$/, '').slice(-9).toLowerCase() };
    default:
      return { scheme, value };
  }
}

/** `scheme:value` in the normal spelling: the form in which identifiers are indexed and compared. */
export function identifierKey(identifier: ProviderIdentifier): string {
  const { scheme, value } = normaliseIdentifier(identifier);
  return `${scheme}:${value}`;
}
