import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { RegistryError } from '../../../errors.ts';
import type { Logger } from '../../../log/logger.ts';
import type { RegistryProvider } from '../../../model/registry-facts.ts';
import type { Asking } from '../register-requests.ts';
import { MAX_XML_BYTES, readAccreditations } from './accreditations.ts';
import { accreditationsOf } from './completion.ts';

/** More than there are countries and systems. */
const COUNTRIES_AT_MOST = 260;
const CODE = /^[A-Za-z]{2}(?:-[A-Za-z]{2,3})?$/;

/** The countries of these providers. */
export function seatsOf(providers: readonly RegistryProvider[], keys: ReadonlySet<number>): readonly string[] {
  const asked = providers.filter(({ key }) => keys.has(key));
  const codes = asked.flatMap(({ countries }) => countries.map(({ country }) => country));
  return [...new Set(codes)].filter((code) => CODE.test(code)).sort();
}

/**
 * Fetches the register's accreditations of these countries into `folder`. Because they only complete what the open files
 * say, a country that cannot be had is logged and left out.
 */
export async function fetchAccreditations(
  ask: Asking,
  folder: string,
  countries: readonly string[],
  log: Logger,
): Promise<void> {
  for (const country of countries.slice(0, COUNTRIES_AT_MOST)) {
    const file = join(folder, accreditationsOf(country));
    try {
      if (!(await ask.download(`connectapi/v1/europass/accreditations-v2/${country}/`, file, MAX_XML_BYTES))) continue;
      // What is no list of accreditations is found here, where it can be left out.
      await readAccreditations(file, () => {});
    } catch (error) {
      if (!(error instanceof RegistryError)) throw error;
      await rm(file, { force: true });
      log.warn({ event: 'registry.accreditations', country, error: error.message });
    }
  }
}
