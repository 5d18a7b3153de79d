import { UNSTATED } from '../csv/report-shape.ts';
import type { Accreditation } from './accreditations.ts';

/** The register's word where no decision was taken; then the export has no element for it. */
const NO_DECISION = 'not applicable';
/** The export holds nothing else. */
const STATUS = 'part of obligatory EQA system';

/** The activity's type, as far as the export tells it: a report on the programmes that it lists. */
function typeOf({ kind, organisations }: Accreditation): string {
  if (kind === 'institution') return 'institutional/programme';
  return organisations.length > 1 ? 'joint programme' : 'programme';
}

/**
 * The report that an accreditation stands for, in the shape of a row of the open files. Null where it cannot stand for
 * one: it has to name agency, activity, institutions and first day, and the programmes that were reviewed. One without
 * programmes is of an institution, and the export does not say whether its activity looks at what is taught
 * (decision 0028): it makes no report.
 */
export function reportOf(accreditation: Accreditation): Readonly<Record<string, unknown>> | null {
  const { report, kind, title, agency, organisations, issued, expires, decision, programmes } = accreditation;
  const isWhole = kind !== null && title !== null && agency !== null && issued !== null && organisations.length > 0;
  const named = programmes.flatMap(({ names: [name] }) => name ?? []);
  if (!isWhole || named.length === 0 || named.length < programmes.length) return null;
  return {
    id: report,
    agency_id: agency,
    decision: decision ?? NO_DECISION,
    status: STATUS,
    valid_from: issued,
    valid_to: expires,
    local_identifier: null,
    agency_esg_activities: [{ activity: title, activity_type: typeOf(accreditation) }],
    institutions: organisations.map((id) => ({ id, deqar_id: null, name_primary: null })),
    programmes: named.map((name) => ({ name_primary: name, qf_ehea_level: null })),
    unstated: [...UNSTATED, 'localIdentifier'],
  };
}
