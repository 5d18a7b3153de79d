/** A value as a folder states it. `undefined` where it says nothing, which is not the same as null. */
export type Said = unknown;
export type Row = Readonly<Record<string, Said>>;

export interface CountryRow {
  readonly id: number | null;
  readonly alpha2: Said;
  readonly alpha3: Said;
  readonly name: Said;
  readonly ehea: Said;
  /** The further members of the country's own page. */
  readonly said: Row;
}

export interface GroupRow {
  readonly id: number;
  readonly name: Said;
  readonly type: Said;
  readonly reportsLink: Said;
}

export interface ActivityRow {
  readonly id: number;
  readonly agency: number | null;
  readonly group: Said;
  /** The agency's own name of it, by which activities are sorted. Answers state the group's. */
  readonly name: Said;
  readonly type: Said;
  readonly description: Said;
  readonly reportsLink: Said;
  readonly from: Said;
  readonly to: Said;
}

export interface FocusRow {
  readonly country: CountryRow;
  readonly official: Said;
  readonly crossborder: Said;
  readonly from: Said;
  readonly to: Said;
}

export interface AgencyRow {
  readonly id: number;
  readonly deqarId: Said;
  readonly name: Said;
  readonly acronym: Said;
  readonly country: CountryRow | null;
  readonly registered: Said;
  readonly start: Said;
  readonly validTo: Said;
  readonly note: Said;
  readonly website: Said;
  readonly logo: Said;
  readonly focus: readonly FocusRow[];
  readonly names: readonly Row[];
  readonly decisions: readonly Row[];
  /** The further members of the agency's own page. */
  readonly said: Row;
}

export interface IdentifierRow {
  readonly identifier: Said;
  readonly resource: Said;
  /** Number or acronym of the agency within which it is unique, or what the folder says of it. */
  readonly agency: Said;
  readonly from: Said;
  readonly to: Said;
}

export interface LocationRow {
  readonly country: CountryRow | null;
  readonly city: Said;
  readonly lat: Said;
  readonly long: Said;
  readonly verified: Said;
  readonly source: Said;
  readonly from: Said;
  readonly to: Said;
}

export interface LevelRow {
  readonly level: Said;
  readonly source: Said;
  readonly note: Said;
  readonly from: Said;
  readonly to: Said;
}

export interface InstitutionRow {
  readonly id: number;
  readonly deqarId: Said;
  readonly eterId: Said;
  readonly name: Said;
  readonly sort: Said;
  readonly website: Said;
  readonly founded: Said;
  readonly closed: Said;
  readonly otherProvider: Said;
  readonly organisation: Said;
  readonly alliance: Said;
  readonly source: Said;
  readonly created: Said;
  /** Null where it has to be worked out from the reports. */
  readonly hasReport: boolean | null;
  readonly names: readonly Row[];
  readonly identifiers: readonly IdentifierRow[];
  readonly locations: readonly LocationRow[];
  readonly levels: readonly LevelRow[];
  readonly historical: readonly Row[];
  /** False where only reports or relations name it: the register has no record of it. */
  readonly listed: boolean;
  /** The institution as its own page states it, where a folder holds pages beside lists: the two may differ. */
  readonly onPage?: InstitutionRow;
}

/** One institution is part of another. */
export interface BelongingRow {
  readonly parent: number;
  readonly child: number;
  readonly type: Said;
  readonly from: Said;
  readonly to: Said;
}

/** What became of an institution. `typeFrom` is said at the target, `typeTo` at the source. */
export interface EventRow {
  readonly source: number;
  readonly target: number;
  readonly typeFrom: Said;
  readonly typeTo: Said;
  readonly date: Said;
}

export interface ProgrammeRow {
  readonly id: number;
  readonly name: Said;
  readonly names: readonly Row[];
  readonly identifiers: readonly Row[];
  readonly nqf: Said;
  readonly level: Said;
  readonly countries: Said;
  readonly type: Said;
  /** 1 = leads to a full degree, 2 = does not; anything else as the folder says it. */
  readonly degree: Said;
  readonly ects: Said;
  readonly certification: Said;
  readonly field: Said;
  readonly outcomes: readonly Said[];
  readonly outcomeText: Said;
}

export interface ReportRow {
  readonly id: number;
  readonly agency: number | null;
  /** What the record says of its agency, for one that the register does not list. */
  readonly agencySaid: Row;
  readonly contributing: readonly number[];
  readonly activities: readonly number[];
  readonly localId: Said;
  readonly status: Said;
  readonly decision: Said;
  readonly from: Said;
  readonly to: Said;
  readonly toCalculated: Said;
  readonly flag: Said;
  readonly summary: Said;
  readonly comment: Said;
  readonly files: readonly Row[];
  readonly links: readonly Row[];
  readonly institutions: readonly number[];
  readonly platforms: readonly number[];
  readonly programmes: readonly ProgrammeRow[];
  readonly created: Said;
  readonly updated: Said;
  /** Stated where the folder does not say in which countries the agency works. */
  readonly crossborder: { readonly listed: Said; readonly detailed: Said } | null;
  /** The report as its own page states it, as with institutions. */
  readonly onPage?: ReportRow;
}

export interface Account {
  readonly username: string;
  readonly password: string;
  readonly token: string;
}

/** All that a register holds, arranged once. */
export interface Register {
  readonly countries: ReadonlyMap<number, CountryRow>;
  readonly groups: ReadonlyMap<number, GroupRow>;
  readonly activities: ReadonlyMap<number, ActivityRow>;
  readonly agencies: ReadonlyMap<number, AgencyRow>;
  readonly institutions: ReadonlyMap<number, InstitutionRow>;
  readonly belongings: readonly BelongingRow[];
  readonly events: readonly EventRow[];
  readonly reports: ReadonlyMap<number, ReportRow>;
  /** Kinds of identifiers: resource, title, source, link. */
  readonly resources: readonly Row[];
  /** With accounts the Web API wants a token, as DEQAR's does. Without it is open. */
  readonly accounts: readonly Account[];
  /** What stands in a file and is no record, as it is. */
  readonly strays: {
    readonly providers: readonly Said[];
    readonly reports: readonly Said[];
    readonly agencies: readonly Said[];
  };
}
