import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { OOAPI } from '../../../../../harvester/formats/ooapi/ooapi.ts';
import { createRunFindings } from '../../../../../harvester/read/findings.ts';
import { HALKYON } from '../../../../helpers/reading.ts';

const BASE = 'https://halkyon.example/v5';

/** Reads lists of a service, each under the address that was asked for. */
export async function read(lists: Readonly<Record<string, readonly unknown[]>>) {
  const folder = await mkdtemp(join(tmpdir(), 'accredex-ooapi-'));
  const parts = await Promise.all(
    Object.entries(lists).map(async ([path, items], at) => {
      const file = join(folder, String(at));
      await writeFile(file, JSON.stringify({ pageSize: 250, pageNumber: 1, hasNextPage: false, items }));
      return { path: file, mediaType: null, name: path, url: BASE + path, asked: BASE + path, base: BASE };
    }),
  );
  const findings = createRunFindings();
  const outcome = await OOAPI.read(
    {
      parts,
      spool: '',
      contentTypeHint: null,
      source: { id: 's', type: 'ooapi', version: '5', licence: null },
      provider: HALKYON,
      today: '2026-11-24',
    },
    findings,
  );
  await rm(folder, { recursive: true, force: true });
  if (outcome.state !== 'records') throw new Error(outcome.reason);
  const drafts = [...outcome.records].flatMap((record) => (record.state === 'draft' ? [record.draft] : []));
  return { drafts, codes: findings.list().map(({ code }) => code) };
}

const COURSE = {
  courseId: 'c1',
  primaryCode: { codeType: 'courseCode', code: 'TIDE-1' },
  name: [
    { language: 'nl-NL', value: 'Getijden' },
    { language: 'en-GB', value: 'Tides' },
  ],
};
export const readCourse = async (
  more: Readonly<Record<string, unknown>>,
  lists: Readonly<Record<string, readonly unknown[]>> = {},
) => {
  const { drafts, codes } = await read({ '/courses': [{ ...COURSE, ...more }], ...lists });
  const [draft] = drafts;
  if (draft === undefined) throw new Error('the course was not read');
  return { ...draft, codes };
};
export const readOffering = async (offering: Readonly<Record<string, unknown>>, course = {}) => {
  const { instances } = await readCourse(course, { '/courses/c1/offerings': [{ offeringId: 'o1', ...offering }] });
  return instances[0];
};
