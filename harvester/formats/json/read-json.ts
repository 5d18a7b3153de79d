import { readFile, stat } from 'node:fs/promises';
import { messageOf } from '../../../services/errors.ts';
import type { PlainCode } from '../../../services/model/finding-codes.ts';
import { decodeAll } from '../../../services/rdf/decode.ts';
import { MAX_JSON_BYTES } from './limits.ts';
import { MAX_DEPTH, nestsTooDeeply } from './nesting.ts';

/** A parsed answer, or the reason why it cannot be parsed: a code of a finding, and what is special about this one. */
export type ReadJson =
  | { readonly state: 'json'; readonly value: unknown; readonly bytes: number }
  | {
      readonly state: 'refused';
      readonly code: PlainCode | 'too-large';
      readonly detail: string;
      readonly bytes: number;
    };

/** The encoding by the byte order mark, else UTF-8, which JSON has to be in. */
function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
}

/** Reads a file of JSON within the limits of bytes and depth. Throws only where the file is gone. */
export async function readJson(path: string): Promise<ReadJson> {
  const { size: bytes } = await stat(path);
  const refused = (code: Extract<ReadJson, { state: 'refused' }>['code'], detail: string): ReadJson => ({
    state: 'refused',
    code,
    detail,
    bytes,
  });
  if (bytes > MAX_JSON_BYTES) return refused('too-large', `${bytes} bytes; at most ${MAX_JSON_BYTES} are read`);
  const raw = await readFile(path);
  const text = decodeAll(raw, encodingOf(raw)).replace(/^\uFEFF/, '');
  if (text.trim() === '') return refused('empty-document', 'nothing was sent');
  if (nestsTooDeeply(text)) return refused('nested-too-deeply', `more than ${MAX_DEPTH} levels`);
  try {
    return { state: 'json', value: JSON.parse(text), bytes };
  } catch (error) {
    return /^\s*<(?:!doctype\s+html|html)\b/i.test(text)
      ? refused('html-document', 'a web page was sent')
      : refused('plain-json', `it is no JSON: ${messageOf(error)}`);
  }
}
