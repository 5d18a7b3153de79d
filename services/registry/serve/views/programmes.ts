import { programmeType } from '../register-view.ts';
import type { ProgrammeRow, ReportRow, Row, Said } from '../rows.ts';
import { midnight } from '../values.ts';
import { reportHead } from './report-lists.ts';
import type { Making } from './shared.ts';

/** Whether a programme leads to a degree, in the three forms of the register (quirk 12). Else as it is stated. */
export function degree(value: Said, as: 'boolean' | 'number' | 'record'): Said {
  if (value !== 1 && value !== 2) return value;
  if (as === 'number') return value;
  return as === 'boolean' ? value === 1 : { id: value, outcome: value === 1 ? 'Full degree' : 'No full degree' };
}

export const typeOf = ({ type, degree, ects }: ProgrammeRow): Said => programmeType(type, degree, ects);

function shared(programme: ProgrammeRow): Row {
  return {
    id: programme.id,
    name_primary: programme.name,
    qf_ehea_level: programme.level,
    nqf_level: programme.nqf,
    workload_ects: programme.ects,
    programme_type: typeOf(programme),
    assessment_certification: programme.certification,
    learning_outcome_description: programme.outcomeText,
    field_study: programme.field,
  };
}

/** A programme as the search index holds it. */
export function searchProgramme(programme: ProgrammeRow, as: 'boolean' | 'number'): Row {
  return {
    ...shared(programme),
    names: programme.names,
    degree_outcome: degree(programme.degree, as),
    learning_outcomes: programme.outcomes,
  };
}

/** A programme of a report's own page: the only place with its identifiers and countries. */
export function programmeOfPage(programme: ProgrammeRow): Row {
  return {
    ...shared(programme),
    programme_names: programme.names.map(({ id: _id, ...name }) => name),
    programme_identifiers: programme.identifiers,
    countries: programme.countries,
    degree_outcome: degree(programme.degree, 'record'),
    learning_outcomes: programme.outcomes.map((outcome) => ({ learning_outcome_esco: outcome })),
  };
}

/** A row of the programmes of an institution. */
export function programmeRow(making: Making, programme: ProgrammeRow, report: ReportRow): Row {
  const { contributing_agencies, ...head } = reportHead(making, report);
  return {
    ...searchProgramme(programme, 'boolean'),
    institutions: report.institutions,
    platforms: report.platforms,
    report: {
      ...head,
      contributing_agencies,
      created_at: midnight(report.created),
      updated_at: midnight(report.updated),
      flag: report.flag,
    },
  };
}
