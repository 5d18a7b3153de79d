import { compiled, type IcuPart } from './icu.ts';
import type { AllMessages } from './words.ts';

const ARGUMENT = 1;
const SELECT = 5;
const PLURAL = 6;

/** Facts of a text that are shown in it, and not only chosen by. */
const shownFacts = (parts: readonly IcuPart[]): string[] =>
  parts.flatMap(({ type, value, options = {} }) => [
    ...(type === ARGUMENT || type === PLURAL ? [String(value)] : []),
    ...(type === SELECT || type === PLURAL ? Object.values(options).flatMap((option) => shownFacts(option.value)) : []),
  ]);

const pseudo = (text: string) =>
  ['Ω', ...new Set(shownFacts(compiled(text, 'en')))].map((name, at) => (at === 0 ? name : `{${name}}`)).join(' ');

/**
 * Words without a Latin letter, with the same facts: what is left to be read in Latin letters where these are shown is
 * written in the program itself.
 */
export function withoutLatin(messages: AllMessages, code: string): AllMessages {
  const turn = (tree: object): object =>
    Object.fromEntries(
      Object.entries(tree).map(([key, value]) => [key, typeof value === 'string' ? pseudo(value) : turn(value)]),
    );
  return { ...(turn(messages) as AllMessages), language: { code } };
}
