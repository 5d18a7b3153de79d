import type { PageWords } from './words.ts';

/** A format for each language that we have words in; the bound holds whatever is asked by mistake. */
const MAX_FORMATS = 50;
const formats = new Map<string, Intl.NumberFormat>();

/** A number as people of a language write it: 2.5 in English is 2,5 in German. */
export function numberText(value: number, { language: { code } }: Pick<PageWords, 'language'>): string {
  let format = formats.get(code);
  if (format === undefined) {
    format = new Intl.NumberFormat(code === 'en' ? 'en-GB' : code, { maximumFractionDigits: 2 });
    if (formats.size < MAX_FORMATS) formats.set(code, format);
  }
  return format.format(value);
}
