import { access } from 'node:fs/promises';

/** True where there is a file or folder at a path of this machine. */
export function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
