import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { messageOf, RegistryError } from '../../errors.ts';
import { isRegisterName } from '../../model/register-key.ts';

/** The file in a register's folder in which the register says who it is. */
const REGISTER_FILE = 'registry.json';
const BYTES_AT_MOST = 100_000;

const isAddress = (text: string): boolean => /^https?:\/\//i.test(text) && URL.canParse(text);
const Address = z.string().max(2_000).refine(isAddress, 'is no http or https address');

/** What `registry.json` may say. */
const RegisterFile = z.object({
  name: z.string().refine(isRegisterName, 'is 2 to 31 small letters, digits and hyphens, a letter first'),
  title: z.record(z.string().max(20), z.string().max(300)).default({}),
  /** Where the register shows itself to people. */
  url: Address.nullable().default(null),
  /** What stands before the number of a report in the address of its record. */
  reportBase: Address.nullable().default(null),
});

/** A register as its folder names it. */
export type NamedRegister = Readonly<z.infer<typeof RegisterFile>>;

/**
 * What the folder says of its register; null where it says nothing.
 * @throws RegistryError `registry-folder` where the file is not what it should be.
 */
export async function readRegisterFile(folder: string): Promise<NamedRegister | null> {
  const path = join(folder, REGISTER_FILE);
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw new RegistryError('registry-folder', `${path} cannot be read: ${messageOf(error)}`, { cause: error });
  }
  try {
    if (text.length > BYTES_AT_MOST) throw new Error(`it is longer than ${BYTES_AT_MOST} characters`);
    const read = RegisterFile.safeParse(JSON.parse(text.replace(/^\uFEFF/, '')));
    if (read.success) return read.data;
    throw new Error(read.error.issues.map(({ path: at, message }) => `${at.join('.') || 'it'} ${message}`).join('; '));
  } catch (error) {
    throw new RegistryError('registry-folder', `${path} does not name a register: ${messageOf(error)}`, {
      cause: error,
    });
  }
}

/** @throws RegistryError `registry-name` */
export function registerName(text: string): string {
  if (isRegisterName(text)) return text;
  throw new RegistryError(
    'registry-name',
    `“${text}” is no name of a register: 2 to 31 small letters, digits and hyphens, a letter first`,
  );
}
