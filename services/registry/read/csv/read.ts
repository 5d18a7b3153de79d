import { access } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { RegistryError } from '../../../errors.ts';
import { found } from '../../../model/finding.ts';
import { type Basis, basisOf, type ConvertOptions } from '../convert.ts';
import { completionFrom } from '../elm/completion.ts';
import { Stage } from '../stage.ts';
import { StagedReports, type StreamedRead } from '../staged-reports.ts';
import { readAgencies } from './agencies.ts';
import { readInstitutions } from './institutions.ts';
import { CSV_REPORTS } from './report-shape.ts';
import { agencyNumbers, readReports } from './reports.ts';
import { CSV_FILES } from './table.ts';

/** What reading open files needs. */
export interface CsvDeps {
  readonly now: () => Date;
  /** The short name of a register that is neither DEQAR nor the demo's. */
  readonly registry?: string | null;
  readonly reportBase?: string | null;
  /** Folder for a file of this read. The system's own where absent. */
  readonly scratch?: string;
}

/** True where the register's open files lie in `folder`. */
export async function holdsCsv(folder: string): Promise<boolean> {
  return access(join(folder, CSV_FILES.institutions)).then(
    () => true,
    () => false,
  );
}

/** @throws RegistryError `registry-no-agencies` */
export function needAgencies({ agencies }: Basis, reports: number): void {
  if (reports > 0 && agencies.length === 0)
    throw new RegistryError(
      'registry-no-agencies',
      'The register lists reports and no agency: without its agency no report counts',
      { retryable: true },
    );
}

/**
 * Reads the reports' file into `stage`, completed by accreditations that lie beside it.
 * @throws RegistryError `registry-csv`, `registry-xml`, `registry-no-agencies`
 */
export async function stageCsvReports(folder: string, stage: Stage, basis: Basis): Promise<StagedReports> {
  const staged = new StagedReports(stage, basis, new Set(), CSV_REPORTS);
  const agencyOf = agencyNumbers(basis.agencies);
  const { complete, further } = await completionFrom(folder, stage);
  let listed = 0;
  await staged.takeList(async (take) => {
    const ids = await readReports(folder, stage, agencyOf, (record) => take([complete(record)], 0));
    const isListed = (id: number) => ids.has(String(id));
    const made: string[] = [];
    for (const record of further(isListed)) {
      take([record], 0);
      made.push(String(record.id));
      basis.findings.add(found('registry-from-accreditation', { subject: `report ${record.id}` }));
    }
    listed = ids.size + made.length;
    return new Set([...ids, ...made]);
  }, false);
  needAgencies(basis, listed);
  return staged;
}

/**
 * Reads a register from its nightly open files (names in `CSV_FILES`; docs/register-folder.md). What they cannot say is not
 * stated: nothing is matched on silence. The reports lie in a file until the read is closed.
 * @throws RegistryError `registry-csv` (names file, line and column), `registry-no-agencies`, `registry-mixed`,
 * `registry-unreadable`.
 */
export async function readCsvFolder(folder: string, deps: CsvDeps): Promise<StreamedRead> {
  const options: ConvertOptions = {
    now: deps.now(),
    reportBase: deps.reportBase ?? null,
    registry: deps.registry ?? null,
  };
  const records = { providers: await readInstitutions(folder), agencies: await readAgencies(folder) };
  const basis = basisOf({ ...records, providerDetails: [], activityGroups: [] }, options);
  const stage = new Stage(deps.scratch ?? tmpdir());
  try {
    const staged = await stageCsvReports(folder, stage, basis);
    return { ...staged.read({ providers: [], reports: [] }), openFiles: 'all' };
  } catch (error) {
    stage.close();
    throw error;
  }
}
