/** A value of a table: as it was counted, and in the reader's words. */
export interface Cell {
  readonly value: string | number | null;
  readonly text: string;
  /** Of a name: where more of it is shown. */
  readonly href: string | null;
}

/** A column in the reader's words. */
export interface FigureColumn {
  readonly name: string;
  readonly label: string;
  readonly type: 'text' | 'number';
}

/** A table in the reader's words. */
export interface Figures {
  readonly columns: readonly FigureColumn[];
  readonly rows: readonly Readonly<Record<string, Cell>>[];
  /** How many further rows were counted. */
  readonly leftOut: number;
  /** Gives the same figures again, as JSON and as CSV. */
  readonly address: string;
}

/** What can be chosen, and whether it is. */
export interface Choice {
  readonly value: string;
  readonly text: string;
  readonly isChosen: boolean;
}

/** The parts of the page, in their order. */
export const SECTIONS = [
  'possible',
  'difference',
  'evidence',
  'level',
  'providerKind',
  'activity',
  'agencies',
  'expiring',
  'expiringByAgency',
  'time',
] as const;
export type SectionName = (typeof SECTIONS)[number];

/** What the page shows. */
export interface ShownCoverage {
  readonly asOf: string;
  readonly knownAt: string;
  readonly against: string | null;
  readonly country: string | null;
  /** How the agency that is asked for is called. */
  readonly agency: string | null;
  readonly offers: number;
  /** Parts without figures are left out. */
  readonly figures: Readonly<Partial<Record<SectionName, Figures>>>;
  readonly choices: { readonly countries: readonly Choice[]; readonly agencies: readonly Choice[] };
  /** Permanent addresses: of this page, and of all tables. */
  readonly page: string;
  readonly data: string;
}

/** The number of a cell; 0 where there is none. */
export const numberIn = (row: Readonly<Record<string, Cell>>, column: string): number =>
  Number(row[column]?.value ?? 0);

/** The words of a cell. */
export const textIn = (row: Readonly<Record<string, Cell>>, column: string): string => row[column]?.text ?? '';
