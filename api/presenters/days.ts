import type { Messages } from '../../messages/messages.ts';

const formats = new Map<string, Intl.DateTimeFormat>();

/** A day or instant as people of a language write it, in UTC; what is no date stays as it is. */
export function longDay(day: string, { language: { code } }: Messages): string {
  const date = new Date(day.length === 10 ? `${day}T00:00:00Z` : day);
  if (Number.isNaN(date.getTime())) return day;
  let format = formats.get(code);
  if (format === undefined) {
    format = new Intl.DateTimeFormat(code === 'en' ? 'en-GB' : code, { dateStyle: 'long', timeZone: 'UTC' });
    formats.set(code, format);
  }
  return format.format(date);
}
