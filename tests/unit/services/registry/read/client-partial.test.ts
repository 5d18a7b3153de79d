import { writeFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { BASE, institution, many, read, register, review } from './paged-register.ts';

describe('a register that wants a token and has nightly open files', () => {
  const openFiles = (present: boolean) => {
    const server = register({ providers: many(2, institution), reports: [] });
    const files: string[] = [];
    return {
      files,
      http: {
        async getJson(url: string, headers: Readonly<Record<string, string>>) {
          return /\/webapi\//.test(url) ? ({ state: 'denied' } as const) : server.http.getJson(url, headers);
        },
        async getFile(url: string, headers: Readonly<Record<string, string>>, to: string) {
          files.push(url.slice(BASE.length + 1));
          if (headers.authorization !== undefined) throw new Error('a token was sent');
          if (!present) return { state: 'missing' } as const;
          const text = url.endsWith('agencies.csv')
            ? 'agency_id,acronym_primary,name_primary,is_registered,registration_start,registration_valid_to\n1,QAX,QA,True,2009-01-01,\n'
            : `report_id,report_agency,report_type,report_status,report_decision,report_valid_from,report_valid_to,hei_deqar_id,programme_name,programme_qf_ehea_level
9,QAX,institutional,voluntary,positive,2024-01-01,,DEQARINST1002,,\n`;
          await writeFile(to, text);
          return { state: 'ok' } as const;
        },
      },
    };
  };

  it('is read without one: providers as the Connect API lists them, agencies and reports from the files', async () => {
    const { http, files } = openFiles(true);
    const { facts } = read({ providers: [], reports: [] }, { http, token: null });
    const { providers, agencies, reports } = await facts;
    expect(files).toEqual(['static/daily-csv/deqar-agencies.csv', 'static/daily-csv/deqar-reports.csv']);
    expect(providers.map(({ id }) => id)).toEqual(['DEQARINST1001', 'DEQARINST1002']);
    expect(agencies).toMatchObject([{ id: 1, registered: true }]);
    expect(reports).toMatchObject([{ id: 9, providers: ['DEQARINST1002'], validTo: null }]);
  });

  it('still asks for a token where it has no such files, and where a token is wrong', async () => {
    const without = read({ providers: [], reports: [] }, { http: openFiles(false).http, token: null });
    await expect(without.facts).rejects.toMatchObject({ code: 'registry-denied' });
    const { http, files } = openFiles(true);
    await expect(read({ providers: [], reports: [] }, { http }).facts).rejects.toMatchObject({
      code: 'registry-denied',
    });
    expect(files).toEqual([]);
  });
});

describe('details of reports that an earlier read has', () => {
  const listing = (id: number, updated: string | null) =>
    review(id, {
      programmes: [{ id, name_primary: `P${id}`, degree_outcome: false, workload_ects: 5 }],
      date_updated: updated,
    });

  it('are read again only where the report changed since, on that day too, or where it is new', async () => {
    const reports = [
      listing(1, '2026-08-30T00:00:00Z'),
      listing(2, '2026-08-31T00:00:00Z'),
      listing(3, null),
      listing(4, '2026-08-01T00:00:00Z'),
    ];
    const known = { since: '2026-08-31', reports: new Set([1, 2, 3]) };
    const { facts, asked } = read({ providers: many(2, institution), reports }, { known });
    const { detailed, withoutDetail, reports: all, findings } = await facts;
    expect(asked.filter((url) => /reports\/\d+\/$/.test(url))).toEqual(
      [2, 3, 4].map((id) => `webapi/v2/browse/reports/${id}/`),
    );
    expect([...detailed].sort()).toEqual([1, 2, 3, 4]);
    expect(withoutDetail.reports).toEqual([1]);
    expect(all).toHaveLength(4);
    expect(findings).toEqual([]);
  });
});
