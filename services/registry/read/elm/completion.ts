import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Place, Stage } from '../stage.ts';
import { type Accreditation, readAccreditations } from './accreditations.ts';
import { reportOf } from './report-of.ts';

/** The register's exports for a country, as they lie in a folder: `accreditations-AT.xml`. */
export const accreditationsOf = (country: string) => `accreditations-${country}.xml`;
const FILE = /^accreditations-[A-Za-z-]{2,6}\.xml$/;
const FILES_AT_MOST = 300;

/** What completes the record of a report that came from the open files. */
export interface Completion {
  complete(record: ReportRow): ReportRow;
  /** Reports that stand for accreditations of which no report is listed. */
  further(isListed: (id: number) => boolean): Generator<ReportRow>;
}
type ReportRow = Readonly<Record<string, unknown>>;

interface Row {
  readonly name_primary?: string | null;
  readonly [member: string]: unknown;
}

const LEVELS: Readonly<Record<number, string>> = {
  5: 'short cycle',
  6: 'first cycle',
  7: 'second cycle',
  8: 'third cycle',
};
const formOf = (name: string) => name.replace(/\s+/g, ' ').trim().toLowerCase();

/** Adds to a programme of the open files its number, its further names, and the only level there is. */
function completed(row: Row, { programmes, levels }: Accreditation): Row {
  const name = formOf(row.name_primary ?? '');
  const found = programmes.filter(({ names }) => names.some((one) => formOf(one) === name));
  const [programme] = found;
  // Of two programmes of one name we cannot say which it is.
  if (!programme || found.length > 1) return row;
  const [level] = levels;
  const only = levels.length === 1 && level !== undefined ? LEVELS[level] : undefined;
  return {
    ...row,
    ...(programme.id === null ? {} : { id: programme.id }),
    names: programme.names,
    ...(row.qf_ehea_level === null && only !== undefined ? { qf_ehea_level: only } : {}),
  };
}

/**
 * Reads the accreditations that lie in `folder` into `stage`, and answers what completes reports by them: numbers, names
 * and levels of programmes, and the reports on programmes that the open files do not list yet.
 * @throws RegistryError `registry-xml`
 */
export async function completionFrom(folder: string, stage: Stage): Promise<Completion> {
  const files = (await readdir(folder)).filter((name) => FILE.test(name)).sort();
  const places = new Map<number, Place>();
  for (const file of files.slice(0, FILES_AT_MOST))
    await readAccreditations(join(folder, file), (accreditation) => {
      // A report on institutions of two countries stands in the files of both, with the same programmes.
      places.set(accreditation.report, stage.add(accreditation));
    });
  const complete = (record: ReportRow): ReportRow => {
    const place = places.get(Number(record.id));
    if (!place || !Array.isArray(record.programmes)) return record;
    const accreditation = stage.get<Accreditation>(place);
    const programmes = record.programmes.map((row: Row) => completed(row, accreditation));
    const isNumbered = programmes.every(({ id }) => id !== undefined);
    const unstated = (record.unstated as readonly string[]).filter((name) => !(isNumbered && name === 'programmes.id'));
    return { ...record, programmes, unstated };
  };
  return {
    complete,
    *further(isListed) {
      for (const [id, place] of places) {
        const report = isListed(id) ? null : reportOf(stage.get<Accreditation>(place));
        if (report !== null) yield complete(report);
      }
    },
  };
}
