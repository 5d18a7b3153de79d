import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { messageOf, RegistryError } from '../../../errors.ts';
import { MAX_REGISTRY_FILE_BYTES, readRegistryFiles, recordsIn } from '../../read/folder.ts';
import type { Register } from '../rows.ts';
import { record } from '../values.ts';
import { registerOfTables } from './scenario.ts';
import { registerOfFiles } from './web-api.ts';

/** A register as one document of tables. It takes the place of the other files. */
const TABLES = 'scenario.json';
/** What only a server reads. Each may be missing. */
const FURTHER = ['identifier-resources.json', 'accounts.json'] as const;

async function tablesIn(folder: string): Promise<Register | null> {
  const path = join(folder, TABLES);
  try {
    const { size } = await stat(path);
    if (size > MAX_REGISTRY_FILE_BYTES) throw new RegistryError('registry-folder', `${path} is too large`);
    const tables = record(JSON.parse((await readFile(path, 'utf8')).replace(/^\uFEFF/, '')));
    if (tables === null) throw new RegistryError('registry-folder', `${path} holds no object of tables`);
    return registerOfTables(tables);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    if (error instanceof RegistryError) throw error;
    throw new RegistryError('registry-folder', `${path} cannot be read: ${messageOf(error)}`, { cause: error });
  }
}

/**
 * Reads the register that a folder holds, to be served: tables (`scenario.json`), or files in the shapes of the Web API
 * (docs/register-folder.md). @throws RegistryError `registry-folder`
 */
export async function readSeed(folder: string): Promise<Register> {
  const tables = await tablesIn(folder);
  if (tables !== null) return tables;
  const further = FURTHER.map(async (name) => [name, await recordsIn(folder, name)] as const);
  return registerOfFiles({ ...(await readRegistryFiles(folder)), ...Object.fromEntries(await Promise.all(further)) });
}
