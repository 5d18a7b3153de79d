import type { Basis } from '../../services/model/basis.ts';
import { pointerSteps, valueAt } from '../../services/model/json-pointer.ts';

/** True for a value that says something. */
function isSaid(value: unknown): boolean {
  if (value === null || value === undefined || value === '' || value === 'unknown') return false;
  return typeof value !== 'object' || Object.values(value).some(isSaid);
}

/** How the reader of a format came to what it did not find stated so, where something came of it. */
export function basesByReader(
  derived: Readonly<Record<string, Basis>> | undefined,
  made: object,
): readonly (readonly [pointer: string, basis: Basis])[] {
  return Object.entries(derived ?? {}).filter(([pointer]) => isSaid(valueAt(made, pointerSteps(pointer) ?? [])));
}
