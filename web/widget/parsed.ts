/**
 * Stands in for the parser of messages in the widget: texts come parsed with the words of their language, so that no
 * reader's browser has to carry the parser. The guards are the parser's own.
 */
export {
  isArgumentElement,
  isDateElement,
  isDateTimeSkeleton,
  isLiteralElement,
  isNumberElement,
  isNumberSkeleton,
  isPluralElement,
  isPoundElement,
  isSelectElement,
  isTagElement,
  isTimeElement,
} from '@formatjs/icu-messageformat-parser/no-parser.js';

/** Parsed texts of the languages that were loaded: a page has widgets in one or two. */
const held = new Map<string, object>();

/** Keeps texts that were parsed when the words were built. */
export function holdParsed(parsed: Readonly<Record<string, object>>): void {
  for (const [text, parts] of Object.entries(parsed)) held.set(text, parts);
}

/** The parts of a text. Throws for a text that did not come with the words. */
export function parse(text: string): object {
  const parts = held.get(text);
  if (parts === undefined) throw new Error(`No words: ${text}`);
  return parts;
}
