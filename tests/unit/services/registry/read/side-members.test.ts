import { describe, expect, it } from 'vitest';
import type { RegistryReport } from '../../../../../services/model/registry-facts.ts';
import { basisOf } from '../../../../../services/registry/read/convert.ts';
import { RegisterFindings } from '../../../../../services/registry/read/record-reader.ts';
import { ReportConversion } from '../../../../../services/registry/read/report-conversion.ts';
import { readShared, SHARED } from '../scenario.ts';

const NOW = new Date('2026-09-01T00:00:00Z');
const REASON = SHARED ? '' : ' (skipped: the recorded answers are not beside this checkout)';

const RECORDS_EACH = 2;
const SIDES_AT_LEAST = 60;

type Path = readonly (string | number)[];

/** Root members of a report that a verdict rests on, or that hold such a member. */
const VERDICT_MEMBERS = new Set([
  'id',
  'agency',
  'agency_id',
  'agency_esg_activities',
  'institutions',
  'programmes',
  'decision',
  'status',
  'valid_from',
  'valid_to',
  'flag',
  'flag_level',
]);
/** Below these, members that say nothing about who, what, when or how it was decided. */
const VERDICT_LEAVES = new Set([
  ...['agency/id', 'agency_esg_activities/*/id', 'agency_esg_activities/*/group_id', 'agency_esg_activities/*/type'],
  ...['agency_esg_activities/*/activity_type', 'institutions/*/id', 'institutions/*/deqar_id'],
  ...['programmes/*/id', 'programmes/*/degree_outcome'],
]);
/** What is wrong in a member of any type. */
const WRONG: readonly unknown[] = [42.5, true, 'no such thing', [], [7], {}, { id: 'x' }, { name: [[]] }, null];

function* pathsOf(value: unknown, path: Path = []): Generator<Path> {
  if (path.length > 0) yield path;
  if (typeof value !== 'object' || value === null) return;
  for (const [name, item] of Object.entries(value))
    yield* pathsOf(item, [...path, Array.isArray(value) ? Number(name) : name]);
}

const patternOf = (path: Path) => path.map((step) => (typeof step === 'number' ? '*' : step)).join('/');
const isSide = (path: Path) => {
  const pattern = patternOf(path);
  if (path.length === 1) return !VERDICT_MEMBERS.has(pattern);
  if (!VERDICT_MEMBERS.has(String(path[0]))) return true;
  return ![...VERDICT_LEAVES].some(
    (leaf) => leaf === pattern || leaf.startsWith(`${pattern}/`) || pattern.startsWith(`${leaf}/`),
  );
};

function replaced(record: object, path: Path, value: unknown): Record<string, unknown> {
  const copy = structuredClone(record) as Record<string, unknown>;
  let holder = copy as Record<string | number, unknown>;
  for (const step of path.slice(0, -1)) holder = holder[step] as typeof holder;
  holder[path.at(-1) ?? ''] = value;
  return copy;
}

/** What a verdict rests on. What tells one programme from another is not in it, because a side member may say it. */
const decidedBy = (report: RegistryReport | undefined) =>
  report && {
    agencyId: report.agencyId,
    activities: report.activities.map(({ id, groupId, type }) => [id, groupId, type]),
    when: [report.validFrom, report.validTo],
    how: [report.status, report.decision, report.flag],
    providers: report.providers,
    programmes: report.programmes.map(({ id, degree }) => [id, degree]),
  };

describe.skipIf(!SHARED)(`a recorded report with one member of a wrong type${REASON}`, () => {
  const body = (name: string) => (readShared(`responses/${name}.json`) as { body: unknown }).body;
  const results = (name: string) => (body(name) as { results: Record<string, unknown>[] }).results;
  const recorded = () => [
    ...results('reports-list'),
    ...[5001, 5002, 5008, 5010, 5012, 5013, 5017, 5018].map(
      (id) => body(`reports-detail-${id}`) as Record<string, unknown>,
    ),
  ];
  const basis = basisOf(
    { providers: [], providerDetails: [], agencies: [], activityGroups: [] },
    { now: NOW, reportBase: null },
  );
  const read = (raw: unknown) => {
    const findings = new RegisterFindings();
    const unreadable = { providers: new Set<number>(), reports: new Set<number>(), agencies: new Set<number>() };
    const conversion = new ReportConversion({ ...basis, findings, unreadable });
    const record = conversion.item(raw);
    return {
      report: record ? conversion.convert(record, undefined) : undefined,
      marked: [...unreadable.reports],
      codes: findings.all().map(({ code }) => code),
    };
  };
  /** Each member that recorded reports have, in the first records that have it. */
  const members = () => {
    const seen = new Map<string, number>();
    return recorded().flatMap((record) =>
      [...pathsOf(record)].flatMap((path) => {
        const times = (seen.get(patternOf(path)) ?? 0) + 1;
        seen.set(patternOf(path), times);
        return times > RECORDS_EACH ? [] : WRONG.map((wrong) => ({ record, path, wrong }));
      }),
    );
  };
  const named = (path: Path, wrong: unknown) => `${patternOf(path)} ${JSON.stringify(wrong)}`;

  it('stands with everything that a verdict rests on, where the member decides nothing', () => {
    const sides = members().filter(({ path }) => isSide(path));
    const fallen = sides.filter(
      ({ record, path, wrong }) =>
        JSON.stringify(decidedBy(read(replaced(record, path, wrong)).report)) !==
        JSON.stringify(decidedBy(read(record).report)),
    );
    expect(new Set(fallen.map(({ path, wrong }) => named(path, wrong)))).toEqual(new Set());
    expect(new Set(sides.map(({ path }) => patternOf(path))).size).toBeGreaterThan(SIDES_AT_LEAST);
  });

  it('is never lost: it stands, or it is marked as unreadable with a finding, whatever member it is', () => {
    const lost = members().filter(({ record, path, wrong }) => {
      if (path.length === 1 && path[0] === 'id') return false;
      const { report, marked, codes } = read(replaced(record, path, wrong));
      const isMarked = marked.includes(Number(record.id)) && codes.includes('registry-record-unreadable');
      return (report?.id === record.id) === isMarked;
    });
    expect(new Set(lost.map(({ path, wrong }) => named(path, wrong)))).toEqual(new Set());
  });
});
