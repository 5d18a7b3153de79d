import type { AnnexElement } from './completeness.ts';

/**
 * Elements that a format has no place for, by the name before the `@` of a mapping version: there the provider cannot
 * mend anything. It stands here and not with the format, because offers are assembled where no format is read.
 * The QualityLink profile of ELM takes no accreditation on a learning opportunity specification.
 */
export const CANNOT_SAY = { elm: ['qualityAssurance'] } as const satisfies Readonly<
  Record<string, readonly AnnexElement[]>
>;

/** What the format of a mapping version has no place for; nothing is known of a format that has no row. */
export function cannotSay(mapping: string): readonly AnnexElement[] {
  const format = mapping.split('@', 1)[0] ?? '';
  return Object.hasOwn(CANNOT_SAY, format) ? CANNOT_SAY[format as keyof typeof CANNOT_SAY] : [];
}
