import type { OfferNumber } from '../../search/schema.ts';

/** The column that a number must not lie above: of a span, one of its own for the most. */
const MOST = { eqf: 'eqf', ects: 'ects_most' } as const satisfies Readonly<Record<OfferNumber, string>>;

export type NumberColumn = OfferNumber | (typeof MOST)[OfferNumber];

export function mostColumn(name: OfferNumber): NumberColumn {
  return MOST[name];
}

export const NUMBER_COLUMNS = [...new Set(Object.entries(MOST).flat())] as readonly NumberColumn[];
