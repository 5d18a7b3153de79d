import type { CountryTopic } from '../model/country-context.ts';
import { listByKey } from './list-file.ts';

/**
 * What a source says of one matter in one country. `date` is that of the source where it bears one, else the day on
 * which it was read. A size has at least one of its two ends instead of a value.
 */
export interface StatedOfCountry {
  readonly value?: string;
  readonly least?: number;
  readonly most?: number;
  /** Instead of `most`: it has to be smaller than this. */
  readonly below?: number;
  readonly unit?: string;
  /** Of a size: whether a law or an agreed framework sets it. */
  readonly basis?: 'law' | 'framework';
  /** The language of a name or term. */
  readonly lang?: string;
  readonly source: string;
  readonly url: string;
  readonly date: string;
}

type OwnRows = Readonly<Partial<Record<CountryTopic, StatedOfCountry>>>;

const rows = listByKey<OwnRows>('country-qa');

/** What our own table says of a country or a quality assurance system: only what a source was found for. */
export function ownRowsOf(country: string): OwnRows {
  return rows().get(country) ?? {};
}

/** The countries and systems of the table. */
export function countriesWithRows(): string[] {
  return [...rows().keys()].sort();
}
