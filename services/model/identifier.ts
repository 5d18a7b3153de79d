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
 * One spelling for each identifier, so that equal ones compare equal: deqar and eter in upper case, domains in lower
 * case, VAT without spaces, Erasmus with single spaces, ROR as its last nine characters.
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

/** `scheme:value` in the normal spelling. Identifiers are stored and compared in this form. */
export function identifierKey(identifier: ProviderIdentifier): string {
  const { scheme, value } = normaliseIdentifier(identifier);
  return `${scheme}:${value}`;
}
