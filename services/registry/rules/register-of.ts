import { registerNamedBy, slotOf } from '../../model/register-key.ts';
import type { KnownRegister } from '../../model/registry-facts.ts';
import type { FactsIndex } from './facts-index.ts';

/** Which register a statement rests on, and which read of it. */
export interface Resting {
  readonly registry: string | null;
  readonly snapshot: string | null;
}

const of = ({ name, snapshot }: KnownRegister): Resting => ({ registry: name, snapshot });

/**
 * The register that a judgement names: of those that its evidence is from, the one that was connected first; without
 * evidence the one that knows the institution; else the first register.
 */
export function registerOf(index: FactsIndex, reports: readonly number[], providerId: string | null): Resting {
  const { registers, registry, snapshot } = index;
  if (registers.length < 2) return { registry, snapshot };
  const first = { registry, snapshot };
  if (reports.length > 0) {
    const slots = new Set(reports.map(slotOf));
    const found = registers.find(({ slot }) => slots.has(slot));
    return found ? of(found) : first;
  }
  const named = providerId === null ? null : registerNamedBy(providerId);
  const found = named === null ? undefined : registers.find(({ name }) => name === named);
  return found ? of(found) : first;
}
