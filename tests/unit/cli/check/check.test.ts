import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sarifOf } from '../../../../api/findings/findings-sarif.ts';
import { type CheckingWith, withChecking } from '../../../../cli/check/checking.ts';
import { reportOf } from '../../../../cli/check/report-of.ts';
import { checkStatus } from '../../../../cli/commands/check.ts';
import { checkHtml } from '../../../../cli/report/check-html.ts';
import { checkLines } from '../../../../cli/report/check-text.ts';
import { ENGLISH } from '../../../../cli/report/english.ts';
import { type Check, type CheckInput, checkPublication } from '../../../../harvester/passes/check.ts';
import { readSnapshot } from '../../../../harvester/read/read.ts';
import type { ShapesInput } from '../../../../harvester/shapes/outcome.ts';
import { validatePublication } from '../../../../harvester/shapes/validate.ts';
import type { CheckReport } from '../../../../services/model/check-report.ts';
import { SEVERITY_WEIGHTS } from '../../../../services/model/mending.ts';
import { DEFAULT_POLICY } from '../../../../services/registry/rules/policy.ts';
import { offerTurtle, TURTLE_PREFIXES } from '../../../helpers/reading.ts';
import { serveCapture, withoutCapture } from '../../../helpers/tue-server.ts';

const NOW = new Date('2026-11-24T09:00:00Z');
const config: CheckingWith['config'] = {
  contact: null,
  allowPrivateHosts: ['127.0.0.1:1-65535'],
  policy: DEFAULT_POLICY,
  discovery: { nameServers: [], plainHttp: false },
};

interface Checked {
  readonly check: Check;
  readonly report: CheckReport;
}

function checked(target: CheckInput['target'], type: CheckInput['type'] = null): Promise<Checked> {
  const stopped = new AbortController().signal;
  return withChecking(
    {
      config,
      now: () => NOW,
      stopped,
      read: readSnapshot,
      validate: (input: ShapesInput) => validatePublication(input),
    },
    async (deps) => {
      const check = await checkPublication({ target, type, identifiers: [] }, deps);
      return { check, report: await reportOf(check, deps, { messages: ENGLISH, findings: ENGLISH, publicUrl: '' }) };
    },
  );
}

describe('A manifest in a file with two sources and an entry of no known type', () => {
  let folder: string;
  let before: readonly string[];
  let done: Checked;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'check-'));
    const offers = [
      offerTurtle('dc:description "How to <b>read</b> them."@en ;', ':tides'),
      offerTurtle('', ':tides-again'),
      ':nameless a ql:LearningOpportunitySpecification ; dc:description "no title"@en .',
    ];
    await writeFile(join(folder, 'offers.ttl'), TURTLE_PREFIXES + offers.join('\n'));
    const sources = [
      { type: 'elm', path: 'offers.ttl', name: 'Offers' },
      { type: 'sheet', path: 'gone.csv' },
      { type: 'elmo', path: 'offers.ttl' },
    ];
    const manifest = join(folder, 'our-sources.json');
    await writeFile(manifest, JSON.stringify({ sources, meta: { schac: 'halkyon.example' } }));
    before = await readdir(folder);
    done = await checked({ address: manifest });
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('is read source by source, and nothing is left behind', async () => {
    const { report } = done;
    expect(report).toMatchObject({ state: 'read', readAs: ['schac:halkyon.example'], offers: 2, guessed: null });
    expect(report.sources).toMatchObject([
      { name: 'Offers', outcome: 'complete', counts: { read: 3, published: 2, rejected: 1 } },
      { type: 'sheet', outcome: 'failed', reason: 'gone' },
    ]);
    expect(report.manifest).toMatchObject([{ code: 'manifest-member-invalid', element: '/sources/#/type' }]);
    expect(await readdir(folder)).toEqual(before);
  });

  it('gets its findings by kind and element, and first what takes most from learners', () => {
    const [elm] = done.report.sources;
    const missing = elm?.findings.filter(({ code }) => code === 'missing-element') ?? [];
    expect(missing).toContainEqual(expect.objectContaining({ element: 'elm:learningOutcome', count: 2, records: 2 }));
    const loss = done.report.mendFirst.map(({ severity, records }) => SEVERITY_WEIGHTS[severity] * (records ?? 2));
    expect(loss).toEqual([...loss].sort((a, b) => b - a));
    expect(done.report.mendFirst.map(({ code }) => code)).toContain('title-missing');
    expect(done.report.mendFirst.every(({ severity }) => severity !== 'note')).toBe(true);
  });

  it('is counted by element and by criterion, so that every offer is in one column of each row', () => {
    const { completeness, recognition, offers } = done.report;
    expect(completeness.find(({ element }) => element === 'title')).toMatchObject({ stated: 2, missing: 0 });
    for (const { stated, addedByUs, missing, formatCannot } of completeness)
      expect(stated + addedByUs + missing + formatCannot).toBe(offers);
    for (const { known, notStated, formatCannot } of recognition) expect(known + notStated + formatCannot).toBe(offers);
    expect(recognition).toHaveLength(7);
  });

  it('is told as text and as a page that needs nothing beside itself, with its offers as they would appear', () => {
    const text = checkLines(done.report).join('\n');
    expect(text).toContain('Offers (elm): would be complete');
    expect(text).toContain('Mend this first');
    expect(text).toContain('Reading tide tables');
    const page = checkHtml(done.report, NOW);
    expect(page).toMatch(/<h3 class="hit-title"[^>]*><span lang="en">Reading tide tables/);
    expect(page).not.toMatch(/<(?:link|script|img)\b|<a /);
    expect(page).not.toContain(folder);
  });

  it('is told what shapes say of it under a heading of its own, and which of our own checks say the same', () => {
    const [elm, sheet] = done.report.sources;
    expect(sheet?.shapes).toBeNull();
    expect(elm?.shapes).toMatchObject({ shapes: ['accredex'], offers: 3, validated: 3 });
    const said = (path: string) => elm?.shapes?.groups.find((group) => group.path === path);
    expect(said('elm:learningOutcome')).toMatchObject({
      component: 'MinCount',
      count: 3,
      alsoTold: ['missing-element'],
    });
    const text = checkLines(done.report).join('\n');
    const heading = text.indexOf('What shapes say (SHACL), by accredex: 3 of 3 offers');
    expect(heading).toBeGreaterThan(text.indexOf('missing-element'));
    expect(text.slice(heading)).toContain('also told by our own check: missing-element');
    expect(checkHtml(done.report, NOW)).toMatch(/<h3>What shapes say \(SHACL\)<\/h3>.*Also told by our own check/s);
  });

  it('is asked for no level by what to mend first, and is told to leave it out where shapes ask for one', () => {
    const level = done.report.sources[0]?.shapes?.groups.at(-1);
    expect(level).toMatchObject({ path: 'elm:EQFLevel', asksLevel: true });
    expect(level?.note).toBe('The profile asks for it; leave it out where no authority has assigned one.');
    expect(JSON.stringify(done.report.mendFirst)).not.toMatch(/EQFLevel|SHACL|MinCount/);
    const log = JSON.stringify(
      sarifOf([
        { source: 's', run: 'check', address: null, findings: [], shapes: done.report.sources[0]?.shapes ?? null },
      ]),
    );
    expect(log).toContain('"ruleId":"shacl/elm:EQFLevel/MinCount","level":"note"');
    expect(log).toContain('"ruleId":"shacl/dcterms:title/MinCount","level":"error"');
  });

  it('ends with 2: someone should look', () => {
    expect(checkStatus(done.check, false)).toBe(2);
  });
});

describe('How a check ends', () => {
  const nothing: Check = {
    ...{ state: 'none', address: null, detail: 'No manifest was found', probes: [], guessed: null },
    ...{ findings: [], identifiers: [], runs: [], leftOut: 0 },
  };
  const finding = (severity: 'error' | 'warning' | 'note') => ({
    ...{ code: 'x', severity, subject: null, path: null, value: null, facts: {} },
  });

  it('is 1 where nothing could be read, 2 for errors, and for warnings only where somebody is strict', () => {
    expect(checkStatus(nothing, false)).toBe(1);
    expect(checkStatus({ ...nothing, state: 'opted-out' }, true)).toBe(0);
    expect(checkStatus({ ...nothing, state: 'invalid', findings: [finding('error')] }, false)).toBe(2);
    expect(checkStatus({ ...nothing, state: 'read', findings: [finding('warning')] }, false)).toBe(0);
    expect(checkStatus({ ...nothing, state: 'read', findings: [finding('warning')] }, true)).toBe(2);
    expect(checkStatus({ ...nothing, state: 'read', findings: [finding('note')] }, true)).toBe(0);
  });
});

const without = withoutCapture();

describe(`What TU Eindhoven’s OOAPI answered${without === null ? '' : ` (left out: ${without})`}`, () => {
  it.skipIf(without !== null)('becomes 10 offers of 10 courses, with findings about single fields', async () => {
    const server = await serveCapture();
    try {
      const { check, report } = await checked({ address: `${server.url}/v5` });
      expect(report).toMatchObject({ state: 'read', guessed: 'ooapi' });
      expect(report.kinds.course).toBe(10);
      expect(check.runs.map(({ run }) => run.counts.rejected)).toEqual([0]);
      expect(check.runs.map(({ run }) => run.outcome)).toEqual(['complete']);
      const outcomes = { code: 'outcomes-split', element: 'learningOutcomes', records: 10 };
      expect(report.sources[0]?.findings).toContainEqual(expect.objectContaining(outcomes));
      expect(report.preview).toHaveLength(3);
    } finally {
      await server.close();
    }
  });
});
