import {
  copyFileSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { JsonAnswer } from '../../../../../services/registry/read/http-port.ts';
import { institution, many, type Register, read, review } from './paged-register.ts';

/** Reports that list programmes, so that details of each are asked for. */
const detailed = (count: number): Register['reports'] =>
  many(count, (id) => review(id, { programmes: [{ id, name_primary: 'Law', degree_outcome: false }] }));
const SEVEN: Register = { providers: [institution(1)], reports: detailed(7), pageAtMost: 1 };
const ALL = [1, 2, 3, 4, 5, 6, 7];
const PAGES = [0, 1, 2, 3, 4, 5, 6];
const BROKEN: JsonAnswer = { state: 'failed', detail: 'the cable was cut', retryable: false };
/** No process has this number. */
const NOBODY = 2 ** 22 + 1;

const listed = (asked: readonly string[]) =>
  asked.flatMap((one) => {
    const url = new URL(one, 'https://register.example/');
    const isList = url.pathname === '/webapi/v2/browse/reports/' && !url.searchParams.has('flag');
    return isList ? [Number(url.searchParams.get('offset'))] : [];
  });

/** Reports whose details were asked for. */
const detailsIn = (asked: readonly string[]) =>
  asked.flatMap((one) => {
    const id = /browse\/reports\/(\d+)/.exec(one)?.[1];
    return id === undefined ? [] : [Number(id)];
  });

/** Which request of a whole read is that for the details of the fifth report. */
async function fifthDetail(content: Register): Promise<number> {
  const { asked, facts } = read(content);
  await facts;
  expect(detailsIn(asked)).toEqual(ALL);
  return asked.findIndex((one) => one.includes('browse/reports/5')) + 1;
}

describe('A read of a register that breaks off', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'resumed-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const breakOff = async (content: Register = SEVEN) => {
    const { asked, facts } = read(
      { ...content, instead: { [await fifthDetail(content)]: BROKEN } },
      { keepIn: folder },
    );
    await expect(facts).rejects.toMatchObject({ code: 'registry-unreachable' });
    expect(detailsIn(asked)).toEqual([1, 2, 3, 4, 5]);
  };
  const kept = () => readdirSync(folder).map((name) => join(folder, name));
  const again = async (content: Register = SEVEN, more = {}) => {
    const { asked, facts } = read(content, { keepIn: folder, ...more });
    return { facts: await facts, pages: listed(asked), details: detailsIn(asked) };
  };
  const atOnce = async (content: Register = SEVEN) => read(content).facts;

  it('asks for no details twice, and ends with the facts of a read in one go', async () => {
    await breakOff();
    const { facts, details } = await again();
    expect(details).toEqual([5, 6, 7]);
    const { began, ...rest } = facts;
    expect(rest).toEqual(await atOnce());
    expect(began).toEqual(new Date('2026-09-01T00:00:00Z'));
    expect(kept()).toEqual([]);
  });

  it('takes over no page of a list, because one that changed in place has as many records as before', async () => {
    await breakOff();
    const changed = {
      ...SEVEN,
      reports: SEVEN.reports.map((one) => (one.id === 2 ? review(8) : one)),
    };
    const { facts, pages, details } = await again(changed);
    expect(pages).toEqual(PAGES);
    expect(details).toEqual([5, 6, 7]);
    const { began: _began, ...rest } = facts;
    expect(rest).toEqual(await atOnce(changed));
  });

  it('is gone on with where its process was killed, also amid a line', async () => {
    const last = await fifthDetail(SEVEN);
    let reached = () => {};
    const hangs = new Promise<void>((resolve) => {
      reached = resolve;
    });
    const server = read(SEVEN).http;
    let asked = 0;
    const http = {
      getJson(url: string, headers: Readonly<Record<string, string>>): Promise<JsonAnswer> {
        if (++asked < last) return server.getJson(url, headers);
        reached();
        return new Promise(() => {});
      },
    };
    void read(SEVEN, { keepIn: folder, http }).facts;
    await hangs;
    const [path = ''] = kept();
    const later = mkdtempSync(join(tmpdir(), 'resumed-'));
    const name = path.slice(folder.length + 1, path.lastIndexOf('.'));
    expect(name.endsWith(hostname())).toBe(true);
    copyFileSync(path, join(later, `${name}.${NOBODY}`));
    truncateSync(join(later, `${name}.${NOBODY}`), readFileSync(path).byteLength - 5);
    const { facts, details } = await again(SEVEN, { keepIn: later });
    // Of the fourth report the end is missing.
    expect(details).toEqual([4, 5, 6, 7]);
    expect(facts.reports).toEqual((await atOnce()).reports);
    rmSync(later, { recursive: true });
  });

  it('reads what was added to a list meanwhile', async () => {
    await breakOff();
    const grown = { ...SEVEN, reports: detailed(8) };
    const { facts, details } = await again(grown);
    expect(details).toEqual([5, 6, 7, 8]);
    expect(facts.reports).toEqual((await atOnce(grown)).reports);
  });

  it('begins anew where what it kept is damaged', async () => {
    await breakOff();
    const [path = ''] = kept();
    const bytes = readFileSync(path);
    const at = bytes.indexOf('Law');
    bytes.writeUInt8('X'.charCodeAt(0), at);
    writeFileSync(path, bytes);
    const { facts, details } = await again();
    expect(details).toEqual(ALL);
    expect(facts).toEqual(await atOnce());
  });

  it('begins anew where it began more than six hours ago', async () => {
    await breakOff();
    const { details } = await again(SEVEN, { now: () => new Date('2026-09-01T06:00:01Z') });
    expect(details).toEqual(ALL);
  });

  it('keeps nothing where the register itself said something unusable: the same would fail again', async () => {
    const nonsense: JsonAnswer = { state: 'ok', body: { no: 'list' } };
    await breakOff();
    const { facts } = read({ ...SEVEN, instead: { 1: nonsense } }, { keepIn: folder });
    await expect(facts).rejects.toMatchObject({ code: 'registry-unreadable' });
    expect(kept()).toEqual([]);
  });

  it('is not gone on with by a read of another register, or without the token', async () => {
    await breakOff();
    const { details } = await again(SEVEN, { registry: 'at' });
    expect(details).toEqual(ALL);
    expect((await again()).details).toEqual([5, 6, 7]);
  });

  it('is forgotten after a day, also where nobody reads that register any more', async () => {
    await breakOff();
    const [path = ''] = kept();
    const yesterday = new Date(Date.now() - 86_500_000);
    utimesSync(path, yesterday, yesterday);
    await again(SEVEN, { registry: 'at' });
    expect(kept()).toEqual([]);
  });

  it('leaves alone what a process that lives is writing', async () => {
    await breakOff();
    const [path = ''] = kept();
    const other = `${path.slice(0, path.lastIndexOf('.'))}.${process.ppid}`;
    renameSync(path, other);
    const { details } = await again();
    expect(details).toEqual(ALL);
    expect(kept()).toEqual([other]);
  });

  it.each([
    ['goes on the tenth time', 9, [5, 6, 7]],
    ['begins anew after ten times', 10, ALL],
  ])('%s that it is taken up', async (_how, brokenOffAgain, details) => {
    await breakOff();
    for (let n = 0; n < brokenOffAgain; n++) {
      const { facts } = read({ ...SEVEN, instead: { 1: BROKEN } }, { keepIn: folder });
      await expect(facts).rejects.toMatchObject({ code: 'registry-unreachable' });
    }
    expect((await again()).details).toEqual(details);
  });
});
