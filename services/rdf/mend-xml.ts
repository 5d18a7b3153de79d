import { decodeHTMLStrict } from 'entities';
import { createSlips, type SlipPlace, type Slips } from './slips.ts';
import { Doctype, declaredEntities, HostileXml } from './xml-doctype.ts';
import { LOOKED_BACK, openSubject } from './xml-subject.ts';

/** How many characters all uses of declared entities may give: this many, and a multiple of the document's own. */
export const FREE_EXPANSION = 1_000_000;
export const MAX_EXPANSION_FACTOR = 4;
/** The longest reference that is looked for. HTML's own have up to 31 letters. */
const MAX_REFERENCE = 202;

const OWN: ReadonlySet<string> = new Set(['amp', 'lt', 'gt', 'quot', 'apos']);
const REFERENCE = /&(?:#(\d{1,9}|x[\da-f]{1,8})|([\p{L}_:][\p{L}\p{N}._:-]{0,199}));/iuy;
const BEGUN_REFERENCE = /^&[#\p{L}_:]?[\p{L}\p{N}._:-]*$/u;
/** Characters that are allowed nowhere in XML. A pair of surrogates is one character. */
const NO_CHARACTER = /[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;
const NO_CHARACTERS = new RegExp(NO_CHARACTER.source, 'gu');
const OPENING = ['<!--', '<![CDATA[', '<!DOCTYPE', '<?'] as const;
const CLOSING: Readonly<Record<string, string>> = { '<!--': '-->', '<![CDATA[': ']]>', '<?': '?>' };

const escaped = (text: string): string =>
  text.replace(/[&<>"'\t\n\r]/g, (character) => `&#${character.charCodeAt(0)};`);
const hex = (code: number): string => `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;

function isCharacter(code: number): boolean {
  if (!(code <= 0x10ffff) || (code >= 0xd800 && code <= 0xdfff)) return false;
  return !NO_CHARACTER.test(String.fromCodePoint(code));
}

/**
 * Mends a text of XML piece by piece where something would end its reading: names of HTML's characters that nobody
 * declared, an `&` that begins no reference, characters that XML forbids. Comments and CDATA stay as they are. Entities
 * of the document are replaced here, so that their total size has a limit.
 */
export class XmlMender {
  readonly slips: Slips = createSlips();
  #left = '';
  /** What ends the comment, CDATA or instruction in which the text stands. */
  #until: string | null = null;
  /** The document type in which the text stands. */
  #doctype: Doctype | null = null;
  #declared: ReadonlyMap<string, string> = new Map();
  #line = 1;
  #characters = 0;
  #expanded = 0;
  #surrogate = '';
  /** What was written last, to find the element in which a mistake is. */
  #before = '';

  write(piece: string): string {
    return this.#mend(piece, false);
  }

  end(): string {
    return this.#mend('', true);
  }

  #mend(piece: string, last: boolean): string {
    this.#characters += piece.length;
    const text = this.#left + this.#withoutControls(piece, last);
    this.#left = '';
    const out: string[] = [];
    let at = 0;
    let counted = 0;
    const line = (): number => {
      for (; counted < at; counted++) if (text.charCodeAt(counted) === 10) this.#line++;
      return this.#line;
    };
    const place = { line, subject: () => openSubject(this.#before + text.slice(0, at)) };
    while (at < text.length) {
      if (this.#until !== null) {
        const end = text.indexOf(this.#until, at);
        const to = end >= 0 ? end + this.#until.length : last ? text.length : text.length - this.#until.length + 1;
        if (end >= 0) this.#until = null;
        out.push(text.slice(at, Math.max(at, to)));
        at = Math.max(at, to);
        if (end < 0) break;
        continue;
      }
      if (this.#doctype !== null) {
        const { to, text: declared } = this.#doctype.take(text, at, last);
        out.push(declared);
        at = to;
        if (this.#doctype.ended || last) {
          this.#declared = declaredEntities(this.#doctype.declarations);
          this.#doctype = null;
        } else break;
        continue;
      }
      const next = nextMark(text, at);
      out.push(text.slice(at, next));
      at = next;
      if (at === text.length) break;
      const taken = text[at] === '&' ? this.#reference(text, at, last, place) : this.#markup(text, at, last);
      if (taken === null) break;
      out.push(taken.text);
      at += taken.length;
    }
    line();
    this.#left = text.slice(at);
    this.#before = (this.#before + text.slice(0, at)).slice(-LOOKED_BACK);
    return out.join('');
  }

  #withoutControls(piece: string, last: boolean): string {
    const all = this.#surrogate + piece;
    const cut = !last && /[\ud800-\udbff]$/.test(all);
    this.#surrogate = cut ? all.slice(-1) : '';
    const text = cut ? all.slice(0, -1) : all;
    if (!NO_CHARACTER.test(text)) return text;
    let from = 0;
    let line = this.#line;
    for (const character of this.#left) if (character === '\n') line++;
    return text.replace(NO_CHARACTERS, (character, at: number) => {
      for (; from < at; from++) if (text.charCodeAt(from) === 10) line++;
      this.slips.add(`the character ${hex(character.charCodeAt(0))} cannot stand in XML`, {
        line: () => line,
        subject: () => openSubject(this.#before + this.#left + text.slice(0, at)),
      });
      return character === '\v' || character === '\f' ? ' ' : '';
    });
  }

  #reference(text: string, at: number, last: boolean, place: SlipPlace) {
    REFERENCE.lastIndex = at;
    const [whole, number, name] = REFERENCE.exec(text) ?? [];
    if (whole === undefined) {
      const rest = text.slice(at, at + MAX_REFERENCE);
      if (!last && rest.length < MAX_REFERENCE && BEGUN_REFERENCE.test(rest)) return null;
      this.slips.add('an & that begins no reference was read as text (write &amp;)', place);
      return { text: '&amp;', length: 1 };
    }
    const { length } = whole;
    if (number !== undefined) {
      const code = Number(/^x/i.test(number) ? `0${number}` : number);
      if (isCharacter(code)) return { text: `&#${code};`, length };
      this.slips.add(`${whole} stands for no character of XML`, place);
      return { text: '', length };
    }
    const declared = this.#declared.get(name ?? '');
    if (declared !== undefined) {
      this.#expanded += declared.length;
      if (this.#expanded > FREE_EXPANSION + MAX_EXPANSION_FACTOR * this.#characters) throw new HostileXml('expansion');
      return { text: escaped(declared), length };
    }
    if (OWN.has(name ?? '')) return { text: whole, length };
    const characters = decodeHTMLStrict(whole);
    if (characters === whole) {
      this.slips.add(`${whole} is declared nowhere and was read as text`, place);
      return { text: `&amp;${whole.slice(1)}`, length };
    }
    this.slips.add(`${whole} is not declared in the document and was read as HTML's`, place);
    return { text: escaped(characters), length };
  }

  #markup(text: string, at: number, last: boolean) {
    const opening = OPENING.find((token) => text.startsWith(token, at));
    if (opening === undefined) {
      const rest = text.slice(at, at + '<![CDATA['.length);
      if (!last && OPENING.some((token) => token.length > rest.length && token.startsWith(rest))) return null;
      return { text: '<', length: 1 };
    }
    if (opening === '<!DOCTYPE') {
      this.#doctype = new Doctype();
      return { text: '', length: 0 };
    }
    this.#until = CLOSING[opening] ?? null;
    return { text: opening, length: opening.length };
  }
}

function nextMark(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 38 || code === 60) return at;
  }
  return text.length;
}
