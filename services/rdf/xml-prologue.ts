import { createReadStream } from 'node:fs';
import { TextReader } from './decode.ts';
import { Doctype, HostileXml } from './xml-doctype.ts';

/** How much of a document is looked at after its comments. */
const HEAD_CHARACTERS = 65_536;
const MISC = /^(?:\s+|<\?[\s\S]*?\?>|<!--[\s\S]*?-->)/;
const DOCTYPE = /^<!DOCTYPE\s/i;

/** A text without the blanks, comments and instructions at its beginning, as far as these are complete. */
function afterMisc(text: string): string {
  let rest = text;
  for (;;) {
    const skipped = MISC.exec(rest)?.[0];
    if (skipped === undefined) return rest;
    rest = rest.slice(skipped.length);
  }
}

/**
 * Reads what stands before the root element of an XML document. Comments and instructions may have any length; nothing
 * of them is kept.
 */
export class XmlPrologue {
  #doctype: Doctype | null = null;
  #hostile: HostileXml['why'] | null = null;
  #rest = '';

  /** What the document type declares. Null where there is none. */
  get declarations(): string | null {
    return this.#doctype?.declarations ?? null;
  }

  /** Why its document type is an attack, as far as its length tells. */
  get hostile(): HostileXml['why'] | null {
    return this.#hostile;
  }

  /** The beginning of the root element. */
  get root(): string {
    return this.#rest.slice(0, HEAD_CHARACTERS);
  }

  /** True where more of the document is needed to tell what it is. */
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
    // Only the marks of an unfinished comment are needed.
    if (this.#rest.startsWith('<!--')) this.#rest = `<!--${this.#rest.slice(4).slice(-2)}`;
    else if (this.#rest.startsWith('<?')) this.#rest = `<?${this.#rest.slice(2).slice(-1)}`;
  }

  #afterDoctype(): void {
    if (this.#doctype === null || this.#doctype.ended) return;
    try {
      this.#rest = this.#rest.slice(this.#doctype.take(this.#rest, 0, false).to);
    } catch (error) {
      if (!(error instanceof HostileXml)) throw error;
      this.#hostile = error.why;
    }
  }
}

/** The prologue of a document, where the beginning that was looked at did not hold all of it. */
export async function readPrologue(path: string, encoding: string): Promise<XmlPrologue> {
  const reader = new TextReader(encoding);
  const prologue = new XmlPrologue();
  for await (const bytes of createReadStream(path, { highWaterMark: HEAD_CHARACTERS })) {
    prologue.write(reader.decode(bytes as Uint8Array));
    if (!prologue.open) break;
  }
  return prologue;
}
