import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Request, Response } from 'express';
import { isUnchanged, weakTag } from './answer.ts';

/** What pages are compressed with, the smaller one first. */
const ENCODINGS = ['br', 'gzip'] as const;
type Encoding = (typeof ENCODINGS)[number];
/** A higher quality takes several times as long and saves a few hundredths. */
const BROTLI_QUALITY = 5;

const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);

/** A page ready to be sent again and again: its validator is known, and it is compressed once. */
export interface PreparedPage {
  readonly html: string;
  readonly tag: string;
  readonly encoded: Map<Encoding, Promise<Buffer>>;
}

/** Makes the validator from the page's text. */
export function prepared(html: string): PreparedPage {
  return { html, tag: weakTag(html), encoded: new Map() };
}

function compressed({ html, encoded }: PreparedPage, encoding: Encoding): Promise<Buffer> {
  const known = encoded.get(encoding);
  if (known !== undefined) return known;
  const quality = { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY };
  const made = encoding === 'br' ? brotli(html, { params: quality }) : gzipped(html);
  encoded.set(encoding, made);
  return made;
}

/** Sends a page, compressed where the client takes that, or only says that it has not changed (304). */
export async function sendPrepared(req: Request, res: Response, page: PreparedPage): Promise<void> {
  if (isUnchanged(req, res, page.tag)) return;
  const encoding = ENCODINGS.find((one) => req.acceptsEncodings(one) !== false);
  if (encoding === undefined) return void res.send(page.html);
  const body = await compressed(page, encoding);
  // Nobody waits any more.
  if (res.writableEnded || res.destroyed) return;
  res.set('Content-Encoding', encoding).type('html').send(body);
}
