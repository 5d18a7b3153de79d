import { createReadStream } from 'node:fs';
import { TextReader } from './decode.ts';
import { Doctype, HostileXml } from './xml-doctype.ts';

/** What is looked at of a document behind its comments. */
const HEAD_CHARACTERS = 65_536;
const MISC = /^(?:\s+|<\?[\s\S]*?\?>|<!--[\s\S]*?-->)/;
const DOCTYPE = /^<!DOCTYPE\s/i;

/** Leaves out blanks, comments and instructions that are complete. */
function afterMisc(text: string): string {
  let rest = text;
  for (;;) {
    const skipped = MISC.exec(rest)?.[0];
    if (skipped === undefined) return rest;
    rest = rest.slice(skipped.length);
  }
}

/**
 * What stands before the root element of a document of XML, however long its comments and instructions are: of them
 * nothing is kept.
 */
export class XmlPrologue {
  #doctype: Doctype | null = null;
  #hostile: string | null = null;
  #rest = '';

  /** What the document type declares; null where there is none. */
  get declarations(): string | null {
    return this.#doctype?.declarations ?? null;
  }

  /** Why its document type is an attack, as far as its length tells. */
  get hostile(): string | null {
    return this.#hostile;
  }

  /** The beginning of the root element. */
  get root(): string {
    return this.#rest.slice(0, HEAD_CHARACTERS);
  }

  /** Whether what the document is can only be told when more of it was read. */
  get open(): boolean {
    if (this.#hostile !== null || this.#rest.length >= HEAD_CHARACTERS) return false;
    return (this.#doctype !== null && !this.#doctype.ended) || /^<[?!]/.test(this.#rest) || !this.#rest.includes('>');
  }

  write(piece: string): void {
    if (this.#hostile !== null) return;
    this.#rest += piece;
    this.#afterDoctype();
    if (this.#doctype !== null && !this.#doctype.ended) return;
    this.#rest = afterMisc(this.#rest);
    if (this.#doctype === null && DOCTYPE.test(this.#rest)) {
      this.#doctype = new Doctype();
      this.write('');
      return;
    }
    // Of an unfinished comment only its marks are needed.
    if (this.#rest.startsWith('<!--')) this.#rest = `<!--${this.#rest.slice(4).slice(-2)}`;
    else if (this.#rest.startsWith('<?')) this.#rest = `<?${this.#rest.slice(2).slice(-1)}`;
  }

  #afterDoctype(): void {
    if (this.#doctype === null || this.#doctype.ended) return;
    try {
      this.#rest = this.#rest.slice(this.#doctype.take(this.#rest, 0, false).to);
    } catch (error) {
      if (!(error instanceof HostileXml)) throw error;
      this.#hostile = error.message;
    }
  }
}

/** The prologue of a document whose beginning did not hold it whole. */
export async function readPrologue(path: string, encoding: string): Promise<XmlPrologue> {
  const reader = new TextReader(encoding);
  const prologue = new XmlPrologue();
  for await (const bytes of createReadStream(path, { highWaterMark: HEAD_CHARACTERS })) {
    prologue.write(reader.decode(bytes as Uint8Array));
    if (!prologue.open) break;
  }
  return prologue;
}
