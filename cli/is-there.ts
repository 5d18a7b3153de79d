import { access } from 'node:fs/promises';

/** Whether something of this machine stands at a path. */
export function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
