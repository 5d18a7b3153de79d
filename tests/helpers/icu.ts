import { IntlMessageFormat } from 'intl-messageformat';

/** A part of a compiled text: a fact, or a choice with what it chooses from. */
export interface IcuPart {
  readonly type: number;
  readonly value?: unknown;
  readonly options?: Readonly<Record<string, { readonly value: readonly IcuPart[] }>>;
}
const LITERAL = 0;
const PLURAL = 6;
const POUND = 7;

export const compiled = (text: string, language: string): readonly IcuPart[] =>
  new IntlMessageFormat(text, language, undefined, { ignoreTag: true }).getAst() as unknown as readonly IcuPart[];

/** Names of facts in a text, each as often as it stands there; `#` is the number of its plural. */
export const namesIn = (parts: readonly IcuPart[]): string[] =>
  parts.flatMap(({ type, value, options }) => [
    ...(type === LITERAL || type === POUND ? [] : [String(value)]),
    ...Object.values(options ?? {}).flatMap((option) => namesIn(option.value)),
  ]);

/** The facts of a text. */
export const placeholders = (text: string, language: string): string[] =>
  [...new Set(namesIn(compiled(text, language)))].sort();

/** Which plurals each choice of a text has. */
export const pluralsIn = (parts: readonly IcuPart[]): string[][] =>
  parts.flatMap(({ type, options = {} }) => [
    ...(type === PLURAL ? [Object.keys(options)] : []),
    ...Object.values(options).flatMap((option) => pluralsIn(option.value)),
  ]);
