import { z } from 'zod';

/** The ways in which we add what a source did not state. */
export const BASIS_RULES = [
  'hours-per-ects',
  'nqf-to-eqf',
  'outcome-summary',
  'provider-of-instances',
  'provider-of-manifest',
  'mode-of-offer',
  'languages-of-instances',
  'words-for-open-start',
  'words-for-times',
  'times-from-sessions',
  'clock-of-country',
  'group-not-stated',
  'places-less-enrolled',
  'weeks-from-dates',
  'city-in-gazetteer',
  'words-of-instance',
  'no-type-stated',
  'type-and-partial-qualification',
  'label-of-skill',
  'level-word',
  'level-of-programme',
  'language-of-record',
  'zeros-of-number',
  'by-map',
] as const;
export const BasisRule = z.enum(BASIS_RULES);
export type BasisRule = z.infer<typeof BasisRule>;

/**
 * How a value that was not stated came about: by which rule, from which facts. The sentence is added where it is
 * answered.
 */
export const Basis = z.object({
  how: z.enum(['derived', 'inferred']),
  rule: BasisRule,
  facts: z.record(z.string(), z.union([z.string(), z.number()])),
});
export type Basis = Readonly<z.infer<typeof Basis>>;

/** A basis with its sentence, in the language of the answer. */
export const WordedBasis = Basis.extend({ text: z.string() });
export type WordedBasis = Readonly<z.infer<typeof WordedBasis>>;

/** The basis of a value that follows by a rule from what is stated. */
export function derivedBy(rule: BasisRule, facts: Basis['facts'] = {}): Basis {
  return { how: 'derived', rule, facts };
}
