import type {
  ActivityRow,
  AgencyRow,
  BelongingRow,
  CountryRow,
  EventRow,
  InstitutionRow,
  Register,
  ReportRow,
  Said,
} from './rows.ts';
import { dayOrNull, endOf, idOf, unique } from './values.ts';

export type Quirks = 'strict' | 'fixed';

/** Relations through which a parent shows nothing of its children, or only its members something of it. */
export const PLATFORM = 'educational platform';
export const ALLIANCE = 'European Universities alliance';

/** From whom an institution's page shows reports: all of them, or those that were valid around the relation. */
export interface Contributor {
  readonly institution: number;
  readonly platformsToo: boolean;
  /** The report has to be valid until this day or later. */
  readonly since: string | null;
  /** The report has to begin on this day or earlier. */
  readonly until: string | null;
}

/** A register together with what its rows mean for each other. */
export class RegisterView {
  readonly register: Register;
  readonly quirks: Quirks;
  private readonly byInstitution = new Map<number, ReportRow[]>();
  private readonly byPlatform = new Map<number, ReportRow[]>();
  private readonly byAgency = new Map<number, ReportRow[]>();
  private readonly byParent = new Map<number, BelongingRow[]>();
  private readonly byChild = new Map<number, BelongingRow[]>();
  private readonly bySource = new Map<number, EventRow[]>();
  private readonly byTarget = new Map<number, EventRow[]>();

  constructor(register: Register, quirks: Quirks) {
    this.register = register;
    this.quirks = quirks;
    for (const report of register.reports.values()) {
      for (const id of unique(report.institutions)) push(this.byInstitution, id, report);
      for (const id of unique(report.platforms)) push(this.byPlatform, id, report);
      for (const id of this.agencyIds(report)) push(this.byAgency, id, report);
    }
    for (const row of register.belongings) {
      push(this.byParent, row.parent, row);
      push(this.byChild, row.child, row);
    }
    for (const row of register.events) {
      push(this.bySource, row.source, row);
      push(this.byTarget, row.target, row);
    }
  }

  get strict(): boolean {
    return this.quirks === 'strict';
  }

  /** Reports that name the institution itself, not as a platform. */
  reportsOf(id: number): readonly ReportRow[] {
    return this.byInstitution.get(id) ?? [];
  }

  /** Reports of an agency, its own and those it contributed to. */
  reportsOfAgency(id: number): readonly ReportRow[] {
    return this.byAgency.get(id) ?? [];
  }

  institutions(ids: readonly number[]): InstitutionRow[] {
    return ids.flatMap((id) => this.register.institutions.get(id) ?? []);
  }

  activities(report: ReportRow): ActivityRow[] {
    return report.activities.flatMap((id) => this.register.activities.get(id) ?? []);
  }

  groupName(activity: ActivityRow): Said {
    return this.register.groups.get(idOf(activity.group) ?? -1)?.name ?? activity.name;
  }

  agency(id: number | null): AgencyRow | undefined {
    return id === null ? undefined : this.register.agencies.get(id);
  }

  agencyIds(report: ReportRow): number[] {
    return unique([...(report.agency === null ? [] : [report.agency]), ...report.contributing]);
  }

  countriesOf(report: ReportRow): CountryRow[] {
    return unique(this.institutions(report.institutions).flatMap(countriesAt));
  }

  /**
   * From whom an institution inherits reports by what DEQAR shows: a parent from its children, a member from its alliance,
   * a successor and an absorber from those before them. One step only.
   */
  contributors(id: number): Contributor[] {
    const units = this.includes(id).filter(({ type }) => type !== PLATFORM && type !== ALLIANCE);
    const alliances = this.partOf(id).filter(({ type }) => type === ALLIANCE);
    const related = [
      ...units.map((row) => ({ institution: row.child, row })),
      ...alliances.map((row) => ({ institution: row.parent, row })),
    ].map(({ institution, row }) => ({
      institution,
      platformsToo: true,
      since: dayOrNull(row.from),
      until: dayOrNull(row.to),
    }));
    const before = [
      ...this.atTarget(id)
        .filter(({ typeFrom }) => typeFrom === 'succeeded')
        .map((row) => ({ institution: row.source, row })),
      ...this.atSource(id)
        .filter(({ typeTo }) => typeTo === 'absorbed')
        .map((row) => ({ institution: row.target, row })),
    ].map(({ institution, row }) => ({ institution, platformsToo: false, since: dayOrNull(row.date), until: null }));
    return [...related, ...before];
  }

  includes(id: number): readonly BelongingRow[] {
    return this.byParent.get(id) ?? [];
  }

  partOf(id: number): readonly BelongingRow[] {
    return this.byChild.get(id) ?? [];
  }

  atSource(id: number): readonly EventRow[] {
    return this.bySource.get(id) ?? [];
  }

  atTarget(id: number): readonly EventRow[] {
    return this.byTarget.get(id) ?? [];
  }

  /** All reports that the page of an institution shows, its own and the inherited ones, in the order of their numbers. */
  shownReports(id: number): ReportRow[] {
    const shown = new Set([...this.reportsOf(id), ...(this.byPlatform.get(id) ?? [])]);
    for (const { institution, platformsToo, since, until } of this.contributors(id)) {
      const theirs = [
        ...this.reportsOf(institution),
        ...(platformsToo ? (this.byPlatform.get(institution) ?? []) : []),
      ];
      for (const report of theirs) if (within(report, since, until)) shown.add(report);
    }
    return [...shown].sort((a, b) => a.id - b.id);
  }

  hasReport(institution: InstitutionRow): boolean {
    return institution.hasReport ?? this.shownReports(institution.id).length > 0;
  }

  /** Members of the register, without those that are only mentioned. */
  listed(): InstitutionRow[] {
    return [...this.register.institutions.values()].filter(({ listed }) => listed);
  }

  /** Whether the report crosses borders, as the search index has it (quirk 18). Also for one institution of it. */
  crossborder(report: ReportRow, institutions = this.institutions(report.institutions)): Said {
    if (report.crossborder !== null) return report.crossborder.listed;
    const home = (this.agency(report.agency)?.focus ?? []).filter(({ crossborder }) => crossborder !== true);
    return institutions
      .flatMap(({ locations }) => locations)
      .some(({ country, verified }) => verified === true && !home.some((focus) => focus.country.id === country?.id));
  }

  /** The same as a report's own page has it: a different question is asked there, unless `fixed`. */
  crossborderDetail(report: ReportRow): Said {
    if (report.crossborder !== null) return report.crossborder.detailed;
    if (!this.strict) return this.crossborder(report);
    const abroad = (this.agency(report.agency)?.focus ?? []).filter(({ crossborder }) => crossborder === true);
    const countries = this.institutions(report.institutions).flatMap(countriesAt);
    return countries.some((country) => abroad.some((focus) => focus.country.id === country.id));
  }
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const values = map.get(key);
  if (values === undefined) map.set(key, [value]);
  else values.push(value);
}

export const countriesAt = ({ locations }: InstitutionRow): CountryRow[] =>
  unique(locations.flatMap(({ country }) => country ?? []));

export const validUntil = (report: ReportRow): string | null =>
  dayOrNull(report.toCalculated) ?? endOf(report.from, report.to);

function within(report: ReportRow, since: string | null, until: string | null): boolean {
  const [from, end] = [dayOrNull(report.from), validUntil(report)];
  return (since === null || (end !== null && end >= since)) && (until === null || (from !== null && from <= until));
}

/** The kind of a programme as the register derives it (2.7.1), where it is not stated. */
export const MICRO_CREDENTIAL_BELOW_ECTS = 60;
export function programmeType(type: Said, degree: Said, ects: Said): Said {
  if (type !== undefined) return type;
  if (degree === 1) return 'Full recognised degree programme';
  // Without credits DEQAR ends in an error here (quirk 28); “Other provision” claims the least.
  return degree === 2 && typeof ects === 'number' && ects < MICRO_CREDENTIAL_BELOW_ECTS
    ? 'Micro-credential'
    : degree === 2
      ? 'Other provision'
      : undefined;
}
