import { mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';

/** The least that the systems we run on allow for the path of a Unix socket; some cut off what is beyond. */
const PATH_BYTES = 103;

/** Lets `use` have a path to a socket that is short enough: through a link in the temporary folder where it is not. */
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
