import { z } from 'zod';
import { longDay } from '../../messages/day.ts';
import { fill, registerWords, wordFor } from '../../messages/fill.ts';
import type { Messages } from '../../messages/words.ts';
import { type CountryContext, CountryRow } from '../../services/model/country-context.ts';
import { rowOf } from '../../services/registry/country/country-context.ts';
import { countryLabel } from './names.ts';

/** A row in the words of its reader. */
export const ShownCountryRow = CountryRow.extend({ label: z.string(), text: z.string() });
export type ShownCountryRow = Readonly<z.infer<typeof ShownCountryRow>>;

/** The answer of `/v1/countries/{cc}`. */
export const CountryAnswer = z.object({
  country: z.string(),
  name: z.string(),
  partOf: z.string().nullable(),
  parts: z.array(z.string()),
  asOf: z.string(),
  knownAt: z.string().nullable(),
  lang: z.string(),
  note: z.string(),
  rows: z.array(ShownCountryRow),
});
export type CountryAnswer = Readonly<z.infer<typeof CountryAnswer>>;

/** A value in words: a level, yes or no, or the name or term itself. */
function valueText({ topic, value }: CountryRow, { country, microCredential }: Messages): string {
  if (value === 'unknown') return microCredential.unknown;
  if (topic === 'external-qa') return wordFor(country.level, value);
  if (value === 'yes') return microCredential.yes;
  if (value === 'no') return microCredential.no;
  return value === 'partly' ? country.partly : value;
}

/** The row with its label, its value in words, and its source by name. */
export function wordRow(row: CountryRow, messages: Messages): ShownCountryRow {
  const { topic, basis } = messages.country;
  return {
    ...row,
    note: row.note === null ? null : wordFor(basis, row.note),
    source: row.source === null ? null : registerWords(row.source, messages).name,
    label: topic[row.topic],
    text: valueText(row, messages),
  };
}

/**
 * The country's sentence: where external quality assurance is required, with source and date, or that this is not
 * known. It is about the country only, so that nobody takes it for a word on an offer. Null: no country is known.
 */
export function countryNote(context: CountryContext | null, messages: Messages): string {
  const { note, level } = messages.country;
  if (context === null) return note.none;
  const country = countryLabel(context.country, messages.language.code);
  const { value, source, date } = rowOf(context, 'external-qa');
  if (value === 'unknown' || source === null || date === null) return fill(note.unknown, { country }, messages);
  const facts = {
    country,
    level: wordFor(level, value),
    source: registerWords(source, messages).name,
    date: longDay(date, messages),
  };
  return fill(note.required, facts, messages);
}
