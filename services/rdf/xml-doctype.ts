/** A document type that declares more than this is no list of namespaces. */
const MAX_DOCTYPE_CHARACTERS = 65_536;
/** An entity that is longer than a namespace is an attack: each use of it is as long. */
const MAX_ENTITY_CHARACTERS = 500;

/** The document was made to take the memory of whoever reads it. */
export class HostileXml extends Error {}

const TOKEN = /<!--|<\?|["'[\]>]/g;
const CLOSING: Readonly<Record<string, string>> = { '<!--': '-->', '<?': '?>', '"': '"', "'": "'" };

/** Where a document type that begins at `from` has ended; null where that is not yet to be seen. */
export function doctypeEnd(text: string, from: number): number | null {
  let inside = false;
  TOKEN.lastIndex = from;
  for (let token = TOKEN.exec(text); token !== null; token = TOKEN.exec(text)) {
    const [found] = token;
    const closing = CLOSING[found];
    if (closing !== undefined) {
      const end = text.indexOf(closing, TOKEN.lastIndex);
      if (end < 0) break;
      TOKEN.lastIndex = end + closing.length;
    } else if (found === '>' && !inside) return TOKEN.lastIndex;
    else if (found !== '>') inside = found === '[';
  }
  if (text.length - from > MAX_DOCTYPE_CHARACTERS) throw new HostileXml('a document type without an end');
  return null;
}

/** Long, external, or made of other entities, which multiplies. */
export function hasHostileEntity(head: string): boolean {
  return [...head.matchAll(/<!ENTITY\s+(?:%\s+)?\S+\s+(?:"([^"]*)"|'([^']*)'|(\S+))/g)].some(
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

/** The entities that a document type declares: of two of one name the first holds. */
export function declaredEntities(doctype: string): ReadonlyMap<string, string> {
  const withoutComments = doctype.replace(/<!--[\s\S]*?-->/g, '');
  if (hasHostileEntity(withoutComments)) throw new HostileXml('long, external or nested entities');
  const declared = new Map<string, string>();
  for (const [, name = '', double, single] of withoutComments.matchAll(
    /<!ENTITY\s+([^\s%]\S*)\s+(?:"([^"]*)"|'([^']*)')\s*>/g,
  )) {
    const value = (double ?? single ?? '').replace(/&#(?:\d{1,9}|x[\da-fA-F]{1,8});/g, characterOf);
    if (!declared.has(name)) declared.set(name, value);
  }
  return declared;
}
