import { closeSync, openSync, readSync, rmSync, writeSync } from 'node:fs';

/** A file that only this process sees. It is gone when it is closed, and when the process ends in whatever way. */
export interface OwnFile {
  readonly bytes: number;
  append(bytes: Uint8Array): void;
  /** Fills `into` from a place of the file. Answers how many bytes there were. */
  read(into: Uint8Array, from: number, length: number): number;
  close(): void;
}

/** Opens a new file at `path`. Throws what the system says, for example that the disk is full. */
export function openOwnFile(path: string): OwnFile {
  const file = openSync(path, 'wx+', 0o600);
  try {
    // Because nothing else should ever find it, it loses its name at once.
    rmSync(path);
  } catch {
    // This system keeps the names of open files.
  }
  let bytes = 0;
  return {
    get bytes() {
      return bytes;
    },
    append(piece) {
      for (let done = 0; done < piece.length; ) done += writeSync(file, piece, done, piece.length - done, bytes + done);
      bytes += piece.length;
    },
    read(into, from, length) {
      let done = 0;
      while (done < length) {
        const read = readSync(file, into, done, length - done, from + done);
        if (read === 0) break;
        done += read;
      }
      return done;
    },
    close() {
      closeSync(file);
      rmSync(path, { force: true });
    },
  };
}
