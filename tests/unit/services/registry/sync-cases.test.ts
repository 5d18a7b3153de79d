import { describe, expect, it } from 'vitest';
import { silentLogger } from '../../../../services/log/logger.ts';
import { readRegistry } from '../../../../services/registry/read/client.ts';
import type { JsonAnswer } from '../../../../services/registry/read/http-port.ts';
import { indexFacts } from '../../../../services/registry/rules/facts-index.ts';
import { judge } from '../../../../services/registry/rules/judge.ts';
import { offer as offerOf } from '../../../helpers/register-records.ts';
import { wholeRead } from '../../../helpers/whole-read.ts';
import { readShared, SHARED } from './scenario.ts';

const REASON = SHARED ? '' : ' (skipped: the cases are not beside this checkout)';
const PAGE = 3;
type Item = Record<string, unknown> & { readonly id: number };
interface Scenario {
  readonly agencies: readonly Item[];
  readonly activity_groups: readonly Item[];
  readonly activities: readonly (Item & { group_id: number; activity_type: string })[];
  readonly institutions: readonly Item[];
  readonly reports: readonly (Item & { agency: number; agency_esg_activities: number[]; institutions: number[] })[];
}
interface Offer {
  readonly id: string;
  readonly provider: [string, string][];
  readonly title: string;
  readonly as_of: string;
  readonly eqf: number;
  readonly ects: number;
}

/** How a register differs from one that answers as it should. */
interface Variant {
  readonly report?: (item: Item, withheld: boolean) => Item;
  /** The body of a page of reports (not of withheld ones) in place of the register's own; `asked` counts them. */
  readonly page?: (asked: number, items: readonly Item[], offset: number) => unknown;
  readonly missing?: (path: string) => boolean;
  /** Pages of a list; absent = of three. */
  readonly only?: (items: readonly Item[]) => readonly Item[];
}

const pageOf = (items: readonly Item[], offset: number) => ({
  count: items.length,
  next: offset + PAGE < items.length,
  results: items.slice(offset, offset + PAGE),
});

async function read(variant: Variant) {
  const { scenario, offers } = readShared('cases/sync-target-scenario.json') as { scenario: Scenario; offers: Offer[] };
  const activities = new Map(scenario.activities.map((activity) => [activity.id, activity]));
  const reports = scenario.reports.map((report) => ({
    ...report,
    agency: { id: report.agency },
    agency_esg_activities: report.agency_esg_activities.map((id) => ({
      id,
      group_id: activities.get(id)?.group_id,
      type: activities.get(id)?.activity_type,
    })),
    institutions: report.institutions.map((id) => ({ id, deqar_id: `DEQARINST${id}` })),
    flag: undefined,
    flag_level: report.flag,
  }));
  const asIs = (item: Item) => item;
  const {
    report: change = asIs,
    page = (_asked, items, offset) => pageOf(items, offset),
    only = (items) => items,
  } = variant;
  let asked = 0;
  const bodyOf = (url: URL): unknown => {
    const [path, offset] = [url.pathname.slice(1), Number(url.searchParams.get('offset'))];
    if (variant.missing?.(path)) return null;
    const [, kind = '', id] = /([a-z-]+)\/?(\d+)?\/?$/.exec(path) ?? [];
    if (kind === 'activity-groups') return scenario.activity_groups;
    if (kind === 'reports' && id === undefined) {
      const withheld = url.searchParams.has('flag');
      const items = reports
        .filter(({ flag_level }) => (flag_level === 'high level') === withheld)
        .map((item) => change(item, withheld));
      return withheld ? pageOf(items, offset) : page(asked++, only(items), offset);
    }
    const items: readonly Item[] =
      kind === 'providers' ? scenario.institutions : kind === 'reports' ? reports : scenario.agencies;
    if (id === undefined) return pageOf(items, offset);
    const found = items.find((item) => item.id === Number(id));
    return found && kind === 'reports' ? change(found, found.flag_level === 'high level') : (found ?? null);
  };
  const facts = await readRegistry('https://register.example', {
    http: {
      async getJson(url): Promise<JsonAnswer> {
        const body = bodyOf(new URL(url));
        return body === null ? { state: 'missing' } : { state: 'ok', body: JSON.parse(JSON.stringify(body)) };
      },
    },
    token: null,
    rate: 0,
    now: () => new Date('2026-09-01T00:00:00Z'),
    log: silentLogger,
    wait: async () => {},
  }).then(wholeRead);
  const index = indexFacts(facts);
  const codeOf = (name: string) => {
    const one = offers.find(({ id }) => id === name);
    if (!one) throw new Error(`there is no offer ${name}`);
    return judge(
      offerOf({
        providerIdentifiers: one.provider.map(([scheme, value]) => ({ scheme, value })),
        titles: [one.title],
        eqf: one.eqf,
        ects: one.ects,
      }),
      index,
      one.as_of,
    );
  };
  return { facts, codeOf };
}

const without = (member: string) => (item: Item) =>
  Object.fromEntries(Object.entries(item).filter(([name]) => name !== member)) as Item;
const about = (id: number, more: Record<string, unknown>) => (item: Item) =>
  item.id === id ? { ...item, ...more } : item;

describe.skipIf(!SHARED)(`A register that answers oddly while it is read${REASON}`, () => {
  it('leads to the verdicts that its reports call for where it answers as it should', async () => {
    const { facts, codeOf } = await read({});
    expect([
      facts.providers.length,
      facts.reports.length,
      facts.findings.filter(({ severity }) => severity !== 'note'),
    ]).toEqual([8, 9, []]);
    expect(['u2', 'u3', 'u4', 'u7'].map((name) => codeOf(name).code)).toEqual([
      'EXPIRED',
      'NEGATIVE_INSTITUTION',
      'PENDING_EQAR_CHECK',
      'LEVEL_NOT_COVERED',
    ]);
  });

  it('sync-01: loses no report that slips to a page that was read', async () => {
    // Report 2 is deleted between the first page and the second, which therefore begins with 5.
    const { facts, codeOf } = await read({
      page: (asked, items, offset) => pageOf(asked === 0 ? items : items.filter(({ id }) => id !== 2), offset),
    });
    expect(facts.reports.map(({ id }) => id).sort()).toEqual([1, 3, 4, 5, 6, 7, 8, 9]);
    expect(codeOf('u3').code).toBe('NEGATIVE_INSTITUTION');
  });

  it('sync-02: does not believe a page that says that the list ends early', async () => {
    const short = { count: 3, next: false, results: [] };
    const once = await read({ page: (asked, items, offset) => (asked === 1 ? short : pageOf(items, offset)) });
    expect(once.codeOf('u3').code).toBe('NEGATIVE_INSTITUTION');
    await expect(
      read({ page: (_asked, items, offset) => (offset > 0 ? short : pageOf(items, offset)) }),
    ).rejects.toMatchObject({ code: 'registry-incomplete', retryable: true });
  });

  it.each([
    ['not stated', without('flag_level')],
    ['null', (item: Item) => ({ ...item, flag_level: null })],
    ['“none”', (item: Item) => ({ ...item, flag_level: 'none' })],
  ])('sync-03: keeps withheld what is in the list of withheld reports, its flag being %s there', async (_what, change) => {
    const { codeOf } = await read({ report: (item, withheld) => (withheld ? change(item) : item) });
    expect(codeOf('u4').code).toBe('PENDING_EQAR_CHECK');
  });

  it('sync-04: takes a report that does not state its end for unreadable, not for one without an end', async () => {
    const { facts, codeOf } = await read({ report: (item) => (item.id === 2 ? without('valid_to')(item) : item) });
    expect(codeOf('u2').qualityAssured).not.toBe(true);
    expect(facts.unreadable.reports).toEqual([2]);
  });

  it('sync-06: says of which provider the details are missing, so that what they said before can stand', async () => {
    const { facts } = await read({ missing: (path) => path.endsWith('providers/1007') });
    expect(facts.withoutDetail.providers).toEqual([1007]);
    expect(facts.findings.filter(({ code }) => code === 'registry-detail-missing')).toMatchObject([
      { severity: 'warning', subject: 'provider 1007' },
    ]);
  });

  it.each([
    ['an unknown decision', { decision: 'refused' }],
    ['a day of month 0', { valid_from: '2024-00-01' }],
  ])('sync-08: lets those know of it whom a new report names that has %s', async (_what, more) => {
    const { facts, codeOf } = await read({ report: about(4, more) });
    expect(facts.providers.filter(({ unreadReports }) => unreadReports)).toMatchObject([
      { key: 1003, unreadReports: [4] },
    ]);
    expect(codeOf('u3').flags).toContain('stale');
  });

  it.each([1862956800000, 2024, 20240115])('sync-09: takes %d for no day', async (valid_to) => {
    const { facts } = await read({ report: about(3, { valid_to }) });
    expect(facts.unreadable.reports).toEqual([3]);
    expect(facts.reports.map(({ id }) => id)).not.toContain(3);
  });
});
