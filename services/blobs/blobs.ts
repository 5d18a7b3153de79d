/**
 * The bytes of snapshots, compressed. Their id is `sha256:` and the hex digest of the uncompressed bytes. It promises:
 * - What is put under an id is there completely or not at all. Putting it again changes only its date.
 * - Memory does not grow with the bytes.
 * - An id of another form never becomes a path or a key: it throws `blob-id`.
 */
export interface Blobs {
  /** Stores the file at `path`. The caller has computed its digest. */
  put(path: string, id: string): Promise<void>;
  /**
   * The uncompressed bytes; null where there are none. Reading throws `blob-damaged`, at the latest after the last
   * byte, where they are not those of the id.
   */
  get(id: string): Promise<AsyncIterable<Uint8Array> | null>;
  has(id: string): Promise<boolean>;
  remove(id: string): Promise<void>;
  /** Every blob, in no order, with the instant at which it was last put. */
  list(): AsyncIterable<{ readonly id: string; readonly at: Date }>;
}
