import { type FileHandle, open } from 'node:fs/promises';
import { lineOf, type StagedOffer } from './staged.ts';

/** How many characters are collected before they are written. */
const BUFFERED_CHARACTERS = 500_000;
/** The most characters of one offer, with everything that belongs to it. */
const MAX_OFFER_CHARACTERS = 1_000_000;
/**
 * What one run may write: this many characters, and a number for each byte of the document. What offers share is
 * written out in each of them.
 */
const RUN_CHARACTERS = 50_000_000;
const CHARACTERS_PER_BYTE = 16;
/** An offer that is not larger than this has room, also where larger ones have used up the run's share. */
const SMALL_OFFER_CHARACTERS = 10_000;

/** Where the offers of a run wait until its read has ended well. */
export interface Spool {
  /**
   * Writes an offer. Answers false, and writes nothing, where it is too large, or larger than what is left of the run's
   * share.
   */
  write(offer: StagedOffer): Promise<boolean>;
  close(): Promise<void>;
}

/** Opens a new spool file (NDJSON of StagedOffer) that only we can read, for a document of `bytes` bytes. */
export async function openSpool(path: string, bytes: number): Promise<Spool> {
  const file: FileHandle = await open(path, 'w', 0o600);
  const share = RUN_CHARACTERS + CHARACTERS_PER_BYTE * bytes;
  let written = 0;
  let buffer = '';
  const flush = async () => {
    const text = buffer;
    buffer = '';
    if (text !== '') await file.write(text);
  };
  return {
    async write(offer) {
      const line = lineOf(offer);
      const most = written + line.length > share ? SMALL_OFFER_CHARACTERS : MAX_OFFER_CHARACTERS;
      if (line.length > most) return false;
      written += line.length;
      buffer += `${line}\n`;
      if (buffer.length >= BUFFERED_CHARACTERS) await flush();
      return true;
    },
    async close() {
      try {
        await flush();
      } finally {
        await file.close();
      }
    },
  };
}
