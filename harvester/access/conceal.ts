/** What stands in bytes and texts where a secret was. */
const CONCEALED = '***';
/** What is shorter occurs by chance. */
const LEAST_CHARACTERS = 6;
/** In a publication, so does every word: only what no word looks like is taken for a secret that came back. */
const NO_WORD = /^(?=.*[A-Za-z])(?=.*[^A-Za-z\s]).{8,}$/s;

const inXml = (text: string) =>
  text.replace(/[&<>"']/g, (sign) => `&${{ '&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot', "'": 'apos' }[sign]};`);

/** A secret in the ways in which it may come back: as it is, in an address, in JSON, in XML, in base64. */
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

/** Takes secrets out of what comes back from the web. */
export interface Concealing {
  text(text: string): string;
  body(body: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array>;
}

/** Finds the first of these texts, and of those that begin at one place the longest; null where there are none. */
function finderOf(texts: readonly string[]): RegExp | null {
  const sorted = [...new Set(texts)].sort((a, b) => b.length - a.length);
  return sorted.length === 0
    ? null
    : new RegExp(sorted.map((text) => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join('|'), 'g');
}

async function* concealed(body: AsyncIterable<Uint8Array>, finder: RegExp, longest: number) {
  let held = Buffer.alloc(0);
  for await (const piece of body) {
    // Every byte as one character: what is no UTF-8 stays as it is.
    const text = Buffer.concat([held, piece]).toString('latin1');
    // What begins behind this may go on in the next piece. What comes out must not depend on how it came in.
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
