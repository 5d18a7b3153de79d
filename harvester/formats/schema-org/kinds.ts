import { readFile, stat } from 'node:fs/promises';
import { decodeAll } from '../../../services/rdf/decode.ts';
import { MAX_PAGE_BYTES, MAX_SITEMAP_BYTES } from './limits.ts';
import { isSitemap } from './sitemap.ts';

/** A document as text, and what it is. Null where it is larger than what is read of its kind. */
export interface ReadText {
  readonly kind: 'sitemap' | 'page';
  readonly text: string;
}

const BEGINNING = 8_000;

/** The encoding that a document states: by its mark, its header, its XML declaration or its `<meta charset>`. UTF-8 else. */
function encodingOf(bytes: Uint8Array, mediaType: string | null): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (bytes[0] === 0xef && bytes[1] === 0xbb) return 'utf-8';
  const start = Buffer.from(bytes.subarray(0, 2_000)).toString('latin1');
  const stated =
    /charset\s*=\s*"?([\w-]+)/i.exec(mediaType ?? '')?.[1] ??
    /^\s*<\?xml[^>]*encoding\s*=\s*["']([\w-]+)/i.exec(start)?.[1] ??
    /<meta[^>]{0,300}charset\s*=\s*["']?([\w-]+)/i.exec(start)?.[1];
  try {
    return new TextDecoder(stated ?? 'utf-8').encoding;
  } catch {
    return 'utf-8';
  }
}

/** Reads a file. Throws only where it is gone. */
export async function readText(path: string, mediaType: string | null): Promise<ReadText | null> {
  const { size } = await stat(path);
  if (size > MAX_SITEMAP_BYTES) return null;
  const bytes = await readFile(path);
  const text = decodeAll(bytes, encodingOf(bytes, mediaType));
  if (isSitemap(text.slice(0, BEGINNING))) return { kind: 'sitemap', text };
  return size > MAX_PAGE_BYTES ? null : { kind: 'page', text };
}
