import { closeSync, mkdirSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';

const FLUSH_BYTES = 1_000_000;

/** Where in the file a value lies. */
export interface Place {
  readonly at: number;
  readonly bytes: number;
}

/** Keeps the values of a read that are too many for memory, in a file below `folder`, until it is closed. */
export class Stage {
  readonly #folder: string;
  readonly #file: number;
  #pending: Buffer[] = [];
  #pendingBytes = 0;
  #end = 0;

  constructor(folder: string) {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    this.#folder = mkdtempSync(join(folder, 'registry-'));
    this.#file = openSync(join(this.#folder, 'records'), 'w+', 0o600);
  }

  add(value: unknown): Place {
    const bytes = Buffer.from(JSON.stringify(value));
    const place = { at: this.#end, bytes: bytes.byteLength };
    this.#pending.push(bytes);
    this.#pendingBytes += bytes.byteLength;
    this.#end += bytes.byteLength;
    if (this.#pendingBytes >= FLUSH_BYTES) this.#flush();
    return place;
  }

  get<T>({ at, bytes }: Place): T {
    this.#flush();
    const buffer = Buffer.allocUnsafe(bytes);
    for (let done = 0; done < bytes; ) {
      const read = readSync(this.#file, buffer, done, bytes - done, at + done);
      if (read === 0) throw new Error('the staged records end too early');
      done += read;
    }
    return JSON.parse(buffer.toString()) as T;
  }

  #flush(): void {
    if (this.#pendingBytes === 0) return;
    const all = Buffer.concat(this.#pending);
    for (let done = 0; done < all.byteLength; )
      done += writeSync(this.#file, all, done, all.byteLength - done, this.#end - this.#pendingBytes + done);
    this.#pending = [];
    this.#pendingBytes = 0;
  }

  close(): void {
    closeSync(this.#file);
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
