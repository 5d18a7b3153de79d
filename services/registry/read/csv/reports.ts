import type { Place, Stage } from '../stage.ts';
import { keyOfProvider } from './institutions.ts';
import { UNSTATED } from './report-shape.ts';
import { type Cell, type Columns, CSV_FILES, readTable } from './table.ts';

const COLUMNS = {
  needed: [
    'report_id',
    'report_agency',
    'report_type',
    'report_status',
    'report_decision',
    'report_valid_from',
    'report_valid_to',
    'hei_deqar_id',
    'programme_name',
    'programme_qf_ehea_level',
  ],
  useful: [
    'report_local_identifier',
    'report_url',
    'report_esg_activity_short',
    'report_esg_activity_long',
    'hei_name',
  ],
} as const satisfies Columns<string>;
type Column = (typeof COLUMNS)[keyof typeof COLUMNS][number];

/** A report's own values, and those of its rows: each set with what makes a value differ from others as key. */
interface Gathered {
  readonly own: Readonly<Record<string, unknown>>;
  readonly agency_esg_activities: Record<string, unknown>;
  readonly institutions: Record<string, unknown>;
  readonly programmes: Record<string, unknown>;
}
const SETS = ['agency_esg_activities', 'institutions', 'programmes'] as const;

/** The number of an agency by its acronym or its name; the name itself where no agency, or more than one, has it. */
export type AgencyNumbers = (name: string) => number | string;

/** Learns the names of agencies from records in the Web API's shape. */
export function agencyNumbers(agencies: readonly { id: number; acronym: string; name: string }[]): AgencyNumbers {
  const numbers = new Map<string, number | null>();
  for (const { id, acronym, name } of agencies) {
    for (const form of new Set([acronym.toLowerCase(), name.toLowerCase()])) {
      if (form !== '') numbers.set(form, numbers.has(form) && numbers.get(form) !== id ? null : id);
    }
  }
  return (name) => numbers.get(name.toLowerCase()) ?? name;
}

function rowOf(cell: Cell<Column>, agencyOf: AgencyNumbers): Gathered {
  const activity = cell('report_esg_activity_long') ?? cell('report_esg_activity_short');
  const institution = cell('hei_deqar_id');
  const [programme, level] = [cell('programme_name'), cell('programme_qf_ehea_level')];
  const type = cell('report_type')?.toLowerCase() ?? null;
  return {
    own: {
      id: cell('report_id'),
      url: cell('report_url'),
      agency_id: agencyOf(cell('report_agency') ?? ''),
      decision: cell('report_decision') ?? '',
      status: cell('report_status') ?? '',
      valid_from: cell('report_valid_from'),
      valid_to: cell('report_valid_to'),
      local_identifier: cell('report_local_identifier'),
      unstated: UNSTATED,
    },
    agency_esg_activities: { [`${type} ${activity}`]: { activity, activity_type: type } },
    institutions:
      institution === null
        ? {}
        : {
            [institution]: {
              id: keyOfProvider(institution),
              deqar_id: institution,
              name_primary: cell('hei_name'),
            },
          },
    programmes:
      programme === null ? {} : { [`${programme} ${level}`]: { name_primary: programme, qf_ehea_level: level } },
  };
}

function recordOf({ own, ...sets }: Gathered): Readonly<Record<string, unknown>> {
  return { ...own, ...Object.fromEntries(SETS.map((name) => [name, Object.values(sets[name])])) };
}

function add(to: Gathered, from: Gathered): void {
  for (const name of SETS) Object.assign(to[name], from[name]);
}

/**
 * Reads `deqar-reports.csv`, one row for each report, institution and programme, and gives each report once to `take`,
 * as a record. Rows of one report that contradict each other are given as copies. Only one report at a time is in
 * memory; the others lie in `stage`. Answers the numbers of the reports. @throws RegistryError `registry-csv`
 */
export async function readReports(
  folder: string,
  stage: Stage,
  agencyOf: AgencyNumbers,
  take: (record: Readonly<Record<string, unknown>>) => void,
): Promise<ReadonlySet<string>> {
  const places = new Map<string, Place>();
  let [key, current]: [string, Gathered | null] = ['', null];
  const keep = () => {
    if (!current) return;
    const place = places.get(key);
    // Rows of a report need not follow each other.
    const all = place ? stage.get<Gathered>(place) : current;
    if (place) add(all, current);
    places.set(key, stage.add(all));
  };
  await readTable(folder, CSV_FILES.reports, COLUMNS, (cell) => {
    const row = rowOf(cell, agencyOf);
    const { url: _url, local_identifier: _local, unstated: _unstated, ...deciding } = row.own;
    const rowKey = JSON.stringify(deciding);
    if (current && rowKey === key) {
      add(current, row);
      return;
    }
    keep();
    [key, current] = [rowKey, row];
  });
  keep();
  const ids = new Set<string>();
  for (const place of places.values()) {
    const gathered = stage.get<Gathered>(place);
    ids.add(String(gathered.own.id));
    take(recordOf(gathered));
  }
  return ids;
}
