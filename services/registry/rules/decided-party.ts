import type { Day } from '../../model/day.ts';
import { identifierKey, normaliseIdentifier, type ProviderIdentifier } from '../../model/identifier.ts';
import { identifierOf } from '../../model/joined-registers.ts';
import type { FactsIndex } from './facts-index.ts';
import type { Resolution } from './resolve.ts';
import { openedOrClosed } from './turning-days.ts';

/** Who a party is by an operator's decision (docs/rules.md 3.3): exactly the record that it names, or nobody. */
export function decidedBy(registryId: string | null, index: FactsIndex, asOf: Day): Resolution {
  const own = registryId === null ? null : identifierOf(registryId);
  const [bearer] = own === null ? [] : (index.byIdentifier.get(identifierKey(own)) ?? []);
  if (!bearer) return { state: 'not-found', due: null };
  const { provider } = bearer;
  const state = provider.closedOn !== null && provider.closedOn < asOf ? 'closed' : 'found';
  return { state, provider, resolvedBy: 'operator', flags: [], due: openedOrClosed(provider, asOf) };
}

/** The records that operators decided for organisations that bear one of these identifiers. */
export function decidedFor(identifiers: readonly ProviderIdentifier[], index: Pick<FactsIndex, 'decided'>): string[] {
  if (index.decided.size === 0) return [];
  const keys = identifiers.map((identifier) => identifierKey(normaliseIdentifier(identifier)));
  return [...new Set(keys.flatMap((key) => index.decided.get(key) ?? []))];
}

/**
 * Who an awarding body is that somebody else names. What its identifiers say in a register counts. Where they lead to
 * nobody, or to several, and it bears an identifier that no register lists and of whose bearer an operator decided who it
 * is, that is who it is. Decisions that contradict each other, or the register, decide nothing.
 */
export function withDecision(
  resolution: Resolution,
  identifiers: readonly ProviderIdentifier[],
  index: FactsIndex,
  asOf: Day,
): Resolution {
  if (resolution.state === 'found' || resolution.state === 'closed') return resolution;
  const unlisted = identifiers.filter(
    (identifier) => !index.byIdentifier.has(identifierKey(normaliseIdentifier(identifier))),
  );
  const [only, ...others] = decidedFor(unlisted, index);
  if (only === undefined || others.length > 0) return resolution;
  if (resolution.state === 'ambiguous' && !resolution.candidates.includes(only)) return resolution;
  const decided = decidedBy(only, index, asOf);
  return decided.state === 'found' || decided.state === 'closed' ? decided : resolution;
}
