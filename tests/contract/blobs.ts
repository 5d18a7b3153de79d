import { createHash, randomBytes } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Blobs } from '../../services/blobs/blobs.ts';

/** An adapter of the port, and what only someone with access to what lies beneath could do. */
export interface BlobsUnderTest {
  readonly blobs: Blobs;
  /** How many bytes lie there for a blob. */
  size(id: string): Promise<number>;
  /** Changes a byte of what lies there. */
  damage(id: string): Promise<void>;
  /** Takes the last part of what lies there away. */
  truncate(id: string): Promise<void>;
  /** Leaves what a process leaves that is killed while it puts these bytes. */
  abandon(path: string, id: string): Promise<void>;
}

const idOf = (bytes: Uint8Array) => `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
const MEGABYTE = 1_048_576;

/**
 * The id of what is read, or null where there is nothing: comparing millions of bytes one by one takes a test minutes.
 */
async function readId(found: AsyncIterable<Uint8Array> | null): Promise<string | null> {
  if (!found) return null;
  const hash = createHash('sha256');
  for await (const piece of found) hash.update(piece);
  return `sha256:${hash.digest('hex')}`;
}

/** What every adapter of `Blobs` promises. `adapter` is called within tests. */
export function blobsContract(adapter: () => BlobsUnderTest): void {
  let folder: string;
  let files = 0;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'accredex-bytes-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  async function file(bytes: Uint8Array): Promise<{ path: string; id: string }> {
    const path = join(folder, String(++files));
    await writeFile(path, bytes);
    return { path, id: idOf(bytes) };
  }

  async function put(bytes: Uint8Array): Promise<string> {
    const { path, id } = await file(bytes);
    await adapter().blobs.put(path, id);
    return id;
  }

  it('gives back what was put, byte for byte', async () => {
    const bytes = randomBytes(10_000);
    const id = await put(bytes);
    expect(await adapter().blobs.has(id)).toBe(true);
    expect(await readId(await adapter().blobs.get(id))).toBe(id);
  });

  it('keeps nothing as something: an empty file has a blob', async () => {
    const id = await put(new Uint8Array());
    expect(await readId(await adapter().blobs.get(id))).toBe(id);
  });

  it('keeps texts in less room than they take', async () => {
    const bytes = Buffer.from(
      '<https://uni.example/offer> a <http://data.europa.eu/snb/model/elm/LearningOpportunity> .\n'.repeat(5_000),
    );
    expect(await adapter().size(await put(bytes))).toBeLessThan(bytes.length / 10);
  });

  it('gives 20 MB back in pieces, none of which is all of it', async () => {
    const bytes = Buffer.alloc(20 * MEGABYTE + 1);
    for (let at = 0; at < bytes.length; at += 4_096)
      bytes.writeUInt32LE(at ^ 0x5bd1e995, Math.min(at, bytes.length - 4));
    const id = await put(bytes);
    const found = await adapter().blobs.get(id);
    let [total, largest] = [0, 0];
    const hash = createHash('sha256');
    for await (const piece of found ?? []) {
      total += piece.length;
      largest = Math.max(largest, piece.length);
      hash.update(piece);
    }
    expect(total).toBe(bytes.length);
    expect(`sha256:${hash.digest('hex')}`).toBe(id);
    expect(largest).toBeLessThanOrEqual(MEGABYTE);
  }, 60_000);

  it('takes the same bytes twice, also at the same time', async () => {
    const bytes = randomBytes(3 * MEGABYTE);
    const { path, id } = await file(bytes);
    await Promise.all([1, 2, 3].map(() => adapter().blobs.put(path, id)));
    await adapter().blobs.put(path, id);
    expect(await readId(await adapter().blobs.get(id))).toBe(id);
  });

  it('has nothing under an id that nobody put', async () => {
    const id = idOf(randomBytes(8));
    expect(await adapter().blobs.has(id)).toBe(false);
    expect(await adapter().blobs.get(id)).toBeNull();
    await adapter().blobs.remove(id);
  });

  it('has nothing after a blob was removed, and takes it again', async () => {
    const bytes = randomBytes(1_000);
    const id = await put(bytes);
    await adapter().blobs.remove(id);
    expect(await adapter().blobs.has(id)).toBe(false);
    expect(await adapter().blobs.get(id)).toBeNull();
    await put(bytes);
    expect(await readId(await adapter().blobs.get(id))).toBe(id);
  });

  it.each([
    '',
    'sha256:',
    'sha256:../../etc/passwd',
    `sha256:${'A'.repeat(64)}`,
    `sha256:${'a'.repeat(65)}`,
    `md5:${'a'.repeat(64)}`,
  ])('refuses the id %j whatever is asked', async (id) => {
    const { blobs } = adapter();
    const { path } = await file(Buffer.from('x'));
    for (const asked of [() => blobs.put(path, id), () => blobs.get(id), () => blobs.has(id), () => blobs.remove(id)])
      await expect(asked()).rejects.toMatchObject({ code: 'blob-id' });
  });

  it('has nothing where the file to put cannot be read', async () => {
    const id = idOf(randomBytes(8));
    await expect(adapter().blobs.put(join(folder, 'absent'), id)).rejects.toThrow();
    expect(await adapter().blobs.has(id)).toBe(false);
  });

  it('has nothing of what a killed process had half put, and takes it whole afterwards', async () => {
    const bytes = randomBytes(3 * MEGABYTE);
    const { path, id } = await file(bytes);
    await adapter().abandon(path, id);
    expect(await adapter().blobs.has(id)).toBe(false);
    expect(await adapter().blobs.get(id)).toBeNull();
    await adapter().blobs.put(path, id);
    expect(await readId(await adapter().blobs.get(id))).toBe(id);
  });

  describe('a blob that was damaged', () => {
    it.each(['damage', 'truncate'] as const)('by %s is not read to its end as if it were whole', async (how) => {
      const id = await put(randomBytes(2 * MEGABYTE + 10));
      await adapter()[how](id);
      await expect(adapter().blobs.get(id).then(readId)).rejects.toMatchObject({
        code: 'blob-damaged',
        facts: { id },
      });
    });

    it('by other bytes than those of its id is noticed, too', async () => {
      const { path } = await file(Buffer.from('other bytes'));
      const id = idOf(Buffer.from('bytes'));
      await adapter().blobs.put(path, id);
      await expect(adapter().blobs.get(id).then(readId)).rejects.toMatchObject({ code: 'blob-damaged' });
    });
  });

  it('lets a reader stop in the middle, and others read on', async () => {
    const bytes = randomBytes(3 * MEGABYTE);
    const id = await put(bytes);
    for await (const piece of (await adapter().blobs.get(id)) ?? []) {
      expect(piece.length).toBeGreaterThan(0);
      break;
    }
    expect(await readId(await adapter().blobs.get(id))).toBe(id);
  });

  it('lists what is there, each with the date at which it was last put, and nothing of what was removed or half put', async () => {
    const dates = async () => {
      const found = new Map<string, number>();
      for await (const { id, at } of adapter().blobs.list()) found.set(id, at.getTime());
      return found;
    };
    const bytes = randomBytes(100);
    const [kept, gone] = [await put(bytes), await put(randomBytes(100))];
    const half = await file(randomBytes(3 * MEGABYTE));
    await adapter().abandon(half.path, half.id);
    await adapter().blobs.remove(gone);
    const first = await dates();
    expect([first.has(kept), first.has(gone), first.has(half.id)]).toEqual([true, false, false]);
    await delay(30);
    await put(bytes);
    expect((await dates()).get(kept)).toBeGreaterThan(first.get(kept) ?? 0);
  });
}
