import { mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';

/** The shortest limit for the path of a Unix socket on the systems that we run on. Some cut off what is longer. */
const PATH_BYTES = 103;

/**
 * Calls `use` with a path to a socket that is short enough. Where the path itself is too long, that is a link in the
 * temporary folder.
 */
export async function withShortPath<T>(path: string, use: (short: string) => Promise<T>): Promise<T> {
  if (Buffer.byteLength(path) <= PATH_BYTES) return use(path);
  const folder = await mkdtemp(join(tmpdir(), 'accredex-'));
  try {
    const link = join(folder, 'd');
    await symlink(resolve(dirname(path)), link);
    return await use(join(link, basename(path)));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
