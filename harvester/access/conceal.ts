import { nameOf } from '../../services/model/shown-address.ts';
import { type Forms, formsOf } from './forms.ts';

/** Stands in bytes and texts in place of a secret. */
const CONCEALED = '***';
/** A shorter text occurs by chance. */
const LEAST_CHARACTERS = 6;
/** No server takes a longer header or address. */
const MOST_CHARACTERS = 64_000;
/** More than a request has. A manifest may state any number. */
const MOST_SECRETS = 200;
/**
 * In a publication, and in an address, every word may occur by chance. There only a text that looks like no word counts
 * as a secret that came back. In an address a word also counts where it is the value of a parameter.
 */
const NO_WORD = /^(?=.*[A-Za-z])(?=.*[^A-Za-z\s]).{8,}$/s;

/** A secret as it is, and in base64. */
function writtenAs(secret: string): string[] {
  const base64 = Buffer.from(secret).toString('base64');
  return [secret, base64, base64.replace(/=+$/, ''), Buffer.from(secret).toString('base64url')];
}

/** Removes secrets from what comes back from the web. */
export interface Concealing {
  /** For a text that is only shown. */
  text(text: string): string;
  /** For a text that is used again, such as an address or a media type. */
  used(text: string): string;
  body(body: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array>;
}

type Found = readonly [from: number, to: number];
type Counts = (text: string, found: Found) => boolean;

const always: Counts = () => true;
const isValue: Counts = (text, [from, to]) =>
  text[from - 1] === '=' && (to === text.length || /[&;#\s"'<>]/.test(text[to] ?? ''));

interface Sought {
  readonly longest: number;
  /** The places of secrets, one after the other. Where several begin at the same place, the longest is taken. */
  in(text: string): Generator<Found>;
}

/** Whether what was found is the value of the parameter of this name. */
const isValueOf =
  (name: string): Counts =>
  (text, found) =>
    isValue(text, found) && nameOf(/[^?&;#\s"'<>]*$/.exec(text.slice(0, found[0] - 1))?.[0] ?? '') === name;

function seek(lists: readonly (readonly [secrets: readonly string[], counts: Counts])[], as?: 'bytes'): Sought | null {
  const sought = lists
    .flatMap(([secrets, counts]) =>
      [...new Set(secrets.flatMap(writtenAs))].map((secret) => ({ forms: formsOf(secret, as), counts })),
    )
    .sort((a, b) => b.forms.longest - a.forms.longest);
  if (sought.length === 0) return null;
  const beginning = new Map<string, { forms: Forms; counts: Counts }[]>();
  for (const one of sought)
    for (const sign of new Set(one.forms.begins.split(''))) beginning.set(sign, [...(beginning.get(sign) ?? []), one]);
  const signs = [...beginning.keys()].map((sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return {
    longest: Math.max(...sought.map(({ forms }) => forms.longest)),
    *in(text) {
      const next = new RegExp(`[${signs.join('')}]`, 'g');
      for (let at = next.exec(text)?.index; at !== undefined; at = next.exec(text)?.index) {
        for (const { forms, counts } of beginning.get(text[at] ?? '') ?? []) {
          const to = forms.endIn(text, at);
          if (to === null || !counts(text, [at, to])) continue;
          next.lastIndex = to;
          yield [at, to];
          break;
        }
      }
    },
  };
}

function replaced(text: string, sought: Sought | null): string {
  if (sought === null) return text;
  let clean = '';
  let done = 0;
  for (const [from, to] of sought.in(text)) {
    clean += text.slice(done, from) + CONCEALED;
    done = to;
  }
  return clean + text.slice(done);
}

async function* concealed(body: AsyncIterable<Uint8Array>, sought: Sought) {
  let held = Buffer.alloc(0);
  for await (const piece of body) {
    // Every byte is read as one character, so that bytes that are no UTF-8 stay as they are.
    const text = Buffer.concat([held, piece]).toString('latin1');
    // A secret may begin after this place and go on in the next piece. The result must not depend on how the bytes
    // arrive.
    let end = Math.max(0, text.length - sought.longest + 1);
    let clean = '';
    let done = 0;
    for (const [from, to] of sought.in(text)) {
      if (from >= end) break;
      clean += text.slice(done, from) + CONCEALED;
      done = to;
    }
    end = Math.max(end, done);
    clean += text.slice(done, end);
    if (clean !== '') yield Buffer.from(clean, 'latin1');
    held = Buffer.from(text.slice(end), 'latin1');
  }
  if (held.length > 0) yield Buffer.from(replaced(held.toString('latin1'), sought), 'latin1');
}

/** `parameters`: those that give access, as they stand in an address. Their values are known by their names, however short. */
export function concealing(secrets: readonly string[], parameters: readonly string[] = []): Concealing {
  const values = parameters.slice(-MOST_SECRETS).map((part) => {
    const value = new URLSearchParams(part).values().next().value ?? '';
    return [value === '' ? [] : [value], isValueOf(nameOf(part))] as const;
  });
  const long = [...new Set(secrets)]
    .filter(({ length }) => length >= LEAST_CHARACTERS)
    .slice(-MOST_SECRETS)
    .map((secret) => secret.slice(0, MOST_CHARACTERS));
  const told = long.filter((secret) => NO_WORD.test(secret));
  const words = long.filter((secret) => !NO_WORD.test(secret));
  const shown = seek([[long, always], ...values]);
  const used = seek([[told, always], [words, isValue], ...values]);
  const inBytes = seek([[told, always]], 'bytes');
  return {
    text: (given) => replaced(given, shown),
    used: (given) => replaced(given, used),
    body: (given) => (inBytes === null ? given : concealed(given, inBytes)),
  };
}
