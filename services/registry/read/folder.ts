import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { messageOf, RegistryError } from '../../errors.ts';
import { convertRecords, type RegistryRead } from './convert.ts';

const MEBIBYTE = 1024 * 1024;
/**
 * Because a file of a register's folder is read and parsed whole, it takes several times its size in memory. JavaScript
 * cannot hold a text of more than 512 MB at all.
 */
export const MAX_REGISTRY_FILE_BYTES = 256 * MEBIBYTE;

/**
 * The files of a registry folder. The first must be there. Any other may be missing and is then empty; only agencies
 * may not be missing where there are reports.
 */
export const REGISTRY_FILES = [
  'providers.json',
  'provider-details.json',
  'reports.json',
  'report-details.json',
  'agencies.json',
  'activity-groups.json',
  'countries.json',
] as const;
type RegistryFile = (typeof REGISTRY_FILES)[number];

/**
 * The records of one file of a folder. A file that is missing has none, unless it is `providers.json`.
 * @throws RegistryError `registry-folder`
 */
export async function recordsIn(folder: string, name: string): Promise<readonly unknown[]> {
  const path = join(folder, name);
  let text: string;
  try {
    const { size } = await stat(path);
    if (size > MAX_REGISTRY_FILE_BYTES)
      throw new RegistryError(
        'registry-folder',
        `${path} has ${Math.ceil(size / MEBIBYTE)} MiB, and a file of a register's folder may have ${MAX_REGISTRY_FILE_BYTES / MEBIBYTE}: leave out records that nobody asks for, or read the register over HTTP`,
      );
    text = await readFile(path, 'utf8');
  } catch (error) {
    if (error instanceof RegistryError) throw error;
    if ((error as NodeJS.ErrnoException).code === 'ENOENT' && name !== 'providers.json') return [];
    throw new RegistryError('registry-folder', `${path} cannot be read: ${messageOf(error)}`, { cause: error });
  }
  let body: unknown;
  try {
    body = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new RegistryError('registry-folder', `${path} is no JSON: ${messageOf(error)}`, { cause: error });
  }
  const items: unknown = Array.isArray(body) ? body : (body as { results?: unknown } | null)?.results;
  if (!Array.isArray(items))
    throw new RegistryError('registry-folder', `${path} holds neither a list nor an answer with “results”`);
  // A file with one page of many would make us delete the rest of the register.
  const count: unknown = Array.isArray(body) ? items.length : (body as { count?: unknown }).count;
  if (typeof count === 'number' && count > items.length)
    throw new RegistryError(
      'registry-folder',
      `${path} holds ${items.length} records of ${count}: it is one page of several`,
    );
  return items;
}

/** A register's records, by the file in which they lie. */
export type RegistryFiles = Readonly<Record<RegistryFile, readonly unknown[]>>;

/**
 * Reads the files of a register's folder without looking into the records. Each file is a list, or an answer with
 * `results`.
 * @throws RegistryError `registry-folder`.
 */
export async function readRegistryFiles(folder: string): Promise<RegistryFiles> {
  const files: [RegistryFile, readonly unknown[]][] = [];
  for (const name of REGISTRY_FILES) files.push([name, await recordsIn(folder, name)]);
  return Object.fromEntries(files) as RegistryFiles;
}

/**
 * Reads a register from a folder of JSON files in the Web API's shapes (names in `REGISTRY_FILES`). `registry` is its
 * short name where it has one; without it the register is DEQAR or the demo's.
 * @throws RegistryError `registry-folder` (a file cannot be read), `registry-no-agencies`, `registry-mixed`,
 * `registry-unreadable`.
 */
export async function readRegistryFolder(
  folder: string,
  deps: { readonly now: () => Date; readonly registry?: string | null; readonly reportBase?: string | null },
): Promise<RegistryRead> {
  const files = await readRegistryFiles(folder);
  if (files['reports.json'].length > 0 && files['agencies.json'].length === 0)
    throw new RegistryError(
      'registry-no-agencies',
      `${join(folder, 'agencies.json')} is missing or lists no agency: without its agency no report counts`,
    );
  return convertRecords(
    {
      providers: files['providers.json'],
      providerDetails: files['provider-details.json'],
      reports: files['reports.json'],
      reportDetails: files['report-details.json'],
      agencies: files['agencies.json'],
      activityGroups: files['activity-groups.json'],
      // A folder without the file says nothing of countries.
      countries: files['countries.json'].length === 0 ? null : files['countries.json'],
    },
    { now: deps.now(), reportBase: deps.reportBase ?? null, registry: deps.registry ?? null },
  );
}
