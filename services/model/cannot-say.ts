import type { AnnexElement } from './completeness.ts';

/**
 * Elements for which a format has no place, by the name before the `@` of a mapping version. There the provider cannot
 * mend anything. This stands here and not with the format, because offers are assembled where no format is loaded.
 * The QualityLink profile of ELM allows no accreditation on a learning opportunity specification.
 */
export const CANNOT_SAY = { elm: ['qualityAssurance'] } as const satisfies Readonly<
  Record<string, readonly AnnexElement[]>
>;

/** Elements for which the format of a mapping version has no place. For a format that has no row there are none. */
export function cannotSay(mapping: string): readonly AnnexElement[] {
  const format = mapping.split('@', 1)[0] ?? '';
  return Object.hasOwn(CANNOT_SAY, format) ? CANNOT_SAY[format as keyof typeof CANNOT_SAY] : [];
}
