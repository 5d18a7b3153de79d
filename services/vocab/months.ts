import { foldName } from './fold-name.ts';
import { once } from './once.ts';
import { UNION_LANGUAGES } from './union-languages.ts';

const MONTHS = 12;

/**
 * Months by their names in the languages of the Union, whole and abbreviated. A name of two months (“listopad”) is left
 * out.
 */
const months = once((): ReadonlyMap<string, number | null> => {
  const numbers = new Map<string, number | null>();
  for (const language of UNION_LANGUAGES) {
    for (const options of [
      { month: 'long' },
      { month: 'short' },
      { month: 'long', day: 'numeric' },
      { month: 'short', day: 'numeric' },
    ] as const) {
      const format = new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' });
      for (let month = 1; month <= MONTHS; month++) {
        const part = format.formatToParts(Date.UTC(2027, month - 1, 1)).find(({ type }) => type === 'month')?.value;
        const name = foldName(part ?? '');
        if (!/^\p{L}+$/u.test(name)) continue;
        const known = numbers.get(name);
        numbers.set(name, known === undefined || known === month ? month : null);
      }
    }
  }
  return numbers;
});

/** The number of a month by its name. Null where there is none, or where it is another month in another language. */
export function monthNumber(name: string): number | null {
  return months().get(foldName(name)) ?? null;
}
