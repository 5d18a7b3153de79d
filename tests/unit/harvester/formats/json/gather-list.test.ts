import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { gatherList } from '../../../../../harvester/formats/json/gather-list.ts';
import { openIsolation } from '../../../../../harvester/formats/json/isolate.ts';
import { MAX_FAILURES_IN_A_ROW, MAX_ISOLATING_REQUESTS } from '../../../../../harvester/formats/json/limits.ts';
import type { Paging } from '../../../../../harvester/formats/json/paging.ts';
import { openSession } from '../../../../../harvester/formats/json/session.ts';
import { wordAt } from '../../../../../harvester/formats/json/values.ts';
import { openGathering, type Said, type TestGathering } from './gathering.ts';

const NUMBERED: Paging = { by: 'number', size: 'pageSize', number: 'pageNumber', first: 1, most: 250 };
const OFFSET: Paging = { by: 'offset', size: 'limit', offset: 'offset', most: 100 };
const LIST = 'https://halkyon.example/v5/courses?consumer=x';

let open: TestGathering | null = null;
afterEach(async () => {
  await open?.close();
  open = null;
});

const records = (count: number) => Array.from({ length: count }, (_, n) => ({ courseId: `c${n}` }));
const asked = (url: URL) => ({
  size: Number(url.searchParams.get('pageSize') ?? url.searchParams.get('limit')),
  number: Number(url.searchParams.get('pageNumber')),
  offset: Number(url.searchParams.get('offset')),
});
/** A page of a service that says whether another follows. */
function enveloped(all: readonly unknown[], url: URL, cap = 250): Said {
  const { size: wanted, number } = asked(url);
  const size = Math.min(wanted, cap);
  const items = all.slice((number - 1) * size, number * size);
  return { json: { pageSize: size, pageNumber: number, hasNextPage: number * size < all.length, items } };
}

async function gather(
  say: (url: URL) => Said,
  paging = NUMBERED,
  options: { total?: number; ofRecord?: boolean } = {},
) {
  await open?.close();
  open = await openGathering(say, options.total);
  const session = openSession(open);
  const list = { address: LIST, paging, idOf: (record: object) => wordAt({ ...record }, 'courseId'), ...options };
  const gathered = await gatherList(list, session, openIsolation(session));
  const { lacks } = session.gathered(gathered.parts);
  return { ...gathered, ids: gathered.records.map(({ courseId }) => courseId), lacks, asked: open.asked };
}

describe('A list in numbered pages', () => {
  it('is asked for to its end, with the parameters that its source has', async () => {
    const { ids, lacks, asked } = await gather((url) => enveloped(records(600), url));
    expect(ids).toHaveLength(600);
    expect(lacks).toBeNull();
    expect(asked.map(({ search }) => search)).toEqual(
      [1, 2, 3].map((number) => `?consumer=x&pageSize=250&pageNumber=${number}`),
    );
  });

  it('is whole where the server sends smaller pages than were asked for', async () => {
    const { ids, lacks, asked } = await gather((url) => enveloped(records(230), url, 100));
    expect(ids).toHaveLength(230);
    expect(lacks).toBeNull();
    expect(asked).toHaveLength(3);
  });

  it('without an envelope ends with the page that is not full', async () => {
    const { ids, lacks } = await gather((url) => {
      const { size, number } = asked(url);
      return { json: records(251).slice((number - 1) * size, number * size) };
    });
    expect(ids).toHaveLength(251);
    expect(lacks).toBeNull();
  });

  it('is taken once from a server that knows no pages and always sends everything', async () => {
    for (const count of [3, 10, 400]) {
      const { ids, lacks } = await gather(() => ({ json: records(count) }));
      expect(ids).toHaveLength(count);
      expect(lacks).toBeNull();
    }
  });

  it('lacks something where the same page comes again although others were said to follow', async () => {
    const { ids, lacks } = await gather(() => ({ json: { hasNextPage: true, items: records(250) } }));
    expect(ids).toHaveLength(250);
    expect(lacks).toMatchObject({ why: 'same' });
  });

  it('lacks something where fewer pages came than the server counted, and where an empty page names another', async () => {
    const short = await gather(() => ({ json: { totalPages: 3, hasNextPage: false, items: records(5) } }));
    expect(short.lacks).toMatchObject({ why: 'total' });
    const empty = await gather(() => ({ json: { hasNextPage: true, items: [] } }));
    expect(empty.lacks).toMatchObject({ why: 'total' });
  });

  it('that moves while it is read has each record once', async () => {
    const { ids, lacks } = await gather((url) =>
      asked(url).number === 1
        ? { json: { hasNextPage: true, items: records(250) } }
        : { json: { hasNextPage: false, items: [...records(250).slice(-5), { courseId: 'new' }] } },
    );
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toHaveLength(251);
    expect(lacks).toBeNull();
  });

  it('that is not there is an empty one where it belongs to a record, and lacks otherwise', async () => {
    expect((await gather(() => ({ status: 404 }), NUMBERED, { ofRecord: true })).lacks).toBeNull();
    const own = await gather(() => ({ status: 404 }));
    expect(own.nothing).toMatchObject({ state: 'failed' });
    expect(own.lacks).toMatchObject({ why: 'failed', detail: 'the server answered 404' });
  });

  it('of a record that fails is named as not arrived, not as empty', async () => {
    const { lacks } = await gather(() => ({ status: 403 }), NUMBERED, { ofRecord: true });
    expect(lacks?.lists).toEqual([`${LIST}&pageSize=250&pageNumber=1`]);
  });
});

describe('A list by offset', () => {
  it('goes on behind a short page while the server counts more records', async () => {
    const page = (url: URL): Said => ({ json: records(130).slice(asked(url).offset, asked(url).offset + 47) });
    const { ids, lacks } = await gather(page, OFFSET, { total: 130 });
    expect(ids).toHaveLength(130);
    expect(lacks).toBeNull();
  });

  it('goes on behind a page of a size at which servers cut, where nobody counts', async () => {
    const page = (url: URL): Said => ({ json: records(130).slice(asked(url).offset, asked(url).offset + 50) });
    const { ids, lacks } = await gather(page, OFFSET);
    expect(ids).toHaveLength(130);
    expect(lacks).toBeNull();
  });

  it('lacks something where the server counts more records than it sends', async () => {
    const page = (url: URL): Said => ({ json: records(130).slice(asked(url).offset, asked(url).offset + 100) });
    const { ids, lacks } = await gather(page, OFFSET, { total: 140 });
    expect(ids).toHaveLength(130);
    expect(lacks).toMatchObject({ why: 'total', detail: '130 of 140' });
  });
});

describe('A record over which the server stumbles', () => {
  const poisoned = (bad: ReadonlySet<number>, count: number, failure: Said, least = 1) => {
    return (url: URL): Said => {
      const { size, number } = asked(url);
      if (size < least) return { status: 400 };
      const from = (number - 1) * size;
      const touches = [...bad].some((at) => at >= from && at < from + size && at < count);
      return touches ? failure : enveloped(records(count), url);
    };
  };

  it.each<[string, Said]>([
    ['500', { status: 500 }],
    ['JSON that breaks off', { text: '{"items":[{"courseId":"c' }],
    ['no answer in time', 'timeout'],
  ])('costs itself alone and not the others of its page (%s)', async (_, failure) => {
    const { ids, lacks, asked } = await gather(poisoned(new Set([312]), 600, failure));
    expect(ids).toHaveLength(599);
    expect(ids).not.toContain('c312');
    expect(lacks).toMatchObject({ why: 'failed' });
    expect(asked.length).toBeLessThan(40);
  });

  it('takes nine others with it where the server gives no pages of one', async () => {
    const { ids, lacks } = await gather(poisoned(new Set([12]), 60, { status: 500 }, 10));
    expect(ids).toHaveLength(50);
    expect(lacks).toMatchObject({ why: 'failed' });
  });

  it('is not looked for where the whole server fails', async () => {
    const { ids, asked, lacks, nothing } = await gather(() => ({ status: 500 }));
    expect(ids).toEqual([]);
    expect(asked.length).toBeLessThan(MAX_FAILURES_IN_A_ROW + 10);
    expect(lacks).toMatchObject({ why: 'failed' });
    expect(nothing).not.toBeNull();
  });

  it.each([401, 404, 429, 503])('is not looked for after %i, which says nothing about a record', async (status) => {
    expect((await gather(() => ({ status }))).asked).toHaveLength(1);
  });

  it('costs itself alone wherever it stands, in a bounded number of requests', () =>
    fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(fc.nat(299), { maxLength: 5 }),
        fc.integer({ min: 300, max: 320 }),
        async (bad, count) => {
          const { ids, asked } = await gather(poisoned(new Set(bad), count, { status: 500 }));
          expect(ids).toEqual(records(count).flatMap(({ courseId }, at) => (bad.includes(at) ? [] : [courseId])));
          expect(asked.length).toBeLessThan(MAX_ISOLATING_REQUESTS + 5);
        },
      ),
      { numRuns: 15 },
    ));
});
