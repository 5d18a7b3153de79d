import { ELM } from './elm/elm.ts';
import type { Format } from './format.ts';

/** The formats that can be read, by the type of a source. */
export const FORMATS: Readonly<Record<string, Format>> = { elm: ELM };

/** The format of sources of this type. Null where it cannot be read yet. */
export function formatOf(type: string): Format | null {
  return Object.hasOwn(FORMATS, type) ? (FORMATS[type] ?? null) : null;
}
