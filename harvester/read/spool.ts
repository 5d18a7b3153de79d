import { type FileHandle, open } from 'node:fs/promises';
import { lineOf, type StagedOffer } from './staged.ts';

/** Characters that are collected before they are written. */
const BUFFERED_CHARACTERS = 500_000;
/** One offer with everything that belongs to it. */
const MAX_OFFER_CHARACTERS = 1_000_000;
/**
 * What a run may write: this much, and so many characters a byte of the document. What offers share is written out in
 * each of them.
 */
const RUN_CHARACTERS = 50_000_000;
const CHARACTERS_PER_BYTE = 16;
/** An offer that is as small as this finds room also where larger ones have used the run's share up. */
const SMALL_OFFER_CHARACTERS = 10_000;

/** Where the offers of a run wait until its read has ended well. */
export interface Spool {
  /** False where the offer is too large for one, or for what is left of the run's share: it was not written. */
  write(offer: StagedOffer): Promise<boolean>;
  close(): Promise<void>;
}

/** Opens a new spool file (NDJSON of StagedOffer), only for us to read, for a document of so many bytes. */
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
