/** A document type that declares more than this is no list of namespaces. */
const MAX_DOCTYPE_CHARACTERS = 65_536;
/** A longer entity is no namespace but an attack, because each use of it is as long. */
const MAX_ENTITY_CHARACTERS = 500;

/**
 * Thrown for a document that was made to use up the memory of its reader: by its entities, by what they come to where
 * they are used, or by the length of its document type.
 */
export class HostileXml extends Error {
  readonly why: 'entities' | 'expansion' | 'doctype';

  constructor(why: HostileXml['why']) {
    super(why);
    this.why = why;
  }
}

const TOKEN = /<!--|<\?|["'[\]>]/g;
const CLOSING: Readonly<Record<string, string>> = { '<!--': '-->', '<?': '?>', '"': '"', "'": "'" };
/** What may be the beginning of a token that the next piece of the text completes. */
const BEGUN_TOKEN = /<(?:!-?)?$/;

/**
 * Takes a document type piece by piece. Its comments and instructions may have any length, so nothing of them is kept.
 */
export class Doctype {
  #declarations = '';
  /** What ends the comment, instruction or quoted value in which the text stands. */
  #until: string | null = null;
  #inside = false;
  #ended = false;

  /** The declarations, without comments and instructions. */
  get declarations(): string {
    return this.#declarations;
  }

  get ended(): boolean {
    return this.#ended;
  }

  /**
   * Takes its own part of a text, from `from` on. Answers where that part ends, and what remains of it, with the same
   * number of lines.
   */
  take(text: string, from: number, last: boolean): { readonly to: number; readonly text: string } {
    const out: string[] = [];
    const keep = (part: string): void => {
      out.push(part);
      this.#declarations += part;
      if (this.#declarations.length > MAX_DOCTYPE_CHARACTERS) throw new HostileXml('doctype');
    };
    let at = from;
    while (at < text.length && !this.#ended) {
      if (this.#until !== null) {
        const end = text.indexOf(this.#until, at);
        const begun = last ? 0 : this.#until.length - 1;
        const to = end < 0 ? Math.max(at, text.length - begun) : end + this.#until.length;
        if (this.#until.length === 1) keep(text.slice(at, to));
        else out.push(text.slice(at, to).replace(/[^\n]+/g, ''));
        at = to;
        if (end < 0) break;
        this.#until = null;
        continue;
      }
      TOKEN.lastIndex = at;
      const token = TOKEN.exec(text);
      if (token === null) {
        const to = last ? text.length : at + text.slice(at).replace(BEGUN_TOKEN, '').length;
        keep(text.slice(at, to));
        at = to;
        break;
      }
      const [found] = token;
      keep(text.slice(at, token.index));
      at = token.index + found.length;
      this.#until = CLOSING[found] ?? null;
      if (found.length === 1) keep(found);
      if (found === '>') this.#ended = !this.#inside;
      else if (this.#until === null) this.#inside = found === '[';
    }
    return { to: at, text: out.join('') };
  }
}

/** True for entities that are long, external, or made of other entities (which multiplies). */
export function hasHostileEntity(declarations: string): boolean {
  return [...declarations.matchAll(/<!ENTITY\s+(?:%\s+)?\S+\s+(?:"([^"]*)"|'([^']*)'|(\S+))/g)].some(
    ([, double, single, keyword]) => {
      const value = double ?? single ?? '';
      return keyword !== undefined || value.length > MAX_ENTITY_CHARACTERS || /&[^#\s]/.test(value);
    },
  );
}

function characterOf(reference: string): string {
  const number = reference.slice(2, -1);
  const code = Number(number.startsWith('x') ? `0${number}` : number);
  return code <= 0x10ffff ? String.fromCodePoint(code) : '';
}

/** The entities that a document type declares. Of two with one name the first counts. */
export function declaredEntities(declarations: string): ReadonlyMap<string, string> {
  if (hasHostileEntity(declarations)) throw new HostileXml('entities');
  const declared = new Map<string, string>();
  for (const [, name = '', double, single] of declarations.matchAll(
    /<!ENTITY\s+([^\s%]\S*)\s+(?:"([^"]*)"|'([^']*)')\s*>/g,
  )) {
    const value = (double ?? single ?? '').replace(/&#(?:\d{1,9}|x[\da-fA-F]{1,8});/g, characterOf);
    if (!declared.has(name)) declared.set(name, value);
  }
  return declared;
}
