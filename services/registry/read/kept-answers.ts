import { createHash } from 'node:crypto';
import { closeSync, ftruncateSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { z } from 'zod';
import { letGo, takeFile } from './kept-file.ts';
import type { Place } from './stage.ts';

/** What is kept of a read that broke off counts for so long from the beginning of that read. */
export const RESUME_WITHIN_HOURS = 6;
const HOUR_MS = 3_600_000;
/** A read is taken up so often at most. */
const RESUMES_AT_MOST = 10;
const FILE_BYTES_AT_MOST = 1_500_000_000;
/** A larger answer is not kept but asked for again. */
const ANSWER_BYTES_AT_MOST = 32_000_000;
const CHUNK_BYTES = 1_000_000;
const SUM_CHARACTERS = 16;
/** 1 kept pages of lists, too. */
const VERSION = 2;

/** What an answer is to. Empty where a read was taken up. */
const Head = z.object({ key: z.string() });

const Beginning = z.object({ version: z.literal(VERSION), began: z.iso.datetime() });

const sumOf = (text: string | Buffer): string =>
  createHash('sha256').update(text).digest('hex').slice(0, SUM_CHARACTERS);

/** Lines of a file with their places, without one that breaks off at the end. */
function* linesOf(file: number): Generator<{ readonly line: Buffer; readonly at: number }> {
  let [rest, at, position] = [Buffer.alloc(0), 0, 0];
  for (;;) {
    const chunk = Buffer.allocUnsafe(CHUNK_BYTES);
    const read = readSync(file, chunk, 0, CHUNK_BYTES, position);
    if (read === 0) return;
    position += read;
    let all = Buffer.concat([rest, chunk.subarray(0, read)]);
    for (let end = all.indexOf('\n'); end >= 0; end = all.indexOf('\n')) {
      yield { line: all.subarray(0, end), at };
      at += end + 1;
      all = all.subarray(end + 1);
    }
    rest = all;
  }
}

/**
 * The details that a read of a register got so far, in a file that stays where the read breaks off or its process is
 * killed. Each line has a sum by which damage shows.
 */
export class KeptAnswers {
  readonly #path: string;
  readonly #file: number;
  #began: Date;
  #resumed = false;
  /** False once the file is as large as it may be, or the disk is full: the read goes on without. */
  #keeps = true;
  #end = 0;
  #places = new Map<string, Place>();

  private constructor(path: string, now: Date) {
    this.#path = path;
    this.#file = openSync(path, 'a+', 0o600);
    this.#began = now;
    if (this.#takeUp(now)) {
      this.#resumed = true;
      this.add('', null);
    } else this.#beginAnew(now);
  }

  /**
   * Opens what is kept in `folder` of an earlier read of the same kind (`of`). One that is too old, was taken up too
   * often or is damaged is let go, and a new one begins. Null where a read of that kind is going on in this process, and
   * where nothing can be kept in the folder: a read must not fail for that.
   */
  static open(folder: string, of: string, now: Date): KeptAnswers | null {
    let path: string | null = null;
    try {
      path = takeFile(folder, `read-${sumOf(of)}`);
      return path === null ? null : new KeptAnswers(path, now);
    } catch {
      if (path !== null) letGo(path);
      return null;
    }
  }

  /** When the read began that is taken up here, or that begins here. */
  get began(): Date {
    return this.#began;
  }

  get resumed(): boolean {
    return this.#resumed;
  }

  #takeUp(now: Date): boolean {
    let resumes = 0;
    let isFirst = true;
    try {
      for (const { line, at } of linesOf(this.#file)) {
        const text = line.subarray(SUM_CHARACTERS);
        if (line.subarray(0, SUM_CHARACTERS).toString() !== sumOf(text)) return false;
        this.#end = at + line.byteLength + 1;
        if (isFirst) {
          this.#began = new Date(Beginning.parse(JSON.parse(text.toString())).began);
          const age = now.getTime() - this.#began.getTime();
          if (age < 0 || age > RESUME_WITHIN_HOURS * HOUR_MS) return false;
          isFirst = false;
          continue;
        }
        // Between what is asked and the answer stands a tab, which JSON has nowhere.
        const tab = text.indexOf('\t');
        const { key } = Head.parse(JSON.parse(text.subarray(0, tab).toString()));
        if (key === '') resumes++;
        const start = at + SUM_CHARACTERS + tab + 1;
        this.#places.set(key, { at: start, bytes: this.#end - 1 - start });
      }
    } catch {
      return false;
    }
    if (isFirst || resumes >= RESUMES_AT_MOST) return false;
    // Its process may have been killed while it wrote the last line.
    ftruncateSync(this.#file, this.#end);
    return true;
  }

  #beginAnew(now: Date): void {
    [this.#began, this.#resumed, this.#end] = [now, false, 0];
    this.#places = new Map();
    ftruncateSync(this.#file, 0);
    this.#append(JSON.stringify({ version: VERSION, began: now.toISOString() }));
  }

  #append(text: string): void {
    const line = Buffer.from(`${sumOf(text)}${text}\n`);
    if (line.byteLength > ANSWER_BYTES_AT_MOST) return;
    if (!this.#keeps || this.#end + line.byteLength > FILE_BYTES_AT_MOST) {
      this.#keeps = false;
      return;
    }
    try {
      for (let done = 0; done < line.byteLength; ) done += writeSync(this.#file, line, done);
      this.#end += line.byteLength;
    } catch {
      // A read must not fail because it could not be taken up later.
      this.#keeps = false;
    }
  }

  add(key: string, body: unknown): void {
    this.#append(`${JSON.stringify({ key })}\t${JSON.stringify(body)}`);
  }

  /** The answer that the earlier read got, parsed. Undefined where it did not come so far. */
  get(key: string): { readonly body: unknown } | undefined {
    const place = this.#places.get(key);
    if (!place) return undefined;
    const bytes = Buffer.allocUnsafe(place.bytes);
    for (let done = 0; done < place.bytes; ) {
      const read = readSync(this.#file, bytes, done, place.bytes - done, place.at + done);
      if (read === 0) return undefined;
      done += read;
    }
    return { body: JSON.parse(bytes.toString()) };
  }

  /** Leaves the file to the next read. */
  keep(): void {
    closeSync(this.#file);
    letGo(this.#path);
  }

  discard(): void {
    closeSync(this.#file);
    rmSync(this.#path, { force: true });
    letGo(this.#path);
  }
}
