/** Stands in bytes and texts in place of a secret. */
const CONCEALED = '***';
/** A shorter text occurs by chance. */
const LEAST_CHARACTERS = 6;
/**
 * In a publication every word may occur by chance. Only a text that looks like no word counts as a secret that came
 * back.
 */
const NO_WORD = /^(?=.*[A-Za-z])(?=.*[^A-Za-z\s]).{8,}$/s;

const inXml = (text: string) =>
  text.replace(/[&<>"']/g, (sign) => `&${{ '&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot', "'": 'apos' }[sign]};`);

/** The forms in which a secret may come back: as it is, in an address, in JSON, in XML, in base64. */
function waysOf(secret: string): string[] {
  const base64 = Buffer.from(secret).toString('base64');
  const written = [
    secret,
    encodeURIComponent(secret),
    encodeURI(secret),
    new URLSearchParams([['', secret]]).toString().slice(1),
  ];
  const coded = [base64, base64.replace(/=+$/, ''), Buffer.from(secret).toString('base64url')];
  const ways = [...written, ...coded.flatMap((text) => [text, encodeURIComponent(text)])];
  return ways.flatMap((text) => [text, inXml(text), JSON.stringify(text).slice(1, -1), text.replaceAll('/', '\\/')]);
}

/** Removes secrets from what comes back from the web. */
export interface Concealing {
  text(text: string): string;
  body(body: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array>;
}

/** Finds the first of these texts; among those that begin at the same place the longest. Null where there are none. */
function finderOf(texts: readonly string[]): RegExp | null {
  const sorted = [...new Set(texts)].sort((a, b) => b.length - a.length);
  return sorted.length === 0
    ? null
    : new RegExp(sorted.map((text) => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join('|'), 'g');
}

async function* concealed(body: AsyncIterable<Uint8Array>, finder: RegExp, longest: number) {
  let held = Buffer.alloc(0);
  for await (const piece of body) {
    // Every byte is read as one character, so that bytes that are no UTF-8 stay as they are.
    const text = Buffer.concat([held, piece]).toString('latin1');
    // A secret may begin after this place and go on in the next piece. The result must not depend on how the bytes
    // arrive.
    let end = Math.max(0, text.length - longest + 1);
    let clean = '';
    let from = 0;
    for (const { index, 0: found } of text.matchAll(finder)) {
      if (index >= end) break;
      clean += text.slice(from, index) + CONCEALED;
      from = index + found.length;
    }
    end = Math.max(end, from);
    clean += text.slice(from, end);
    if (clean !== '') yield Buffer.from(clean, 'latin1');
    held = Buffer.from(text.slice(end), 'latin1');
  }
  if (held.length > 0) yield Buffer.from(held.toString('latin1').replace(finder, CONCEALED), 'latin1');
}

/** Makes what removes these secrets from texts and bytes. */
export function concealing(secrets: readonly string[]): Concealing {
  const long = secrets.filter(({ length }) => length >= LEAST_CHARACTERS);
  const inTexts = finderOf(long.flatMap(waysOf));
  const ways = long.filter((secret) => NO_WORD.test(secret)).flatMap(waysOf);
  const inBytes = ways.map((way) => Buffer.from(way).toString('latin1'));
  const finder = finderOf(inBytes);
  const longest = Math.max(0, ...inBytes.map(({ length }) => length));
  return {
    text: (given) => (inTexts === null ? given : given.replace(inTexts, CONCEALED)),
    body: (given) => (finder === null ? given : concealed(given, finder, longest)),
  };
}
