import { type Columns, CSV_FILES, readTable } from './table.ts';

const COLUMNS = {
  needed: [
    'agency_id',
    'acronym_primary',
    'name_primary',
    'is_registered',
    'registration_start',
    'registration_valid_to',
  ],
  useful: [],
} as const satisfies Columns<string>;

/**
 * Reads `deqar-agencies.csv` into records in the shape of the Web API's list. The file does not say in which country an
 * agency is. @throws RegistryError `registry-csv`
 */
export async function readAgencies(folder: string): Promise<readonly unknown[]> {
  const records: unknown[] = [];
  await readTable(folder, CSV_FILES.agencies, COLUMNS, (cell) => {
    records.push({
      id: cell('agency_id'),
      acronym_primary: cell('acronym_primary'),
      name_primary: cell('name_primary'),
      is_registered: cell('is_registered'),
      registration_start: cell('registration_start'),
      registration_valid_to: cell('registration_valid_to'),
    });
  });
  return records;
}
