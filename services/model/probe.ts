import { z } from 'zod';

/**
 * What one look for a manifest led to. `found`: it holds. `opted-out`: the provider does not want to be listed.
 * `invalid`: a manifest that cannot be used. `unconfirmed`: one at a domain that several providers share, which does not
 * say that it is this one's. `no-manifest`: something else is there. `absent`: nothing is. `refused`: it may not be
 * asked. `temporary`: nobody could say.
 */
export const PROBE_RESULTS = [
  'found',
  'opted-out',
  'invalid',
  'unconfirmed',
  'no-manifest',
  'absent',
  'refused',
  'temporary',
] as const;
export type ProbeResult = (typeof PROBE_RESULTS)[number];

/** One look for a manifest (QualityLink discovery). */
export const Probe = z.object({
  domain: z.string(),
  /** How the domain was come by. */
  origin: z.string(),
  mechanism: z.enum(['txt', 'well-known', 'given']),
  /** What was asked: `TXT` and the domain, or an address. */
  asked: z.string(),
  result: z.enum(PROBE_RESULTS),
  /** What there is to say beside the result; null where nothing is. */
  detail: z.string().nullable(),
});
export type Probe = Readonly<z.infer<typeof Probe>>;

/**
 * How looking for a provider's manifest ended. `none`: everybody asked says that there is none. `temporary`: some could
 * not say.
 */
export const DISCOVERY_STATES = ['found', 'opted-out', 'invalid', 'none', 'temporary'] as const;
export type DiscoveryState = (typeof DISCOVERY_STATES)[number];
