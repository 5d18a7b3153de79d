import { fromWindows1252 } from '../vocab/windows-1252.ts';

const REPLACEMENT = '\uFFFD';
const NEW_LINE = 0x0a;
const FIRST_HIGH = 0x80;
const FIRST_LEAD = 0xc0;
/** The most bytes of one character in UTF-8. */
const MOST_BYTES = 4;
const WINDOWS_1252 = 'windows-1252';

/** How many bytes at the end begin a character that the next piece will end. */
function unfinished(bytes: Uint8Array): number {
  for (let back = 1; back < MOST_BYTES && back <= bytes.length; back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < FIRST_HIGH) return 0;
    if (byte < FIRST_LEAD) continue;
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
    return length > back ? back : 0;
  }
  return 0;
}

/**
 * A line that is not UTF-8. If none of its characters would be valid, it is in the older encoding of Western Europe;
 * otherwise the damaged characters are replaced.
 */
function damagedLine(bytes: Uint8Array): string {
  const lenient = new TextDecoder().decode(bytes);
  const others = lenient.replaceAll(REPLACEMENT, '');
  return /^[\0-\x7f]*$/.test(others) ? fromWindows1252(bytes) : lenient;
}

/** Decodes a document piece by piece, and tells whether anything in it was not in the expected encoding. */
export class TextReader {
  damaged = false;
  readonly #encoding: string;
  readonly #decoder: InstanceType<typeof TextDecoder>;
  readonly #strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  #left = new Uint8Array();
  #begun = false;

  constructor(encoding: string) {
    this.#encoding = encoding;
    this.#decoder = new TextDecoder(encoding);
  }

  decode(piece: Uint8Array, last = false): string {
    if (this.#encoding === WINDOWS_1252) return fromWindows1252(piece);
    const text = this.#encoding === 'utf-8' ? this.#utf8(piece, last) : this.#decoder.decode(piece, { stream: !last });
    this.damaged ||= text.includes(REPLACEMENT);
    return text;
  }

  #utf8(piece: Uint8Array, last: boolean): string {
    const all = this.#left.length === 0 ? piece : Buffer.concat([this.#left, piece]);
    const keep = last ? 0 : unfinished(all);
    const bytes = keep === 0 ? all : all.subarray(0, all.length - keep);
    this.#left = Uint8Array.from(all.subarray(all.length - keep));
    const text = this.#decoded(bytes);
    const first = !this.#begun;
    this.#begun ||= text !== '';
    return first && text.startsWith('\uFEFF') ? text.slice(1) : text;
  }

  #decoded(bytes: Uint8Array): string {
    try {
      return this.#strict.decode(bytes);
    } catch {
      this.damaged = true;
    }
    const lines: string[] = [];
    for (let from = 0; from < bytes.length; ) {
      const at = bytes.indexOf(NEW_LINE, from);
      const end = at < 0 ? bytes.length : at + 1;
      const line = bytes.subarray(from, end);
      try {
        lines.push(this.#strict.decode(line));
      } catch {
        lines.push(damagedLine(line));
      }
      from = end;
    }
    return lines.join('');
  }
}

/** A whole document as text. */
export function decodeAll(bytes: Uint8Array, encoding: string): string {
  return new TextReader(encoding).decode(bytes, true);
}
