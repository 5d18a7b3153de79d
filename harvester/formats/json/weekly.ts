import type { DraftText } from '../../draft.ts';

const ENGLISH_DAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/i;

/** A time of day within a text: `18:30:00`, `T18:30`. */
const clockIn = (text: string | null): string | null => /\d{1,2}:\d{2}/.exec(text ?? '')?.[0] ?? null;

/**
 * When something takes place every week, in words: `Monday 18:30–21:00`. Days are names, or addresses of schema.org,
 * whose last step is the English name. `language`: that of other names. Null where nothing is stated.
 */
export function weeklyText(
  days: readonly string[],
  from: string | null,
  to: string | null,
  language: string | null,
): DraftText | null {
  const names = days.map((day) => day.split(/[/#]/).at(-1) ?? day);
  const [begins, ends] = [clockIn(from), clockIn(to)];
  // An end alone would be taken for the beginning.
  const times = begins === null ? '' : ends === null ? begins : `${begins}–${ends}`;
  const text = [names.join(', '), times].filter((part) => part !== '').join(' ');
  const isEnglish = names.length > 0 && names.every((name) => ENGLISH_DAY.test(name));
  return text === '' ? null : { text, language: isEnglish ? 'en' : language };
}
