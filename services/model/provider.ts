import { z } from 'zod';
import { AllianceRef } from './alliance.ts';
import { ProviderIdentifier } from './identifier.ts';
import { LanguageMap } from './language-map.ts';

/** How a provider came to be known, and by what. */
export const ProviderResolution = z.object({
  /**
   * `registry`: found in the register. `manifest`: found there by a manifest's identifiers. `operator`: created by
   * `sources add`. `named`: known only because a source of somebody else tells of its offers.
   */
  how: z.enum(['registry', 'manifest', 'operator', 'named']),
  /**
   * The identifiers that the operator or a manifest states, as `scheme:value`. They belong to the provider whatever the
   * register lists.
   */
  by: z.array(z.string()),
  at: z.string(),
});

/**
 * Who a provider is, by an operator's decision: it goes before all identifiers. `registryId` null: it is none of those
 * that the registers list.
 */
export const ProviderDecided = z.object({
  registryId: z.string().nullable(),
  resolvedBy: z.literal('operator'),
  reason: z.string(),
  /** The day of the decision. */
  on: z.string(),
});
export type ProviderDecided = Readonly<z.infer<typeof ProviderDecided>>;

/**
 * Who offers: an institution or another provider. The id is ours; where the register has a record of it, that is
 * linked.
 */
export const Provider = z.object({
  id: z.string(),
  name: LanguageMap,
  /** ISO 3166-1 alpha-2 or a QA system as DEQAR names it (`BE-fl`); of the legal seat. */
  country: z.string().nullable(),
  region: z.string().nullable(),
  identifiers: z.array(ProviderIdentifier),
  registryIds: z.array(z.object({ registry: z.string(), id: z.string() })),
  /**
   * Domains that are this provider's own: its SCHAC and its website's host. Keys that contain one of these belong to
   * it.
   */
  domains: z.array(z.string()),
  /** Alliances of which it is stated to be a member. */
  alliances: z.array(AllianceRef),
  /** The alliance that it is itself. Absent: it is none. */
  alliance: AllianceRef.optional(),
  kind: z.enum(['hei', 'other-provider', 'unknown']),
  resolution: ProviderResolution,
  /** Absent: nobody decided. */
  decided: ProviderDecided.optional(),
});
export type Provider = Readonly<z.infer<typeof Provider>>;
