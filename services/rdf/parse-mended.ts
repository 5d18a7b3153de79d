import { readFile } from 'node:fs/promises';
import { messageOf } from '../errors.ts';
import { leaveOutBrokenLines } from './broken-lines.ts';
import { lineAt } from './broken-place.ts';
import { TextReader } from './decode.ts';
import { asWritten, type Mended, mendTurtle, subjectAt } from './mend-turtle.ts';
import { CHUNK_BYTES, type ParseInput } from './parse.ts';
import { completeEnd, type ParseEnd } from './parse-end.ts';
import type { Slip } from './slips.ts';
import type { SubjectIndex } from './subject-index.ts';
import { createTermFactory } from './term.ts';
import { turtleFeed } from './turtle-feed.ts';

/** With more missing prefixes a document is given up. */
const MAX_UNDECLARED = 20;

/**
 * Tries malformed Turtle again: mistakes within one token are mended, and prefixes that nobody declared name nothing.
 * Null where that does not help, or where there was nothing to mend.
 */
export async function parseMended(
  input: ParseInput,
  newIndex: () => SubjectIndex,
): Promise<{ readonly index: SubjectIndex; readonly end: ParseEnd } | null> {
  try {
    const reader = new TextReader(input.encoding);
    let { text, slips }: Mended = mendTurtle(reader.decode(await readFile(input.path), true));
    const undeclared: string[] = [];
    for (let round = 0; round <= MAX_UNDECLARED; round++) {
      const index = newIndex();
      const terms = createTermFactory();
      // An IRI is kept as it was written, as in other serialisations. Whoever reads it decides what it is worth.
      const feed = turtleFeed(index, { ...terms, iri: (value) => terms.iri(asWritten(value)) }, input.base);
      try {
        await feed.write(undeclared.map((name) => `@prefix ${name}: <undeclared:${name}:> .\n`).join(''));
        for (let at = 0; at < text.length; at += CHUNK_BYTES) await feed.write(text.slice(at, at + CHUNK_BYTES));
        await feed.end();
        const all = [...slips, ...undeclared.map((name) => undeclaredSlip(text, name))];
        return all.length === 0 ? null : { index, end: completeEnd(reader, feed, all) };
      } catch (error) {
        const name = /Undefined prefix "([^":]*):"/.exec(messageOf(error))?.[1];
        if (name !== undefined && !undeclared.includes(name)) undeclared.push(name);
        else {
          const rest = slips.some(({ isLost }) => isLost) ? null : leaveOutBrokenLines(text);
          if (rest === null) return null;
          text = rest.text;
          slips = [...slips, ...rest.slips];
        }
      }
    }
  } catch {
    // A text that cannot even be looked through stays malformed.
  }
  return null;
}

function undeclaredSlip(text: string, name: string): Slip {
  const at = new RegExp(`(?<=[\\s;,.([])${name.replace(/[^\p{L}\p{N}_]/gu, '\\$&')}:`, 'u').exec(text)?.index;
  const what = `prefix ${name}: is not declared`;
  return at === undefined
    ? { text: what, subject: null }
    : { text: `line ${lineAt(text, at)}: ${what}`, subject: subjectAt(text, at) };
}
