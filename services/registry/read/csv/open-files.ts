import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Asking } from '../register-requests.ts';
import { CSV_FILES, MAX_CSV_BYTES } from './table.ts';

const FOLDER = 'static/daily-csv/';

/** The register's open files on agencies and reports, in a folder of this machine. */
export interface OpenFiles {
  readonly folder: string;
  remove(): Promise<void>;
}

/** Fetches the open files on agencies and reports. Null where the register has none. @throws RegistryError */
export async function fetchOpenFiles(ask: Asking, scratch: string): Promise<OpenFiles | null> {
  await mkdir(scratch, { recursive: true, mode: 0o700 });
  const folder = await mkdtemp(join(scratch, 'registry-csv-'));
  const remove = () => rm(folder, { recursive: true, force: true });
  try {
    for (const file of [CSV_FILES.agencies, CSV_FILES.reports]) {
      if (await ask.download(`${FOLDER}${file}`, join(folder, file), MAX_CSV_BYTES)) continue;
      await remove();
      return null;
    }
    return { folder, remove };
  } catch (error) {
    await remove();
    throw error;
  }
}
