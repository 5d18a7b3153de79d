import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { registryHttp } from '../../cli/registry-client.ts';
import { allowedHosts } from '../../services/http/allowed-hosts.ts';
import { createHttpClient, type HttpClient } from '../../services/http/client.ts';
import { createLogger } from '../../services/log/logger.ts';
import { readRegistry } from '../../services/registry/read/client.ts';
import { noRoute, ok } from '../../services/registry/serve/answers/answer.ts';
import type { Quirks } from '../../services/registry/serve/register-view.ts';
import type { Tampering } from '../../services/registry/serve/server.ts';
import { SERVED_AT, serveRegister, TABLES, TOKEN } from '../helpers/served-register.ts';
import { wholeRead } from '../helpers/whole-read.ts';

let http: HttpClient;
beforeAll(() => {
  const pacing = { now: () => new Date(), wait: async () => {}, random: () => 0 };
  http = createHttpClient({ contact: null, resolve: async () => [], allowsPrivate: allowedHosts([]), pacing });
});
afterAll(() => http.close());

/** Reads the register of the tests over HTTP with our own client. */
async function read(quirks: Quirks, token: string | null = TOKEN, tamper?: Tampering) {
  const register = await serveRegister(quirks, TABLES, tamper);
  try {
    const now = () => SERVED_AT;
    const log = createLogger('error', () => {}, now);
    const deps = { http: registryHttp(http), token, rate: 0, now, log, wait: async () => {}, known: null };
    const { withoutDetail: _none, ...facts } = await wholeRead(await readRegistry(register.base, deps));
    return JSON.parse(JSON.stringify(facts).replaceAll(register.base, 'http://register.test'));
  } finally {
    register.close();
  }
}
const numbers = (facts: { reports: { id: number }[] }) => facts.reports.map(({ id }) => id).sort((a, b) => a - b);
const ALL = [501, 502, 503, 504, 505, 506];
const REPORTS = /^\/webapi\/v2\/browse\/reports\/\?/;

/** Does something else with the first answers to a kind of address. */
function firstly(address: RegExp, times: number, change: Tampering): Tampering {
  let left = times;
  return (path, answer, nth) => (address.test(path) && left-- > 0 ? change(path, answer, nth) : answer);
}

describe('Our client at the register’s server', () => {
  it('learns the same from one that answers as DEQAR does and from one that answers as documented', async () => {
    const [strict, fixed] = [await read('strict'), await read('fixed')];
    expect(numbers(strict)).toEqual(ALL);
    expect(strict.findings).toEqual([]);
    expect(fixed).toEqual(strict);
    const lakeside = strict.providers.find(({ key }: { key: number }) => key === 101);
    expect(lakeside.relations).toHaveLength(4);
    expect(lakeside.levels).toEqual([6, 7]);
  });

  it('learns of countries where the register tells of them, and all the rest where it does not', async () => {
    const gone: Tampering = (path, answer) =>
      path.startsWith('/webapi/v2/browse/countries/') ? { ...answer, status: 404, body: '{}' } : answer;
    const [told, silent] = [await read('strict'), await read('strict', TOKEN, gone)];
    expect(told.countries.map(({ country }: { country: string }) => country)).toContain('AT');
    expect(silent).not.toHaveProperty('countries');
    expect(numbers(silent)).toEqual(ALL);
  });

  it.each([
    'strict',
    'fixed',
  ] as const)('learns from the open files what they say, without a token (%s)', async (quirks) => {
    const [open, whole] = [await read(quirks, null), await read(quirks)];
    // Reports that are held back stand in no open file.
    expect(numbers(open)).toEqual(ALL.filter((id) => id !== 506));
    const deciding = ({ reports }: typeof open) =>
      reports
        .filter(({ id }: { id: number }) => id !== 506)
        .map((report: Record<string, unknown>) => [
          report.id,
          report.decision,
          report.status,
          report.validFrom,
          report.validTo,
          report.institutions,
        ])
        .sort();
    expect(deciding(open)).toEqual(deciding(whole));
    expect(open.providers.map(({ id }: { id: string }) => id)).toEqual(
      whole.providers.map(({ id }: { id: string }) => id),
    );
  });

  it.each<readonly [string, Tampering]>([
    [
      'is busy (429)',
      firstly(REPORTS, 2, (_path, answer) => ({
        ...answer,
        status: 429,
        headers: { ...answer.headers, 'retry-after': '1' },
      })),
    ],
    ['fails in the middle of a list (500)', firstly(REPORTS, 2, (_path, answer) => ({ ...answer, status: 500 }))],
    ['breaks off', firstly(REPORTS, 1, () => 'break')],
    ['answers HTML where JSON was promised', firstly(REPORTS, 1, (_path, answer) => ({ ...answer, body: '<html>' }))],
    ['takes its time', firstly(REPORTS, 2, (_path, answer) => delay(200, answer))],
    [
      'counts otherwise on one page than on the next',
      firstly(/providers\/\?/, 1, (_path, { body }) => ok({ ...(body as object), count: 7 })),
    ],
  ])('reads everything although the register %s', async (_what, tamper) => {
    expect(numbers(await read('strict', TOKEN, tamper))).toEqual(ALL);
  });

  it('does not take a register that refuses, or that has no such list, for an empty one', async () => {
    const always = Number.POSITIVE_INFINITY;
    const denied = firstly(REPORTS, always, (_path, answer) => ({ ...answer, status: 403 }));
    await expect(read('strict', TOKEN, denied)).rejects.toMatchObject({ code: 'registry-denied' });
    await expect(read('strict', TOKEN, firstly(REPORTS, always, noRoute))).rejects.toMatchObject({
      name: 'RegistryError',
    });
    await expect(read('strict', 'wrong')).rejects.toMatchObject({ code: 'registry-denied' });
    await expect(read('fixed', 'wrong')).rejects.toMatchObject({ code: 'registry-denied' });
  });
});
