import type { OfferNumber } from '../../search/schema.ts';

/** For each number, the column that holds the most: a second one where the number may be a span. */
const MOST = { eqf: 'eqf', ects: 'ects_most' } as const satisfies Readonly<Record<OfferNumber, string>>;

/** The name of a column with a number. */
export type NumberColumn = OfferNumber | (typeof MOST)[OfferNumber];

/** The column with the most of a number. */
export function mostColumn(name: OfferNumber): NumberColumn {
  return MOST[name];
}

export const NUMBER_COLUMNS = [...new Set(Object.entries(MOST).flat())] as readonly NumberColumn[];
