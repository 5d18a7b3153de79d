import type { Day } from '../../model/day.ts';
import type { Finding } from '../../model/finding.ts';
import type { GivenRegistryFacts, RegistryReport, ReportStream } from '../../model/registry-facts.ts';
import { type Basis, type UnreadableRecords, unreadableOf, withUnread } from './convert.ts';
import { keyOf } from './pages.ts';
import { ReportConversion } from './report-conversion.ts';
import type { ReportRecord } from './shapes.ts';
import type { Place, Stage } from './stage.ts';

/** Keys of records that the register lists without having details of them. */
export interface WithoutDetail {
  readonly providers: readonly number[];
  readonly reports: readonly number[];
}

/**
 * What of a read came from the open files, which say less than the Web API: its reports and agencies, or all of it.
 */
export type OpenFilesRead = 'reports' | 'all';

/** A whole read. Its reports lie in a file until it is closed. */
export interface StreamedRead extends GivenRegistryFacts {
  readonly reports: ReportStream;
  readonly findings: readonly Finding[];
  readonly unreadable: UnreadableRecords;
  readonly withoutDetail: WithoutDetail;
  /** Absent where nothing came from them. */
  readonly openFiles?: OpenFilesRead;
  /** Keys of reports whose details were read, now or by an earlier read since which they did not change. */
  readonly detailed: readonly number[];
  /** When the read began that this one took up. Absent where it took up none. */
  readonly began?: Date;
  close(): void;
}

/** Reports whose details an earlier read of the same register has, and the day on which that read began. */
export interface KnownDetails {
  readonly since: Day;
  readonly reports: ReadonlySet<number>;
}

interface Item {
  readonly place: Place;
  /** True where the report lists programmes of a provider whose details are wanted. */
  readonly wanted: boolean;
  /** When the register last changed it. Null where it does not say so. */
  readonly updated: Day | null;
}

function isKnown(id: number, { updated }: Item, known: KnownDetails | null): boolean {
  return known !== null && updated !== null && updated < known.since && known.reports.has(id);
}

/** Collects the reports of a read, page by page. In memory it holds only where each report lies. */
export class StagedReports {
  readonly #stage: Stage;
  readonly #basis: Basis;
  readonly #bearing: ReadonlySet<number>;
  readonly #conversion: ReportConversion;
  #items = new Map<number, Item>();
  readonly #details = new Map<number, Place>();

  /** `kind` is how the interface shapes its reports: as the Web API does, where absent. */
  constructor(
    stage: Stage,
    basis: Basis,
    bearing: ReadonlySet<number>,
    kind?: ConstructorParameters<typeof ReportConversion>[1],
  ) {
    this.#stage = stage;
    this.#basis = basis;
    this.#bearing = bearing;
    this.#conversion = new ReportConversion(basis, kind);
  }

  get size(): number {
    return this.#items.size;
  }

  #item(record: ReportRecord): Item {
    const { programmes, institutions } = record;
    const wanted = (programmes?.length ?? 0) > 0 && institutions.some(({ id }) => id !== null && this.#bearing.has(id));
    return { place: this.#stage.add(record), wanted, updated: record.date_updated ?? record.updated_at };
  }

  /** Takes a list that is read one or several times. `walk` reads it and answers the keys of its records. */
  async takeList(
    walk: (take: (records: readonly unknown[], walk: number) => void) => Promise<ReadonlySet<string>>,
    withheld: boolean,
  ): Promise<void> {
    let [current, former] = [new Map<number, Item>(), new Map<number, Item>()];
    let walking = 0;
    const keys = await walk((records, number) => {
      if (number !== walking) [walking, former, current] = [number, current, new Map()];
      for (const raw of records) {
        const record = this.#conversion.item(raw, withheld);
        if (!record) continue;
        const known = current.get(record.id);
        const kept = known ? this.#conversion.one(this.#stage.get<ReportRecord>(known.place), record) : record;
        current.set(record.id, this.#item(kept));
      }
    });
    // Because later lists count, a report that became withheld in the meantime may stand in both.
    for (const items of [former, current])
      for (const [id, item] of items) if (keys.has(keyOf({ id }))) this.#items.set(id, item);
  }

  /**
   * The ids of reports whose details are wanted, without those that are known and did not change since. Because the
   * register tells only the day of a change, a report of that day is wanted again.
   */
  *wanted(known: KnownDetails | null): Generator<number> {
    for (const [id, item] of this.#items) if (item.wanted && !isKnown(id, item, known)) yield id;
  }

  /** The ids of reports whose details are wanted and known already: they need not be asked for. */
  known(known: KnownDetails | null): number[] {
    return [...this.#items].flatMap(([id, item]) => (item.wanted && isKnown(id, item, known) ? [id] : []));
  }

  takeDetail(raw: unknown): void {
    const record = this.#conversion.detail(raw);
    if (record) this.#details.set(record.id, this.#stage.add(record));
  }

  /** Answers the whole read. @throws RegistryError `registry-unreadable` */
  read(withoutDetail: WithoutDetail, known: readonly number[] = []): StreamedRead {
    this.#conversion.end();
    const stage = this.#stage;
    const facts = new Map<number, Place>();
    for (const [id, { place }] of this.#items) {
      const detail = this.#details.get(id);
      const report = this.#conversion.convert(
        stage.get<ReportRecord>(place),
        detail ? stage.get<ReportRecord>(detail) : undefined,
      );
      facts.set(id, stage.add(report));
    }
    const { registry, snapshot, agencies, countries, findings } = this.#basis;
    return {
      registry,
      snapshot,
      providers: withUnread(this.#basis.providers, this.#conversion.unread),
      agencies,
      ...(countries ? { countries } : {}),
      reports: {
        ids: new Set(facts.keys()),
        async *[Symbol.asyncIterator]() {
          for (const place of facts.values()) yield stage.get<RegistryReport>(place);
        },
      },
      findings: findings.all(),
      unreadable: unreadableOf(this.#basis),
      withoutDetail: { ...withoutDetail, reports: [...withoutDetail.reports, ...known] },
      detailed: [...this.#details.keys(), ...known],
      close: () => stage.close(),
    };
  }
}
