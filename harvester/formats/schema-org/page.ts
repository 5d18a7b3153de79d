import { Parser } from 'htmlparser2';
import { nestsTooDeeply } from '../json/nesting.ts';
import { MAX_JSON_LD } from './limits.ts';

/** What is read of a page. */
export interface Page {
  /** Its JSON-LD, block by block. */
  readonly blocks: readonly unknown[];
  /** What is wrong with blocks that cannot be read. */
  readonly broken: readonly string[];
  /** Its language, as `<html lang>` says. */
  readonly language: string | null;
  /** True where it reserves text and data mining (`<meta name="tdm-reservation" content="1">`). */
  readonly reserved: boolean;
}

/** A block without what people put around it so that old browsers do not show it. */
function bare(text: string): string {
  let json = text.trim();
  for (const start of ['//', '<!--', '<![CDATA['])
    if (json.startsWith(start)) json = json.slice(start.length).trimStart();
  for (const end of ['-->', ']]>', '//']) if (json.endsWith(end)) json = json.slice(0, -end.length).trimEnd();
  return json;
}

/** Parses a block. Line ends and tabs within its texts, which JSON does not allow, are taken as spaces. */
function parsed(text: string): { readonly value: unknown } | { readonly error: string } {
  if (nestsTooDeeply(text)) return { error: 'it nests too deeply' };
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    try {
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what JSON does not allow.
      return { value: JSON.parse(text.replaceAll(/[\u0000-\u001f]+/g, ' ')) };
    } catch {
      return { error: error instanceof Error ? error.message : String(error) };
    }
  }
}

/** Reads a page of HTML, or a document that is JSON-LD as a whole. */
export function readPage(text: string): Page {
  const blocks: unknown[] = [];
  const broken: string[] = [];
  let language: string | null = null;
  let reserved = false;
  let left = MAX_JSON_LD;
  let block: string[] | null = null;
  const take = (json: string) => {
    const content = bare(json);
    if (content === '') return;
    const read = parsed(content);
    if ('value' in read) blocks.push(read.value);
    else broken.push(read.error.slice(0, 200));
  };
  if (/^\uFEFF?\s*[[{]/.test(text)) {
    if (text.length > MAX_JSON_LD) broken.push(`more than ${MAX_JSON_LD} characters`);
    else take(text.replace('\uFEFF', ''));
    return { blocks, broken, language, reserved };
  }
  const parser = new Parser({
    onopentag(name, attributes) {
      if (name === 'html') language = attributes.lang?.trim() || null;
      if (name === 'meta' && attributes.name?.trim().toLowerCase() === 'tdm-reservation')
        reserved ||= attributes.content?.trim() === '1';
      if (name === 'script' && /^application\/ld\+json\b/i.test(attributes.type?.trim() ?? '')) block = [];
    },
    ontext(piece) {
      if (block === null) return;
      left -= piece.length;
      if (left >= 0) block.push(piece);
    },
    onclosetag(name) {
      if (name !== 'script' || block === null) return;
      if (left < 0) broken.push(`more than ${MAX_JSON_LD} characters`);
      else take(block.join(''));
      block = null;
    },
  });
  parser.write(text);
  parser.end();
  return { blocks, broken, language, reserved };
}
