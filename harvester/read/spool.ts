import { type FileHandle, open } from 'node:fs/promises';
import type { StagedOffer } from './staged.ts';

/** Characters that are collected before they are written. */
const BUFFERED_CHARACTERS = 500_000;

/** Where the offers of a run wait until its read has ended well. */
export interface Spool {
  write(offer: StagedOffer): Promise<void>;
  close(): Promise<void>;
}

/** Opens a new spool file (NDJSON of StagedOffer), only for us to read. */
export async function openSpool(path: string): Promise<Spool> {
  const file: FileHandle = await open(path, 'w', 0o600);
  let buffer = '';
  const flush = async () => {
    const text = buffer;
    buffer = '';
    if (text !== '') await file.write(text);
  };
  return {
    async write(offer) {
      buffer += `${JSON.stringify(offer)}\n`;
      if (buffer.length >= BUFFERED_CHARACTERS) await flush();
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
