import { fromWindows1252 } from '../../services/vocab/windows-1252.ts';
import { mendedRun } from '../normalise/damaged-text.ts';
import { decodedEntities, hasEntity } from '../normalise/entities.ts';
import { visible } from '../normalise/plain-text.ts';

/** How many times a text may be escaped, one way within another: JSON in HTML in JSON. */
const MAX_ESCAPED = 4;
const ESCAPES = /\\(?:u([\dA-Fa-f]{4})|U([\dA-Fa-f]{8})|x([\dA-Fa-f]{2})|([nrtbf])|(["'\\/]))/g;
const PERCENT = /(?:%[\da-f]{2})+/gi;
const TAG = /<[^<>]{0,4000}>/g;
const HIGH = /[\u00c2-\u00f4][^\0-\x7f][^\0-\x7f]*/g;

/** Encodings of Europe with one byte a character. A document in one of these may say so in a header that is not kept. */
const ONE_BYTE = [
  ...['windows-1252', 'windows-1250', 'windows-1251', 'windows-1253', 'windows-1254', 'windows-1257', 'iso-8859-2'],
  ...['iso-8859-4', 'iso-8859-5', 'iso-8859-7', 'iso-8859-10', 'iso-8859-13', 'iso-8859-15', 'koi8-r', 'macintosh'],
];
const FIRST_HIGH = 0x80;
/** More control characters than this are those of a picture or of a packed file, in which nobody reads a text. */
const MOST_CONTROLS = 0.02;
/** A piece of a document may be cut within a character. */
const CUT_CHARACTERS = 4;
const SHORT_CHARACTERS = 100;
/** How many characters tell whether a text is one, and how many of them have to be of a European script. */
const SAMPLE = 4_000;
const LEAST_LETTERS = 0.5;
const FIRST_OF_OTHERS = 0x600;

/** Bytes read as characters of one byte each. Our runtime takes Windows-1252 for Latin-1. */
const decoded = (encoding: string, bytes: Uint8Array): string =>
  encoding === 'windows-1252' ? fromWindows1252(bytes) : new TextDecoder(encoding).decode(bytes);

/**
 * The encodings of one byte in which these letters are written, one of those that write them alike. None where there
 * are no letters beyond ASCII, which all of them and UTF-8 write alike.
 */
export function encodingsOf(letters: string): readonly string[] {
  const high = Uint8Array.from({ length: FIRST_HIGH }, (_, at) => FIRST_HIGH + at);
  const byHow = new Map<string, string>();
  for (const encoding of letters === '' ? [] : ONE_BYTE) {
    const table = decoded(encoding, high);
    const how = [...letters].map((letter) => table.indexOf(letter));
    if (how.some((place) => place >= 0) && !byHow.has(how.join())) byHow.set(how.join(), encoding);
  }
  return [...byHow.values()];
}

/** The encoding that the beginning of a document states: in its XML declaration, or in `<meta charset>`. Null: none. */
export function statedEncoding(head: Uint8Array): string | null {
  const start = Buffer.from(head.subarray(0, 2_000)).toString('latin1');
  const stated = /(?:encoding|charset)\s*=\s*["']?\s*([\w.:-]{3,30})/i.exec(start)?.[1];
  try {
    return stated === undefined ? null : new TextDecoder(stated).encoding;
  } catch {
    return null;
  }
}

function isBinary(bytes: Uint8Array): boolean {
  let controls = 0;
  for (const byte of bytes) if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d) controls++;
  return controls > bytes.length * MOST_CONTROLS;
}

/**
 * A piece of a document as text, in every encoding in which a reader of ours may take it: what it states, UTF-8, UTF-16
 * where it has zeros, and where it is no UTF-8 those of one byte (`encodingsOf`).
 */
export function* decodings(bytes: Uint8Array, stated: string | null, oneByte: readonly string[]): Generator<string> {
  const text = new TextDecoder().decode(bytes);
  yield text;
  if (stated !== null && stated !== 'utf-8') yield new TextDecoder(stated).decode(bytes);
  if (bytes.includes(0))
    for (const encoding of ['utf-16le', 'utf-16be'])
      for (const from of [0, 1]) yield new TextDecoder(encoding).decode(bytes.subarray(from));
  if (oneByte.length === 0) return;
  const sure = text.length < SHORT_CHARACTERS ? text : text.slice(CUT_CHARACTERS, -CUT_CHARACTERS);
  if (!sure.includes('\ufffd') || isBinary(bytes)) return;
  for (const encoding of oneByte) yield decoded(encoding, bytes);
}

/** True for bytes of something else that were taken for text: hardly a character is of a European script. */
function isNoText(text: string): boolean {
  const step = Math.max(1, Math.floor(text.length / SAMPLE));
  let [seen, letters] = [0, 0];
  for (let at = 0; at < text.length; at += step) {
    const code = text.charCodeAt(at);
    seen++;
    if (code >= 0x20 && code < FIRST_OF_OTHERS) letters++;
  }
  return seen > SHORT_CHARACTERS && letters < seen * LEAST_LETTERS;
}

const character = (code: number): string => (code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '');

function fromPercent(coded: string): string {
  const bytes = Buffer.from(coded.replaceAll('%', ''), 'hex');
  return new TextDecoder().decode(bytes);
}

/** A text without the escapes of JSON, Turtle, XML, HTML and addresses, however these are within each other. */
function unescaped(text: string): string {
  let now = text;
  for (let time = 0; time < MAX_ESCAPED; time++) {
    let next = now;
    if (next.includes('\\'))
      next = next.replace(ESCAPES, (_, u?: string, long?: string, x?: string, space?: string, plain?: string) =>
        space === undefined ? (plain ?? character(Number.parseInt(u ?? long ?? x ?? '', 16))) : ' ',
      );
    if (hasEntity(next)) next = decodedEntities(next);
    if (next.includes('%')) next = next.replace(PERCENT, fromPercent);
    if (next === now) break;
    now = next;
  }
  return now;
}

/** Texts without any of these are in one form already. */
const UNUSUAL = /[^\n\r\t\x20-\x7e\u00a0-\u00ac\u00ae-\u024f\u2010-\u201f]/;

/** A text as people see it: in one form, with one space where there are many, without what nobody sees. */
function tidy(text: string): string {
  const seen = UNUSUAL.test(text) ? visible(text).normalize('NFC') : text;
  return seen.replace(/\s{2,}/g, ' ');
}

/**
 * A text in every spelling in which a reader of ours may show it: without escapes, with damage by a wrong encoding
 * mended, and without elements, which stand between words or within one (a text of a workbook in several styles).
 */
export function* spellings(text: string): Generator<string> {
  if (isNoText(text)) {
    yield text;
    return;
  }
  const plain = unescaped(text);
  const mended = plain.replace(HIGH, (run) => mendedRun(run) ?? run);
  for (const one of mended === plain ? [plain] : [plain, mended]) {
    yield tidy(one);
    if (!one.includes('<')) continue;
    for (const between of ['', ' ']) yield tidy(one.replace(TAG, between));
  }
}
