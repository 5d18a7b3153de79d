const LETTER_OR_DIGIT = /^[A-Za-z0-9]$/;
const NAMED: Readonly<Record<string, string>> = { '&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot', "'": 'apos' };
/** A number in a reference may have this many zeros before it. */
const ZEROS = 4;
/** More characters than this that are as in a secret are no chance, whatever comes after them. */
const ENOUGH = 200;

const quoted = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
/** Hexadecimal digits in either case: encoders differ. */
const hex = (value: number, length: number) =>
  value
    .toString(16)
    .padStart(length, '0')
    .replace(/[a-f]/g, (digit) => `[${digit}${digit.toUpperCase()}]`);

/**
 * One character of a secret, or several backslashes, in every form in which it may be written. No regular expression is
 * made of more: one that cannot be made says in its error what it was made of.
 */
interface Written {
  /** Matches at one place only. */
  readonly form: RegExp;
  readonly longest: number;
  /** The characters with which a form begins. */
  readonly begins: string;
}

/**
 * As it is, in an address, in JSON, in XML. The longest form goes first. Backslashes are taken together, because of
 * twice as many nobody could say one by one whether they are doubled.
 */
function written(characters: string, as?: 'bytes'): Written {
  const [character = ''] = characters;
  if (LETTER_OR_DIGIT.test(character)) return { form: new RegExp(character, 'y'), longest: 1, begins: character };
  const literal = as === 'bytes' ? Buffer.from(character).toString('latin1') : character;
  const code = character.codePointAt(0) ?? 0;
  const units = Array.from({ length: character.length }, (_, at) => character.charCodeAt(at));
  const bytes = [...Buffer.from(character)];
  const named = NAMED[character];
  const forms: (readonly [pattern: string, length: number])[] = [
    [`&#0{0,${ZEROS}}${code};`, `&#${code};`.length + ZEROS],
    [`&#[xX]0{0,${ZEROS}}${hex(code, 1)};`, `&#x${code.toString(16)};`.length + ZEROS],
    ...(named === undefined ? [] : [[`&${named};`, `&${named};`.length] as const]),
    [units.map((unit) => `\\\\u${hex(unit, 4)}`).join(''), units.length * '\\u0000'.length],
    [bytes.map((byte) => `%${hex(byte, 2)}`).join(''), bytes.length * '%00'.length],
    [`\\\\${quoted(literal)}`, literal.length + 1],
    [quoted(literal), literal.length],
    ...(character === ' ' ? [['\\+', 1] as const] : []),
  ];
  const times = [...characters].length;
  return {
    form: new RegExp(forms.map(([pattern]) => `(?:${pattern}){${times}}`).join('|'), 'y'),
    longest: times * Math.max(...forms.map(([, length]) => length)),
    begins: `&\\%+${literal[0] ?? ''}`,
  };
}

/** A text that is looked for, in every form in which a server may send it back. */
export interface Forms {
  readonly longest: number;
  readonly begins: string;
  /** Where the text ends that begins at a place of another; null where another one stands there. */
  endIn(text: string, from: number): number | null;
}

/** With `bytes`, texts are searched of which each character is a byte. */
export function formsOf(secret: string, as?: 'bytes'): Forms {
  const known = new Map<string, Written>();
  const parts = (secret.match(/\\+|[^\\]/gu) ?? []).map((characters) => {
    const one = known.get(characters) ?? written(characters, as);
    known.set(characters, one);
    return one;
  });
  return {
    longest: parts.reduce((sum, { longest }) => sum + longest, 0),
    begins: parts[0]?.begins ?? '',
    endIn(text, from) {
      let end = from;
      for (const [at, { form }] of parts.entries()) {
        form.lastIndex = end;
        if (!form.test(text)) return at >= ENOUGH ? end : null;
        end = form.lastIndex;
      }
      return end;
    },
  };
}
