import type { AnnexElement } from '../../services/model/completeness.ts';
import { ELM } from './elm/elm.ts';
import type { Format } from './format.ts';

/** The formats that can be read, by the type of a source. */
export const FORMATS: Readonly<Record<string, Format>> = { elm: ELM };

/** Elements for which the format of a mapping version has no place; none where the format is not known any more. */
export function cannotSay(mapping: string): readonly AnnexElement[] {
  return formatOf(mapping.split('@', 1)[0] ?? '')?.cannotSay ?? [];
}

/** The format of sources of this type. Null where it cannot be read yet. */
export function formatOf(type: string): Format | null {
  return Object.hasOwn(FORMATS, type) ? (FORMATS[type] ?? null) : null;
}
