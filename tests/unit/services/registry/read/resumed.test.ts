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

const SEVEN: Register = { providers: [institution(1)], reports: many(7, (id) => review(id)), pageAtMost: 1 };
const BROKEN: JsonAnswer = { state: 'failed', detail: 'the cable was cut', retryable: false };
/** No process has this number. */
const NOBODY = 2 ** 22 + 1;

const listed = (asked: readonly string[]) =>
  asked.flatMap((one) => {
    const url = new URL(one, 'https://register.example/');
    const isList = url.pathname === '/webapi/v2/browse/reports/' && !url.searchParams.has('flag');
    return isList ? [Number(url.searchParams.get('offset'))] : [];
  });

/** Requests of a whole read until the third page of reports has come. */
async function untilThirdPage(content: Register): Promise<number> {
  const { asked, facts } = read(content);
  await facts;
  return asked.findIndex((one) => one.includes('browse/reports/?') && one.includes('offset=2')) + 1;
}

describe('A read of a register that breaks off', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'resumed-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const breakOff = async (content: Register = SEVEN) => {
    const instead = { [(await untilThirdPage(content)) + 1]: BROKEN };
    const { asked, facts } = read({ ...content, instead }, { keepIn: folder });
    await expect(facts).rejects.toMatchObject({ code: 'registry-unreachable' });
    expect(listed(asked)).toEqual([0, 1, 2, 3]);
  };
  const kept = () => readdirSync(folder).map((name) => join(folder, name));
  const again = async (content: Register = SEVEN, more = {}) => {
    const { asked, facts } = read(content, { keepIn: folder, ...more });
    return { facts: await facts, pages: listed(asked) };
  };
  const atOnce = async (content: Register = SEVEN) => read(content).facts;

  it('is gone on with after its last page, and ends with the facts of a read in one go', async () => {
    await breakOff();
    const { facts, pages } = await again();
    expect(pages).toEqual([3, 4, 5, 6]);
    const { began, ...rest } = facts;
    expect(rest).toEqual(await atOnce());
    expect(began).toEqual(new Date('2026-09-01T00:00:00Z'));
    expect(kept()).toEqual([]);
  });

  it('is gone on with where its process was killed, also amid a line', async () => {
    const last = (await untilThirdPage(SEVEN)) + 1;
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
    const { facts, pages } = await again(SEVEN, { keepIn: later });
    // Of the third page the end is missing.
    expect(pages).toEqual([2, 3, 4, 5, 6]);
    expect(facts.reports).toEqual((await atOnce()).reports);
    rmSync(later, { recursive: true });
  });

  it('keeps details too, and asks for none of them twice', async () => {
    const content: Register = {
      ...SEVEN,
      reports: many(7, (id) => review(id, { programmes: [{ id, name_primary: 'Law', degree_outcome: false }] })),
    };
    const whole = read(content);
    const facts = await whole.facts;
    const detail = (one: string) => /browse\/reports\/\d/.test(one);
    const fifth = whole.asked.indexOf(whole.asked.filter(detail)[4] ?? '') + 1;
    const first = read({ ...content, instead: { [fifth]: BROKEN } }, { keepIn: folder });
    await expect(first.facts).rejects.toMatchObject({ code: 'registry-unreachable' });
    const second = read(content, { keepIn: folder });
    const { began: _began, ...rest } = await second.facts;
    expect(rest).toEqual(facts);
    expect(second.asked.filter(detail)).toHaveLength(3);
    // The last page of a whole list shows whether the list is as long as before.
    expect(listed(second.asked)).toEqual([6]);
  });

  it('begins anew where a list has another number of records meanwhile', async () => {
    await breakOff();
    const grown = { ...SEVEN, reports: many(8, (id) => review(id)) };
    const { facts, pages } = await again(grown);
    expect(pages).toEqual([3, 0, 1, 2, 3, 4, 5, 6, 7]);
    expect(facts).toEqual(await atOnce(grown));
  });

  it('begins anew where a list that was read whole has another number of records meanwhile', async () => {
    await breakOff();
    const grown = { ...SEVEN, providers: [institution(1), institution(2)] };
    const { facts, pages } = await again(grown);
    expect(pages).toEqual([0, 1, 2, 3, 4, 5, 6]);
    expect(facts).toEqual(await atOnce(grown));
  });

  it('begins anew where what it kept is damaged', async () => {
    await breakOff();
    const [path = ''] = kept();
    const bytes = readFileSync(path);
    const at = bytes.indexOf('University');
    bytes.writeUInt8('X'.charCodeAt(0), at);
    writeFileSync(path, bytes);
    const { facts, pages } = await again();
    expect(pages).toEqual([0, 1, 2, 3, 4, 5, 6]);
    expect(facts).toEqual(await atOnce());
  });

  it('begins anew where it began more than six hours ago', async () => {
    await breakOff();
    const { pages } = await again(SEVEN, { now: () => new Date('2026-09-01T06:00:01Z') });
    expect(pages).toEqual([0, 1, 2, 3, 4, 5, 6]);
  });

  it('keeps nothing where the register itself said something unusable: the same would fail again', async () => {
    const nonsense: JsonAnswer = { state: 'ok', body: { no: 'list' } };
    const instead = { [(await untilThirdPage(SEVEN)) + 1]: nonsense };
    const { facts } = read({ ...SEVEN, instead }, { keepIn: folder });
    await expect(facts).rejects.toMatchObject({ code: 'registry-unreadable' });
    expect(kept()).toEqual([]);
  });

  it('is not gone on with by a read of another register, or without the token', async () => {
    await breakOff();
    const { pages } = await again(SEVEN, { registry: 'at' });
    expect(pages).toEqual([0, 1, 2, 3, 4, 5, 6]);
    expect((await again()).pages).toEqual([3, 4, 5, 6]);
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
    const { pages } = await again();
    expect(pages).toEqual([0, 1, 2, 3, 4, 5, 6]);
    expect(kept()).toEqual([other]);
  });

  it('is taken up ten times, and then begins anew', async () => {
    await breakOff();
    for (let n = 0; n < 10; n++) {
      const { facts } = read({ ...SEVEN, instead: { 1: BROKEN } }, { keepIn: folder });
      await expect(facts).rejects.toMatchObject({ code: 'registry-unreachable' });
    }
    expect((await again()).pages).toEqual([0, 1, 2, 3, 4, 5, 6]);
  });
});
