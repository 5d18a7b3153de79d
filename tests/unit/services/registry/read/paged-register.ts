import { silentLogger } from '../../../../../services/log/logger.ts';
import { type RegistryClientDeps, readRegistry } from '../../../../../services/registry/read/client.ts';
import type { JsonAnswer } from '../../../../../services/registry/read/http-port.ts';
import { wholeRead } from '../../../../helpers/whole-read.ts';

export const BASE = 'https://register.example/deqar';
export const TOKEN = 'a-token';

export interface Item {
  readonly id: number;
  readonly [name: string]: unknown;
}

export const institution = (id: number): Item => ({
  id,
  deqar_id: `DEQARINST${1000 + id}`,
  name_primary: `University ${id}`,
  closure_date: null,
});
export const review = (id: number, more: Partial<Item> = {}): Item => ({
  id,
  agency: { id: 1 },
  agency_esg_activities: [{ id: 1, group_id: 1, type: 'institutional' }],
  institutions: [{ id: 1, deqar_id: 'DEQARINST1001' }],
  programmes: [],
  decision: 'positive',
  status: 'voluntary',
  valid_from: '2024-01-01T00:00:00Z',
  valid_to: null,
  flag_level: 'none',
  ...more,
});

export interface Register {
  readonly providers: readonly Item[];
  readonly reports: readonly Item[];
  /** Most records that a page holds, whatever is asked for. */
  readonly pageAtMost?: number;
  /** Answers in place of the register's own, by number of the request. */
  readonly instead?: Readonly<Record<number, JsonAnswer>>;
  /** Reorders a list as its order leaves open. */
  readonly arrange?: (items: readonly Item[], ordering: string | null, offset: number) => readonly Item[];
}

/** A register with the manners of DEQAR's; it rejects every path, parameter and header that it was not told of. */
export function register(content: Register) {
  const asked: string[] = [];
  const list = (items: readonly Item[], url: URL): JsonAnswer => {
    const limit = Math.min(Number(url.searchParams.get('limit')), content.pageAtMost ?? Number.POSITIVE_INFINITY);
    const offset = Math.floor(Number(url.searchParams.get('offset')) / limit) * limit;
    const arranged = content.arrange?.(items, url.searchParams.get('ordering'), offset) ?? items;
    return {
      state: 'ok',
      body: {
        count: arranged.length,
        next: offset + limit < arranged.length,
        results: arranged.slice(offset, offset + limit),
      },
    };
  };
  const answer = (url: URL, token: string | undefined): JsonAnswer => {
    const path = url.pathname.replace('/deqar/', '');
    if (path.startsWith('webapi/') && token !== `Bearer ${TOKEN}`) return { state: 'denied' };
    const detail = /^(?:connectapi\/v1\/providers\/(\d+)|webapi\/v2\/browse\/(reports|agencies)\/(\d+)\/)$/.exec(path);
    if (detail) {
      const [, provider, kind, id] = detail;
      if (provider && url.searchParams.get('history') !== 'true') throw new Error('a detail without history');
      const items = provider
        ? content.providers
        : kind === 'reports'
          ? content.reports
          : [{ id: 1, is_registered: true }];
      const found = items.find((item) => item.id === Number(provider ?? id));
      return found && !found.gone ? { state: 'ok', body: { ...found, deqar_id: null } } : { state: 'missing' };
    }
    switch (path) {
      case 'connectapi/v1/providers/':
        return list(content.providers, url);
      case 'webapi/v2/browse/reports/': {
        const flag = url.searchParams.get('flag');
        return list(
          content.reports.filter(({ flag_level }) =>
            flag === null ? flag_level !== 'high level' : flag_level === flag,
          ),
          url,
        );
      }
      case 'webapi/v2/browse/agencies/':
        if (url.searchParams.get('registered') !== 'All') throw new Error('lapsed agencies were not asked for');
        return {
          state: 'ok',
          body: {
            count: 1,
            next: null,
            previous: null,
            results: [
              {
                id: 1,
                acronym_primary: 'QAX',
                name_primary: 'QA',
                registration_start: '2009-01-01',
                registration_valid_to: null,
              },
            ],
          },
        };
      case 'webapi/v2/browse/agencies/activity-groups/':
        return { state: 'ok', body: [{ id: 1, activity: 'Audit' }] };
      default:
        throw new Error(`nobody told of ${path}`);
    }
  };
  return {
    asked,
    http: {
      async getJson(url: string, headers: Readonly<Record<string, string>>): Promise<JsonAnswer> {
        if (!url.startsWith(`${BASE}/`) || headers.accept !== 'application/json') throw new Error(`asked for ${url}`);
        asked.push(url.slice(BASE.length + 1));
        return content.instead?.[asked.length] ?? answer(new URL(url), headers.authorization);
      },
    },
  };
}

export function read(content: Register, more: Partial<RegistryClientDeps> = {}) {
  const server = register(content);
  let clock = Date.parse('2026-09-01T00:00:00Z');
  const waits: number[] = [];
  const deps: RegistryClientDeps = {
    http: server.http,
    token: TOKEN,
    rate: 0,
    now: () => new Date(clock),
    log: silentLogger,
    wait: async (ms) => {
      waits.push(ms);
      clock += ms;
    },
    ...more,
  };
  return { ...server, waits, facts: readRegistry(BASE, deps).then(wholeRead) };
}

export const many = (count: number, make: (id: number) => Item) =>
  Array.from({ length: count }, (_, at) => make(at + 1));
