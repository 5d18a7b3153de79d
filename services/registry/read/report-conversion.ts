import type { z } from 'zod';
import { found } from '../../model/finding.ts';
import type { RegistryReport } from '../../model/registry-facts.ts';
import { useOf } from '../rules/report-state.ts';
import type { Basis } from './convert.ts';
import { convertReport, mergeReport } from './convert-reports.ts';
import { oneReport } from './copies.ts';
import { REPORTS, type RecordKind, RecordReader } from './record-reader.ts';
import type { ReportRecord } from './shapes.ts';

/** The register's ids of the providers that an unreadable report names, as far as these can be read. */
function namedBy(record: unknown, { context }: Basis): string[] {
  const institutions = (record as { institutions?: unknown } | null)?.institutions;
  if (!Array.isArray(institutions)) return [];
  return institutions.flatMap((party: unknown) => {
    const { id, deqar_id } = (party ?? {}) as { id?: unknown; deqar_id?: unknown };
    const key = Number(id ?? Number.NaN);
    const named = typeof deqar_id === 'string' && deqar_id.trim() !== '' ? deqar_id.trim() : null;
    return named === null && !Number.isSafeInteger(key) ? [] : [context.idOf({ id: key, deqar_id: named })];
  });
}

/** Makes facts of reports, one after the other, and keeps findings about what is wrong with them. */
export class ReportConversion {
  readonly #basis: Basis;
  readonly #reader: RecordReader<z.ZodType<ReportRecord>>;
  readonly #agencies: ReadonlyMap<number, Basis['agencies'][number]>;
  readonly #providers: ReadonlySet<string>;
  /** By a provider's id: the reports on it that could not be read, or only in part. */
  readonly unread = new Map<string, Set<number>>();

  /** `kind` is how the interface shapes its reports: as the Web API does, where absent. */
  constructor(basis: Basis, kind: RecordKind<z.ZodType<ReportRecord>> = REPORTS) {
    this.#basis = basis;
    this.#agencies = new Map(basis.agencies.map((agency) => [agency.id, agency]));
    this.#providers = new Set(basis.providers.map(({ id }) => id));
    this.#reader = new RecordReader(kind, basis.findings, (key, record) => {
      basis.unreadable.reports.add(key);
      this.#noteUnread(key, namedBy(record, basis));
    });
  }

  #noteUnread(report: number, providers: readonly string[]): void {
    for (const id of providers) {
      const known = this.unread.get(id);
      if (known) known.add(report);
      else this.unread.set(id, new Set([report]));
    }
  }

  /**
   * Reads an item of a list. Null where it cannot be read. `withheld`: the item is from the list of withheld reports.
   */
  item(raw: unknown, withheld = false): ReportRecord | null {
    const isRecord = typeof raw === 'object' && raw !== null;
    return this.#reader.read(withheld && isRecord ? { ...raw, flag_level: 'high level' } : raw);
  }

  detail(raw: unknown): ReportRecord | null {
    return this.#reader.read(raw);
  }

  /** Makes one item of two with the same id. */
  one(known: ReportRecord | undefined, record: ReportRecord): ReportRecord {
    if (!known) return record;
    const { kept, contradicts } = oneReport(known, record);
    if (contradicts)
      this.#basis.findings.add(
        found('registry-copies-differ', { subject: `report ${record.id}`, value: kept.decision }),
      );
    return kept;
  }

  /**
   * @throws RegistryError `registry-unreadable` where so many cannot be read that the shape itself must have changed.
   */
  end(): void {
    this.#reader.end();
  }

  /** Makes one report of its list item and its detail; at least one of these must be given. */
  convert(item: ReportRecord | undefined, detail: ReportRecord | undefined): RegistryReport {
    const record = item && detail ? mergeReport(item, detail) : ((item ?? detail) as ReportRecord);
    const subject = `report ${record.id}`;
    let untyped = false;
    const report = convertReport(record, this.#basis.context, () => {
      untyped = true;
    });
    if (untyped) {
      this.#basis.findings.add(found('registry-activity-untyped', { subject, path: 'agency_esg_activities' }));
      // If it were about the whole institution, it would say no. So the provider's verdict is marked as not up to date.
      if (report.decision === 'negative') this.#noteUnread(report.id, report.providers);
    }
    this.#noteOddities(report, subject);
    return report;
  }

  /**
   * Notes deviations in the data that change what a report is worth (docs/rules.md 3.7). The register's people can mend
   * them.
   */
  #noteOddities(report: RegistryReport, subject: string): void {
    const { findings } = this.#basis;
    const agency = this.#agencies.get(report.agencyId);
    if (!agency) findings.add(found('registry-agency-unknown', { subject, value: String(report.agencyId) }));
    if (useOf(report, agency) === 'agency-not-registered')
      findings.add(found('registry-agency-not-registered', { subject }));
    const unknown = report.providers.filter((id) => !this.#providers.has(id));
    if (unknown.length > 0) findings.add(found('registry-provider-unknown', { subject, value: unknown.join(', ') }));
    if (report.providers.length < 2 && report.activities.some(({ type }) => type === 'joint programme'))
      findings.add(found('registry-joint-alone', { subject }));
  }
}
