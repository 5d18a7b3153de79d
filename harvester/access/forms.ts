const LETTER_OR_DIGIT = /^[A-Za-z0-9]$/;
const NAMED: Readonly<Record<string, string>> = { '&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot', "'": 'apos' };
/** How many zeros a number in a reference may have before it. */
const ZEROS = 4;
/** If this many characters are as in a secret, that is no chance, whatever follows them. */
const ENOUGH = 200;

const quoted = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
/** Hexadecimal digits in upper or lower case, because encoders differ. */
const hex = (value: number, length: number) =>
  value
    .toString(16)
    .padStart(length, '0')
    .replace(/[a-f]/g, (digit) => `[${digit}${digit.toUpperCase()}]`);

/**
 * One character of a secret, or several backslashes, in every form in which it may be written. Each becomes a regular
 * expression of its own and never a part of a longer one: the error about an expression that cannot be made contains
 * its text.
 */
interface Written {
  /** Matches at one place only. */
  readonly form: RegExp;
  readonly longest: number;
  /** The characters with which a form begins. */
  readonly begins: string;
}

/**
 * The forms of a character: as it is, in an address, in JSON, in XML. The longest form goes first. Several backslashes
 * are taken together, because among twice as many nobody could tell which of them are doubled.
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

/** A text to look for, in every form in which a server may send it back. */
export interface Forms {
  readonly longest: number;
  readonly begins: string;
  /** Where a text ends that begins at a place of another one. Null where a different text is there. */
  endIn(text: string, from: number): number | null;
}

/** With `bytes`, each character of the searched texts is a byte. */
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
