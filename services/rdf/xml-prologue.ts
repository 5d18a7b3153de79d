import { createReadStream } from 'node:fs';
import { TextReader } from './decode.ts';

/** What is looked at of a document behind its comments. */
const HEAD_CHARACTERS = 65_536;
const MISC = /^(?:\s+|<\?[\s\S]*?\?>|<!--[\s\S]*?-->)/;

/** Leaves out blanks, comments and instructions that are complete. */
export function afterMisc(text: string): string {
  let rest = text;
  for (;;) {
    const skipped = MISC.exec(rest)?.[0];
    if (skipped === undefined) return rest;
    rest = rest.slice(skipped.length);
  }
}

/** Whether a beginning of XML ends before its comments and instructions do. */
export function isOpenPrologue(head: string): boolean {
  const rest = afterMisc(head);
  return rest === '' || /^<(?:\?|!--)/.test(rest) || rest.length < '<!--'.length;
}

/** The beginning of a document of XML behind its comments and instructions, however long they are; of them nothing is kept. */
export async function headAfterPrologue(path: string, encoding: string): Promise<string> {
  const reader = new TextReader(encoding);
  let rest = '';
  for await (const bytes of createReadStream(path, { highWaterMark: HEAD_CHARACTERS })) {
    rest = afterMisc(rest + reader.decode(bytes as Uint8Array));
    // Of an unfinished comment only its marks are needed.
    if (rest.startsWith('<!--')) rest = `<!--${rest.slice(4).slice(-2)}`;
    else if (rest.startsWith('<?')) rest = `<?${rest.slice(2).slice(-1)}`;
    else if (rest.length >= HEAD_CHARACTERS) break;
  }
  return rest.slice(0, HEAD_CHARACTERS);
}
