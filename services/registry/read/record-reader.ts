import type { z } from 'zod';
import { RegistryError } from '../../errors.ts';
import { type Finding, found } from '../../model/finding.ts';
import { ActivityGroupRecord, AgencyRecord, ProviderRecord, ReportRecord } from './shapes.ts';
import { KEY_AT_MOST } from './stated-values.ts';

/**
 * Where more than this share of the records of one kind (and more than this number) cannot be read, the register
 * changed its shapes, and the records are not wrong.
 */
const UNREADABLE_SHARE = 0.5;
const UNREADABLE_LEAST = 10;
/** More findings of one code than this are counted and not kept. */
const FINDINGS_PER_CODE = 200;

/** Collects what is wrong with a register's records, up to a number of each kind. */
export class RegisterFindings {
  readonly #findings: Finding[] = [];
  readonly #counts = new Map<string, number>();
  readonly #said = new Set<string>();

  add(finding: Finding): void {
    const { code, subject, path } = finding;
    // Because a list that changed is read again, the same finding may come again.
    const said = JSON.stringify([code, subject, path]);
    if (this.#said.has(said) && subject?.endsWith('?') !== true) return;
    this.#said.add(said);
    const count = (this.#counts.get(code) ?? 0) + 1;
    this.#counts.set(code, count);
    if (count <= FINDINGS_PER_CODE) this.#findings.push(finding);
  }

  all(): Finding[] {
    const cut = [...this.#counts].filter(([, count]) => count > FINDINGS_PER_CODE);
    return [
      ...this.#findings,
      ...cut.map(([of, count]) => found('registry-findings-cut', { facts: { of, count: count - FINDINGS_PER_CODE } })),
    ];
  }
}

/** A kind of records: its shape, and which members a verdict rests on, as paths with `*` for any index. */
export interface RecordKind<T extends z.ZodType> {
  readonly name: string;
  readonly shape: T;
  readonly deciding: ReadonlySet<string>;
}

const IDENTITY = ['id'];
export const PROVIDERS: RecordKind<typeof ProviderRecord> = {
  name: 'provider',
  shape: ProviderRecord,
  deciding: new Set([
    ...IDENTITY,
    'closure_date',
    'part_of/*',
    'includes/*',
    'hierarchical_relationships/part_of/*',
    'hierarchical_relationships/includes/*',
    'historical_relationships/*',
    'qf_ehea_levels/*',
  ]),
};
export const REPORTS: RecordKind<typeof ReportRecord> = {
  name: 'report',
  shape: ReportRecord,
  deciding: new Set([
    ...IDENTITY,
    'agency/id',
    'agency_id',
    'agency_esg_activities/*/id',
    'agency_esg_activities/*/group_id',
    'institutions/*/id',
    'programmes/*/id',
    'programmes/*/degree_outcome',
    'decision',
    'status',
    'valid_from',
    'valid_to',
    'flag',
    'flag_level',
  ]),
};
export const AGENCIES: RecordKind<typeof AgencyRecord> = {
  name: 'agency',
  shape: AgencyRecord,
  deciding: new Set([...IDENTITY, 'is_registered', 'registration_start', 'registration_valid_to']),
};
export const ACTIVITY_GROUPS: RecordKind<typeof ActivityGroupRecord> = {
  name: 'activity group',
  shape: ActivityGroupRecord,
  deciding: new Set(IDENTITY),
};

/** True where a path neither leads to a member that a verdict rests on, nor lies below or above one. */
function decidesNothing(path: readonly PropertyKey[], deciding: ReadonlySet<string>): boolean {
  const pattern = path.map((step) => (typeof step === 'number' ? '*' : String(step))).join('/');
  if (pattern === '') return false;
  return ![...deciding].some(
    (decides) => decides === pattern || decides.startsWith(`${pattern}/`) || pattern.startsWith(`${decides}/`),
  );
}

/** Sets the member at a path to null. Answers false where there is none. */
function setNull(record: unknown, path: readonly PropertyKey[]): boolean {
  let holder = record as Record<PropertyKey, unknown>;
  for (const step of path.slice(0, -1)) {
    if (typeof holder !== 'object' || holder === null) return false;
    holder = holder[step] as Record<PropertyKey, unknown>;
  }
  const last = path.at(-1);
  if (last === undefined || typeof holder !== 'object' || holder === null || holder[last] === null) return false;
  holder[last] = null;
  return true;
}

const MENDINGS_AT_MOST = 5;

type Parsed<T> = { readonly data: T } | { readonly issue: z.core.$ZodIssue | undefined };

/** Reads one record. A member that cannot be read and decides nothing becomes null, with a note. */
function parseRecord<T extends z.ZodType>(
  kind: RecordKind<T>,
  record: unknown,
  note: (path: string, message: string) => void,
): Parsed<z.infer<T>> {
  let parsed = kind.shape.safeParse(record);
  if (parsed.success) return { data: parsed.data };
  const mended: unknown = structuredClone(record);
  const notes: [string, string][] = [];
  for (let round = 0; round < MENDINGS_AT_MOST; round++) {
    const deciding = parsed.error.issues.find(({ path }) => !decidesNothing(path, kind.deciding));
    if (deciding) return { issue: deciding };
    for (const { path, message } of parsed.error.issues) {
      // Where null is no allowed value, the object that holds the member is dropped instead.
      let at = path;
      while (at.length > 0 && !setNull(mended, at)) at = at.slice(0, -1);
      if (!decidesNothing(at, kind.deciding)) return { issue: parsed.error.issues[0] };
      notes.push([at.join('/'), message]);
    }
    parsed = kind.shape.safeParse(mended);
    if (parsed.success) {
      for (const [path, message] of notes) note(path, message);
      return { data: parsed.data };
    }
  }
  return { issue: parsed.error.issues[0] };
}

/** Reads records of one kind, one after the other, and counts those that do not have its shape. */
export class RecordReader<T extends z.ZodType> {
  readonly #kind: RecordKind<T>;
  readonly #findings: RegisterFindings;
  readonly #unreadable: (key: number, record: unknown) => void;
  #wrong = 0;
  #seen = 0;

  constructor(kind: RecordKind<T>, findings: RegisterFindings, unreadable: (key: number, record: unknown) => void) {
    this.#kind = kind;
    this.#findings = findings;
    this.#unreadable = unreadable;
  }

  /** Answers the record. Null where it does not have the shape: then there is a finding, and its key is kept. */
  read(record: unknown): z.infer<T> | null {
    this.#seen++;
    const { name } = this.#kind;
    const id = (record as { id?: unknown } | null)?.id;
    const subject = `${name} ${String(id ?? '?')}`;
    const parsed = parseRecord(this.#kind, record, (path, detail) =>
      this.#findings.add(found('registry-field-unreadable', { subject, path, facts: { detail } })),
    );
    if ('data' in parsed) return parsed.data;
    this.#wrong++;
    const key = Number(id ?? Number.NaN);
    if (Number.isInteger(key) && key >= 0 && key <= KEY_AT_MOST) this.#unreadable(key, record);
    const { issue } = parsed;
    const where = { subject, path: issue ? issue.path.join('/') : null };
    this.#findings.add(found('registry-record-unreadable', { ...where, facts: { detail: issue?.message ?? '' } }));
    return null;
  }

  /** @throws RegistryError `registry-unreadable` where so many do not fit that the shape itself must have changed. */
  end(): void {
    if (this.#wrong <= UNREADABLE_LEAST || this.#wrong <= this.#seen * UNREADABLE_SHARE) return;
    throw new RegistryError(
      'registry-unreadable',
      `${this.#wrong} of ${this.#seen} ${this.#kind.name} records of the register cannot be read`,
      {
        facts: {
          kind: this.#kind.name,
          wrong: this.#wrong,
          of: this.#seen,
          findings: this.#findings.all().slice(0, 3),
        },
      },
    );
  }
}

/** Reads all of these records. @throws RegistryError `registry-unreadable` */
export function readRecords<T extends z.ZodType>(
  kind: RecordKind<T>,
  records: readonly unknown[],
  findings: RegisterFindings,
  unreadable: (key: number, record: unknown) => void,
): z.infer<T>[] {
  const reader = new RecordReader(kind, findings, unreadable);
  const read = records.flatMap((record) => {
    const one = reader.read(record);
    return one === null ? [] : [one];
  });
  reader.end();
  return read;
}
