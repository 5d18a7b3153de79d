import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The variable by which a run tells its processes where its folder is. */
const GIVEN = 'ACCREDEX_TEST_RUN';

/** Makes a folder for a run, before its first test. Answers how to remove it after the last one. */
export function openRunFolder(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'accredex-tests-'));
  process.env[GIVEN] = folder;
  return () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}

/** The folder of this run. Null where none was made, as with a configuration of one's own. */
export const runFolder = (): string | null => process.env[GIVEN] ?? null;

/**
 * Makes something once for all processes of a run: a folder that appears whole under its name. Several may begin at the
 * same time; what the first of them made counts.
 */
export async function onceInRun(run: string, name: string, make: (folder: string) => Promise<void>): Promise<string> {
  const made = join(run, name);
  if (existsSync(made)) return made;
  const draft = await mkdtemp(`${made}-`);
  try {
    await make(draft);
    await rename(draft, made);
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    if (!existsSync(made)) throw error;
  }
  return made;
}
