import { type PreparedShapes, prepareShapes } from './prepare-shapes.ts';
import { readReferred, readShapes } from './read-shapes.ts';

/**
 * Shapes as they are used, from files and folders; without any, the program's own.
 * @throws UsageError `shapes`.
 */
export async function loadShapes(paths: readonly string[]): Promise<PreparedShapes> {
  return prepareShapes(await readShapes(paths), await readReferred());
}
