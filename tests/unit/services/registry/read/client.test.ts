import { describe, expect, it } from 'vitest';
import type { RegistryError } from '../../../../../services/errors.ts';
import { silentLogger } from '../../../../../services/log/logger.ts';
import { readRegistry } from '../../../../../services/registry/read/client.ts';
import type { JsonAnswer } from '../../../../../services/registry/read/http-port.ts';
import { type Item, institution, many, type Register, read, register, review } from './paged-register.ts';

const codeOf = (promise: Promise<unknown>) =>
  promise.then(
    () => 'nothing thrown',
    (error: RegistryError) => error.code,
  );

describe('reading a register over the web', () => {
  it('takes every page of every list once, and withheld reports, which the plain list hides', async () => {
    const reports = [...many(1_400, review), review(9_000, { flag_level: 'high level' })];
    const { facts, asked } = read({ providers: many(2_300, institution), reports }, { detailsOf: () => [] });
    const { providers, reports: found, agencies } = await facts;
    expect([providers.length, found.length, agencies.length]).toEqual([2_300, 1_401, 1]);
    expect(found.find(({ id }) => id === 9_000)?.flag).toBe('high');
    expect(asked.filter((url) => url.startsWith('connectapi'))).toEqual(
      [0, 1_000, 2_000].map((offset) => `connectapi/v1/providers/?ordering=deqar_id&limit=1000&offset=${offset}`),
    );
  });

  it('takes a smaller page for the page where the server has a mind of its own', async () => {
    const { facts } = read({ providers: many(25, institution), reports: [], pageAtMost: 10 }, { detailsOf: () => [] });
    expect((await facts).providers).toHaveLength(25);
  });

  it('walks a list backwards too where an open order repeats one record and loses another', async () => {
    const arrange: Register['arrange'] = (items, ordering, offset) => {
      if (ordering === '-valid_from') return [...items].reverse();
      // The record between two pages is handed out twice, and the next one never.
      return ordering === 'valid_from' && offset > 0
        ? items.map((item, at) => (at === 1_000 ? (items[999] ?? item) : item))
        : items;
    };
    const { facts } = read(
      { providers: many(1, institution), reports: many(1_500, review), arrange },
      { detailsOf: () => [] },
    );
    expect((await facts).reports).toHaveLength(1_500);
  });

  it('fails rather than take a hole for a deletion', async () => {
    const arrange: Register['arrange'] = (items) => items.map((item) => (item.id === 2 ? (items[0] ?? item) : item));
    expect(await codeOf(read({ providers: many(3, institution), reports: [], arrange }).facts)).toBe(
      'registry-incomplete',
    );
  });

  it('asks for details of those only that are wanted, and of reports only where they list programmes', async () => {
    const programmes = [{ id: 1, name_primary: 'P', degree_outcome: false }];
    const reports = [review(1), review(2, { programmes }), review(3, { programmes, institutions: [{ id: 2 }] })];
    const { facts, asked } = read(
      { providers: many(2, institution), reports },
      { detailsOf: (listed) => listed.slice(0, 1) },
    );
    await facts;
    expect(asked.filter((url) => /\d\/?(\?history=true)?$/.test(url) && !url.includes('offset'))).toEqual([
      'webapi/v2/browse/agencies/1/',
      'connectapi/v1/providers/1?history=true',
      'webapi/v2/browse/reports/2/',
    ]);
  });

  it('asks for details of reports too whose provider a wanted one took the place of, one step and no further', async () => {
    const succeeded = (id: number) => ({
      historical_relationships: [
        { institution: { id }, relationship_type: 'succeeded', relationship_date: '2024-01-01' },
      ],
    });
    const programmes = [{ id: 1, name_primary: 'P', degree_outcome: false }];
    const reports = [2, 3, 4].map((id) => review(id, { programmes, institutions: [{ id }] }));
    const providers = [
      { ...institution(1), ...succeeded(2) },
      { ...institution(2), ...succeeded(3) },
      institution(3),
      institution(4),
    ];
    const { facts, asked } = read({ providers, reports }, { detailsOf: (listed) => listed.slice(0, 1) });
    await facts;
    expect(asked.filter((url) => /reports\/\d/.test(url))).toEqual(['webapi/v2/browse/reports/2/']);
    expect(asked.filter((url) => /providers\/\d/.test(url))).toEqual(['connectapi/v1/providers/1?history=true']);
  });

  it('gives up a list that hands out the same page again and again', async () => {
    const same: JsonAnswer = { state: 'ok', body: { count: 3_000, next: true, results: many(1_000, institution) } };
    const stuck = read({ providers: [], reports: [], instead: { 1: same, 2: same, 3: same } });
    expect(await codeOf(stuck.facts)).toBe('registry-incomplete');
    expect(stuck.asked).toHaveLength(2);
  });

  it('is whole although the list grows while it is read', async () => {
    let grown = 0;
    const arrange: Register['arrange'] = (items, ordering, offset) => {
      // A report that is entered between two pages stands first from then on, and pushes the others on.
      if (ordering === 'valid_from' && offset > 0) grown++;
      return grown > 0 && ordering === 'valid_from' ? [items[1_499] as Item, ...items.slice(0, 1_499)] : [...items];
    };
    const { facts } = read(
      { providers: many(1, institution), reports: many(1_500, review), arrange },
      { detailsOf: () => [] },
    );
    expect((await facts).reports).toHaveLength(1_500);
  });

  it('keeps the list’s word where a detail is not there, and says so', async () => {
    const { providers, findings, withoutDetail } = await read({
      providers: [{ ...institution(1), gone: true }],
      reports: [review(1, { gone: true, programmes: [{ id: 1, name_primary: 'P', degree_outcome: false }] })],
    }).facts;
    expect(providers).toMatchObject([{ id: 'DEQARINST1001', name: 'University 1' }]);
    expect(withoutDetail).toEqual({ providers: [1], reports: [1] });
    expect(findings.map(({ code, subject }) => [code, subject])).toEqual([
      ['registry-detail-missing', 'provider 1'],
      ['registry-detail-missing', 'report 1'],
    ]);
  });

  it('fails where most details are out of reach', async () => {
    const providers = many(11, (id) => ({ ...institution(id), gone: true }));
    expect(await codeOf(read({ providers, reports: [] }).facts)).toBe('registry-incomplete');
  });

  it('reads again where a row slips to the page before while the list is read', async () => {
    // As a report of page 1 is deleted between two pages, the first of page 2 is on no page that is still to come.
    let pages = 0;
    const all = many(2_500, review);
    const arrange: Register['arrange'] = (items, _ordering, offset) => {
      if (offset > 0) pages++;
      return pages > 0 ? items.filter(({ id }) => id !== 1) : items;
    };
    const shifting = read({ providers: many(1, institution), reports: all, arrange }, { detailsOf: () => [] });
    const { reports } = await shifting.facts;
    expect(reports.map(({ id }) => id).sort((a, b) => a - b)).toEqual(all.slice(1).map(({ id }) => id));
  });

  it('reads again where a page says that the list ends early, and fails where it keeps saying so', async () => {
    const short: JsonAnswer = { state: 'ok', body: { count: 1_003, next: false, results: [] } };
    // Requests 1 to 6: providers, agencies, groups, the agency’s details, countries, and the first page of reports.
    const content = { providers: many(1, institution), reports: many(1_500, review) };
    const once = read({ ...content, instead: { 6: short } }, { detailsOf: () => [] });
    expect((await once.facts).reports).toHaveLength(1_500);
    const always = Object.fromEntries(Array.from({ length: 20 }, (_, at) => [at * 2 + 7, short]));
    expect(await codeOf(read({ ...content, instead: always }, { detailsOf: () => [] }).facts)).toBe(
      'registry-incomplete',
    );
  });

  it('counts copies that contradict each other as two rows, and tells of them', async () => {
    const twice = [review(1), review(2), { ...review(2), decision: 'negative' }];
    const { reports, findings } = await read({ providers: many(1, institution), reports: twice }).facts;
    expect(reports.map(({ id, decision }) => [id, decision])).toEqual([
      [1, 'positive'],
      [2, 'negative'],
    ]);
    expect(findings.map(({ code }) => code)).toContain('registry-copies-differ');
  });

  it('keeps withheld whatever came through the list of withheld reports, stated or not', async () => {
    const unsaid: JsonAnswer = {
      state: 'ok',
      body: { count: 1, next: false, results: [{ ...review(5), flag_level: undefined }] },
    };
    const { reports } = await read(
      { providers: many(1, institution), reports: [review(1)], instead: { 7: unsaid } },
      { detailsOf: () => [] },
    ).facts;
    expect(reports.map(({ id, flag }) => [id, flag])).toEqual([
      [1, 'none'],
      [5, 'high'],
    ]);
  });

  it('keeps to the rate that was agreed', async () => {
    const { facts, waits, asked } = read({ providers: many(3, institution), reports: [] }, { rate: 2 });
    await facts;
    expect(waits).toEqual(Array.from({ length: asked.length - 1 }, () => 500));
  });

  it('tries again after a passing failure, waiting as long as it was told to', async () => {
    const failure: JsonAnswer = { state: 'failed', detail: '503', retryable: true };
    const { facts, waits } = read({
      providers: many(1, institution),
      reports: [],
      instead: { 1: { ...failure, retryAfterSeconds: 7 }, 2: failure },
    });
    expect((await facts).providers).toHaveLength(1);
    expect(waits).toEqual([7_000, 4_000]);
  });

  it('gives up after four attempts, and at once where nothing would change', async () => {
    const failed = (retryable: boolean): JsonAnswer => ({ state: 'failed', detail: '500', retryable });
    const lasting = read({
      providers: [],
      reports: [],
      instead: { 1: failed(true), 2: failed(true), 3: failed(true), 4: failed(true) },
    });
    expect(await codeOf(lasting.facts)).toBe('registry-unreachable');
    expect(lasting.asked).toHaveLength(4);
    const final = read({ providers: [], reports: [], instead: { 1: failed(false) } });
    expect(await codeOf(final.facts)).toBe('registry-unreachable');
    expect(final.asked).toHaveLength(1);
  });

  it('says which setting is missing where the register wants a token', async () => {
    const { facts } = read({ providers: many(1, institution), reports: [] }, { token: null });
    await expect(facts).rejects.toMatchObject({
      code: 'registry-denied',
      message: expect.stringContaining('REGISTRY_TOKEN'),
    });
    expect(await codeOf(read({ providers: many(1, institution), reports: [] }, { token: 'wrong' }).facts)).toBe(
      'registry-denied',
    );
  });

  it('does not take a page that is no list', async () => {
    const page: JsonAnswer = { state: 'ok', body: { detail: 'Not found.' } };
    expect(await codeOf(read({ providers: [], reports: [], instead: { 1: page } }).facts)).toBe('registry-unreadable');
  });

  it.each(['file:///etc', 'register', ''])('is not pointed at “%s”', async (from) => {
    const deps = {
      http: register({ providers: [], reports: [] }).http,
      token: null,
      rate: 0,
      now: () => new Date(0),
      log: silentLogger,
    };
    expect(await codeOf(readRegistry(from, deps))).toBe('registry-address');
  });
});
