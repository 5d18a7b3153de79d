import { z } from 'zod';
import { type DecidedParty, RegistryAgency, RegistryProvider, RegistryReport } from '../model/registry-facts.ts';
import { declarationsOn } from '../registry/rules/cover.ts';
import type { FactsIndex } from '../registry/rules/facts-index.ts';
import { heldKey, type Noticed } from '../registry/rules/held.ts';

/** The facts of the register by which an offer was judged, as its rows have them. */
export const JudgedFacts = z.object({
  registry: z.string(),
  snapshot: z.string(),
  registers: z.array(z.object({ name: z.string(), slot: z.int(), snapshot: z.string() })),
  providers: z.array(RegistryProvider),
  reports: z.array(RegistryReport),
  agencies: z.array(RegistryAgency),
  /** What agencies declared of their activities, as far as it holds for these reports. */
  declarations: z.array(
    z.object({
      id: z.string(),
      agency: z.int(),
      activity: z.int(),
      includes: z.boolean(),
      from: z.string(),
      url: z.string(),
      knownFrom: z.string(),
    }),
  ),
  /** Who organisations are by operators' decisions, as far as it concerns these providers. */
  decided: z.array(z.object({ registryId: z.string(), keys: z.array(z.string()) })).optional(),
  /** When negative results that rest on our own matching were found; only where there may be one. */
  noticed: z.object({ day: z.string(), since: z.record(z.string(), z.string()) }).optional(),
});
export type JudgedFacts = z.infer<typeof JudgedFacts>;

const byId = (a: { readonly id: string | number }, b: { readonly id: string | number }): number =>
  a.id < b.id ? -1 : a.id > b.id ? 1 : 0;

/**
 * Of what was found of all providers only that on this publisher and on these reports. What concerns others is theirs
 * to see first, and is no fact about the offer.
 */
function noticedOf({ day, since }: Noticed, publisher: string | undefined, reports: readonly number[]): Noticed {
  const own: Record<string, string> = {};
  for (const report of reports) {
    const key = publisher === undefined ? '' : heldKey(publisher, report);
    const found = since[key];
    if (found !== undefined) own[key] = found;
  }
  return { day, since: own };
}

/** Decisions for these providers of the register, in the order of their ids. */
function decidedOn(decided: FactsIndex['decided'], providers: FactsIndex['providers']): DecidedParty[] {
  const keys = new Map<string, string[]>();
  for (const [key, ids] of decided)
    for (const id of ids) if (providers.has(id)) keys.set(id, [...(keys.get(id) ?? []), key]);
  return [...keys]
    .map(([registryId, named]) => ({ registryId, keys: named.sort() }))
    .sort((a, b) => (a.registryId < b.registryId ? -1 : 1));
}

/**
 * Everything that is in an index, in the order of ids. Indexed again it gives the same judgements on offers of
 * `publisher`.
 */
export function factsOf(
  { registry, snapshot, registers, providers, reports, agencies, noticed, decided }: FactsIndex,
  publisher: string | undefined,
) {
  const mayBeHeld = [...reports.values()].some(
    ({ report }) => report.decision === 'negative' && report.programmes.length > 0,
  );
  const concerning = decidedOn(decided, providers);
  return {
    registry: registry ?? '',
    snapshot: snapshot ?? '',
    registers: [...registers],
    providers: [...providers.values()].sort(byId),
    reports: [...reports.values()].map(({ report }) => report).sort(byId),
    agencies: [...agencies.values()].sort(byId),
    declarations: [...declarationsOn([...reports.values()])].sort(byId),
    ...(concerning.length > 0 ? { decided: concerning } : {}),
    ...(mayBeHeld && noticed !== null ? { noticed: noticedOf(noticed, publisher, [...reports.keys()]) } : {}),
  };
}
