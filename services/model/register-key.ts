/**
 * Because several registers number their reports and agencies alike, each register has a place (its slot), and a number
 * is kept together with it: as `slot × REGISTER_SPAN + number`. In the first register this is the number itself. A
 * provider is kept by its own id in DEQAR and in the demo register, and by `name:id` in every other.
 */
export const REGISTER_SPAN = 40_000_000;
/** Keys have 32 bits, so this many registers have room. */
export const REGISTERS_AT_MOST = 50;

/** Registers of DEQAR's own shape, ids of providers included. Of these a store holds one at most, in slot 0. */
const UNPREFIXED: ReadonlySet<string> = new Set(['deqar', 'demo']);
const NAME = /^[a-z][a-z0-9-]{1,30}$/;

/** True where the providers of a register are kept by the register's own ids alone. */
export function isUnprefixed(registry: string): boolean {
  return UNPREFIXED.has(registry);
}

/** True for a short name that a register may have: small letters, digits and hyphens, at most 31. */
export function isRegisterName(name: string): boolean {
  return NAME.test(name);
}

/** The place of the register that a key of a report or an agency is of. */
export function slotOf(key: number): number {
  return Math.floor(key / REGISTER_SPAN);
}

/** The number that the register itself gives to a report or an agency. */
export function ownNumber(key: number): number {
  return key % REGISTER_SPAN;
}

/** The key of a report or an agency. `number` must be below `REGISTER_SPAN`. */
export function keyIn(slot: number, number: number): number {
  return slot * REGISTER_SPAN + number;
}

/** The register that a provider's id names; null for a register whose ids stand alone. */
export function registerNamedBy(providerId: string): string | null {
  const colon = providerId.indexOf(':');
  return colon < 0 ? null : providerId.slice(0, colon);
}

/** The id that the register itself gives to a provider. */
export function ownProviderId(providerId: string): string {
  return providerId.slice(providerId.indexOf(':') + 1);
}

/** The id under which a provider of a register is kept. */
export function providerIdIn(registry: string, own: string): string {
  return isUnprefixed(registry) ? own : `${registry}:${own}`;
}
