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

const longestFirst = (texts: readonly string[]) => [...new Set(texts)].sort((a, b) => b.length - a.length);

/**
 * Where these words stand in a text, from left to right; of those that begin at one place the longest. No regular
 * expression is made of them: one that cannot be made says in its error what it was made of.
 */
function* occurrences(text: string, words: readonly string[]): Generator<{ index: number; length: number }> {
  const next = words.map((word) => text.indexOf(word));
  for (let from = 0; ; ) {
    let first: { index: number; length: number } | null = null;
    for (const [at, word] of words.entries()) {
      let index = next[at] ?? -1;
      if (index >= 0 && index < from) {
        index = text.indexOf(word, from);
        next[at] = index;
      }
      if (index >= 0 && (first === null || index < first.index)) first = { index, length: word.length };
    }
    if (first === null) return;
    yield first;
    from = first.index + first.length;
  }
}

/** A text without these words in it, as far as those go that begin before `end`, and where it goes on behind them. */
function without(text: string, words: readonly string[], end = text.length): { clean: string; from: number } {
  let clean = '';
  let from = 0;
  for (const { index, length } of occurrences(text, words)) {
    if (index >= end) break;
    clean += text.slice(from, index) + CONCEALED;
    from = index + length;
  }
  const to = Math.max(end, from);
  return { clean: clean + text.slice(from, to), from: to };
}

async function* concealed(body: AsyncIterable<Uint8Array>, words: readonly string[]): AsyncGenerator<Uint8Array> {
  const longest = words[0]?.length ?? 0;
  let held = Buffer.alloc(0);
  for await (const piece of body) {
    // Every byte is read as one character, so that bytes that are no UTF-8 stay as they are.
    const text = Buffer.concat([held, piece]).toString('latin1');
    // A secret may begin after this place and go on in the next piece. The result must not depend on how the bytes arrive.
    const { clean, from } = without(text, words, Math.max(0, text.length - longest + 1));
    if (clean !== '') yield Buffer.from(clean, 'latin1');
    held = Buffer.from(text.slice(from), 'latin1');
  }
  if (held.length > 0) yield Buffer.from(without(held.toString('latin1'), words).clean, 'latin1');
}

/** Makes what removes these secrets from texts and bytes. */
export function concealing(secrets: readonly string[]): Concealing {
  const long = secrets.filter(({ length }) => length >= LEAST_CHARACTERS);
  const inTexts = longestFirst(long.flatMap(waysOf));
  const ways = long.filter((secret) => NO_WORD.test(secret)).flatMap(waysOf);
  const inBytes = longestFirst(ways.map((way) => Buffer.from(way).toString('latin1')));
  return {
    text: (given) => without(given, inTexts).clean,
    body: (given) => (inBytes.length === 0 ? given : concealed(given, inBytes)),
  };
}
