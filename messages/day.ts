import type { PageWords } from './words.ts';

/** Two formats for each language that we have words in; the bound holds whatever is asked by mistake. */
const MAX_FORMATS = 100;
const formats = new Map<string, Intl.DateTimeFormat>();

const YEAR = /^\d{4}$/;
const MONTH = /^\d{4}-\d{2}$/;

/** A day, month, year or instant as people of a language write it, in UTC. What is no date stays as it is. */
export function longDay(day: string, { language: { code } }: Pick<PageWords, 'language'>): string {
  if (YEAR.test(day)) return day;
  const isMonth = MONTH.test(day);
  const date = new Date(isMonth ? `${day}-01T00:00:00Z` : day.length === 10 ? `${day}T00:00:00Z` : day);
  if (Number.isNaN(date.getTime())) return day;
  const name = `${code} ${isMonth}`;
  let format = formats.get(name);
  if (format === undefined) {
    const precision = isMonth ? ({ year: 'numeric', month: 'long' } as const) : ({ dateStyle: 'long' } as const);
    format = new Intl.DateTimeFormat(code === 'en' ? 'en-GB' : code, { ...precision, timeZone: 'UTC' });
    if (formats.size < MAX_FORMATS) formats.set(name, format);
  }
  return format.format(date);
}
