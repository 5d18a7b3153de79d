import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RegistryRead } from '../../../../services/registry/read/convert.ts';
import { readRegistryFolder } from '../../../../services/registry/read/folder.ts';
import { indexFacts } from '../../../../services/registry/rules/facts-index.ts';
import { judge } from '../../../../services/registry/rules/judge.ts';
import { offer as offerOf } from '../../../helpers/register-records.ts';
import { readShared, SHARED } from './scenario.ts';

const REASON = SHARED ? '' : ' (skipped: the recorded answers are not beside this checkout)';
/** Report 5007 of this one's predecessor was recorded in no shape that a list or detail of reports has. */
const NOT_RECORDED = 'southland.example.at';

interface Answer {
  readonly status: number;
  readonly body: unknown;
}

async function bodiesOf(pattern: RegExp): Promise<unknown[]> {
  const names = (await readdir(`${SHARED}/data/deqar/responses`)).filter((name) => pattern.test(name)).sort();
  const answers = names.map((name) => readShared(`responses/${name}`) as Answer);
  return answers.filter(({ status }) => status === 200).map(({ body }) => body);
}

async function itemsOf(pattern: RegExp): Promise<unknown[]> {
  const bodies = await bodiesOf(pattern);
  return bodies.flatMap((body) => (Array.isArray(body) ? body : (body as { results: unknown[] }).results));
}

describe.skipIf(!SHARED)(`A folder of answers that the register’s own code gave${REASON}`, () => {
  let folder: string;
  let read: RegistryRead;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'accredex-recorded-'));
    const files = {
      // Both APIs' lists: the Connect API names places and relations otherwise than the Web API.
      'providers.json': await itemsOf(
        /^connect-(providers(-all|-country|-noslash-list)?|institutions)\.json$|^institutions-list/,
      ),
      'provider-details.json': await bodiesOf(/^(institutions|connect-providers)-(detail|by-eter|by-identifier)/),
      'reports.json': await itemsOf(/^reports-list|^reports-institutional-by/),
      'report-details.json': await bodiesOf(/^reports-detail/),
      'agencies.json': [...(await itemsOf(/^agencies-list/)), ...(await bodiesOf(/^agencies-detail/))],
      'activity-groups.json': await itemsOf(/^agencies-activity-groups/),
    };
    for (const [name, items] of Object.entries(files)) await writeFile(join(folder, name), JSON.stringify(items));
    read = await readRegistryFolder(folder, { now: () => new Date('2026-09-01T00:00:00Z') });
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('is read without a single record being left out', () => {
    expect(read.findings).toEqual([]);
    expect([read.registry, read.providers.length, read.reports.length, read.agencies.length]).toEqual([
      'deqar',
      28,
      22,
      5,
    ]);
  });

  it('leads to the reference decisions, wherever the reports they rest on were recorded', () => {
    const index = indexFacts(read);
    const { cases } = readShared('scenario/golden_cases.json') as {
      cases: {
        offer: {
          id: string;
          provider: [string, string][];
          title: string;
          as_of: string;
          eqf?: number;
          ects?: number;
          degree?: boolean;
        };
        expected: { code: string; reports: number[]; valid_until?: string };
      }[];
    };
    const recorded = cases.filter(({ offer }) => !offer.provider.some(([, value]) => value === NOT_RECORDED));
    expect(recorded).toHaveLength(25);
    const decided = recorded.map(({ offer }) => {
      const { code, reports, validUntil } = judge(
        offerOf({
          providerIdentifiers: offer.provider.map(([scheme, value]) => ({ scheme, value })),
          titles: [offer.title],
          eqf: offer.eqf ?? null,
          ects: offer.ects ?? null,
          leadsToDegree: offer.degree ?? null,
        }),
        index,
        offer.as_of,
      );
      return [offer.id, code, reports, validUntil];
    });
    expect(decided).toEqual(
      recorded.map(({ offer, expected }) => [offer.id, expected.code, expected.reports, expected.valid_until ?? null]),
    );
  });
});
