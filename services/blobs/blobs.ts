/**
 * Bytes of snapshots, compressed, by `sha256:` and the hex digest of the uncompressed bytes. Promises: what is put
 * under an id is there whole or not at all; putting it again changes nothing but its date; memory does not grow with
 * the bytes; an id of another form is never made a path or a key: it throws `blob-id`.
 */
export interface Blobs {
  /** Takes the file at `path`, whose digest the caller has computed. */
  put(path: string, id: string): Promise<void>;
  /**
   * The uncompressed bytes, or null where there are none. Reading throws `blob-damaged`, at the latest after the last
   * byte, where they are not those of the id.
   */
  get(id: string): Promise<AsyncIterable<Uint8Array> | null>;
  has(id: string): Promise<boolean>;
  remove(id: string): Promise<void>;
  /** Every blob that is there, in no order, with the instant at which it was last put. */
  list(): AsyncIterable<{ readonly id: string; readonly at: Date }>;
}
