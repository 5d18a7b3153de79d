import type { ServerResponse } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readRetries } from '../../services/store/sources/attempts.ts';
import { type Harvested, openPublishing, PUBLISHER, type Publishing } from '../helpers/publishing.ts';

/** An offer of the tests; without a title it is a record without what has to be known. */
export interface TestOffer {
  readonly iri: string;
  readonly title: string | null;
}

/** A page as the format under test writes it. */
export interface TestPage {
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** A way of publishing in pages. `next` is the absolute address of the page that follows. */
export interface FormatUnderTest {
  readonly type: string;
  page(offers: readonly TestOffer[], next: string | null): TestPage;
}

type Answer = TestPage | 'busy' | 'reset' | 'truncated';

/** What every format keeps, whatever its servers do. */
export function testFormat(name: string, format: FormatUnderTest): void {
  describe(`A publication in pages, ${name}`, () => {
    let publishing: Publishing;
    let publications = 0;
    // Each harvest comes an hour after the one before: a host that asks for quiet is asked again by then.
    let clock = Date.parse('2026-11-24T09:00:00Z');
    beforeAll(async () => {
      publishing = await openPublishing({ now: () => new Date(clock) });
    }, 60_000);
    afterAll(() => publishing.close());

    const offer = (title: string | null = 'Tides'): TestOffer => ({ iri: publishing.ownIri(), title });

    /** Publishes under addresses of its own; `pages` makes them from the address of the nth. */
    async function publish() {
      const place = `/paged-${++publications}`;
      const at = (n: number) => `${publishing.web.url}${place}/${n}`;
      const manifest = JSON.stringify({ sources: [{ type: format.type, path: at(1) }] });
      publishing.answer(`${place}/manifest`, (respond) => respond.end(manifest));
      const answer = (respond: ServerResponse, said: Answer) => {
        if (said === 'busy') return void respond.writeHead(429, { 'retry-after': '1200' }).end();
        if (said === 'reset') return void respond.destroy();
        if (said !== 'truncated') return void respond.writeHead(200, said.headers).end(said.body);
        const whole = format.page([offer(), offer()], null);
        respond.writeHead(200, whole.headers).end(whole.body.slice(0, -10));
      };
      const set = (answers: readonly Answer[]) => {
        for (const [index, said] of answers.entries())
          publishing.answer(`${place}/${index + 1}`, (respond) => answer(respond, said));
      };
      /** Pages of these offers, one after the other. */
      const chain = (...pages: readonly (readonly TestOffer[])[]) =>
        pages.map((offers, index) => format.page(offers, index + 1 < pages.length ? at(index + 2) : null));
      let source = '';
      const harvest = async (answers: readonly Answer[]): Promise<Harvested> => {
        set(answers);
        clock += 3_600_000;
        if (source === '')
          [source = ''] = await publishing.catalogue.add(`${publishing.web.url}${place}/manifest`, PUBLISHER);
        return publishing.outcomeOf(source, await publishing.knownIds());
      };
      return { at, chain, harvest, source: () => source };
    }
    const told = async ({ run }: Harvested) =>
      (await publishing.catalogue.findings(run)).find(({ code }) => code === 'more-pages');

    it('is read whole, and is unchanged until a page changes', async () => {
      const { chain, harvest } = await publish();
      const [a, b, c] = [offer(), offer(), offer()];
      const first = await harvest(chain([a], [b], [c]));
      expect(first.run).toMatchObject({ outcome: 'complete', counts: { read: 3, published: 3, notSeen: 0 } });
      expect((await harvest(chain([a], [b], [c]))).run.outcome).toBe('unchanged');
      const less = await harvest(chain([a], [b], []));
      expect(less.run).toMatchObject({ outcome: 'complete', counts: { published: 2, unchanged: 2, notSeen: 1 } });
    });

    it('says the same in whatever order its records come', async () => {
      const { chain, harvest } = await publish();
      const [a, b, c, d] = [offer('A'), offer('B'), offer('C'), offer('D')];
      await harvest(chain([a, b], [c, d]));
      const shuffled = await harvest(chain([d, a], [b], [c]));
      expect(shuffled.run).toMatchObject({ outcome: 'complete', counts: { published: 4, unchanged: 4, notSeen: 0 } });
    });

    it('that moves while it is read has each of its records once', async () => {
      const { chain, harvest } = await publish();
      const [a, b, c] = [offer(), offer(), offer()];
      const moved = await harvest(chain([a, b], [b, c]));
      expect(moved.run).toMatchObject({ outcome: 'complete', counts: { read: 3, published: 3 } });
    });

    it.each([
      'busy',
      'reset',
      'truncated',
    ] as const)('is partial where one in the middle is %s: what arrived is published, nothing counts as gone', async (failure) => {
      const { at, chain, harvest, source } = await publish();
      const [a, b, c] = [offer(), offer(), offer()];
      await harvest(chain([a], [b], [c]));
      const [one, , three] = chain([{ ...a, title: 'Other tides' }], [b], [c]) as [TestPage, TestPage, TestPage];
      const broken = await harvest([one, failure, three]);
      expect(broken.run).toMatchObject({
        ...{ outcome: 'partial', reason: 'more-pages' },
        counts: { read: 1, published: 1, changed: 1, notSeen: 0 },
      });
      const finding = await told(broken);
      expect(finding).toMatchObject({ value: at(2), facts: { read: 1 } });
      if (failure === 'busy') expect(finding?.facts.detail).toContain('429');
      if (failure === 'busy')
        expect([...(await readRetries(publishing.catalogue.db))].map(([id]) => id)).toContain(source());
      expect((await harvest(chain([a], [b], [c]))).run).toMatchObject({ outcome: 'complete', counts: { notSeen: 0 } });
    });

    it('publishes nothing where the first one breaks off', async () => {
      const { harvest } = await publish();
      const { run, offers } = await harvest(['truncated']);
      expect(['partial', 'failed']).toContain(run.outcome);
      expect(offers).toEqual([]);
    });

    it('in a circle is asked for once round and says how far it came', async () => {
      const { at, harvest } = await publish();
      const pages = [format.page([offer()], at(2)), format.page([offer()], at(3)), format.page([offer()], at(2))];
      const circle = await harvest(pages);
      expect(circle.run).toMatchObject({ outcome: 'partial', counts: { published: 3, notSeen: 0 } });
      expect(await told(circle)).toMatchObject({ value: at(2), facts: { why: 'circle', read: 3 } });
    });

    it('that brings the same page again under another address ends there', async () => {
      const { at, harvest } = await publish();
      const page = format.page([offer()], at(2));
      const again = await harvest([page, page]);
      expect(again.run).toMatchObject({ outcome: 'partial', counts: { published: 1 } });
      expect(await told(again)).toMatchObject({ value: at(2), facts: { why: 'same', read: 1 } });
    });

    it('that goes on at another host is not followed there', async () => {
      const { harvest } = await publish();
      const away = await harvest([format.page([offer()], 'https://elsewhere.example/2')]);
      expect(away.run).toMatchObject({ outcome: 'partial', counts: { published: 1, notSeen: 0 } });
      expect(await told(away)).toMatchObject({ value: 'https://elsewhere.example/2', facts: { why: 'elsewhere' } });
    });

    it('leaves a record out that lacks what has to be known, and takes the others', async () => {
      const { chain, harvest } = await publish();
      const { run } = await harvest(chain([offer(null)], [offer()]));
      expect(run).toMatchObject({ outcome: 'complete', counts: { read: 2, published: 1, rejected: 1 } });
    });

    it('without any record publishes nothing and takes nothing for gone', async () => {
      const { chain, harvest } = await publish();
      const one = offer();
      await harvest(chain([one]));
      const empty = await harvest(chain([]));
      // It cannot be read, or it is read to its end and lacks everything: then a person decides.
      expect(['failed unreadable', 'held lacks-all']).toContain(`${empty.run.outcome} ${empty.run.reason}`);
      expect(empty.run.counts).toMatchObject({ published: 0 });
      expect((await harvest(chain([one]))).run).toMatchObject({ outcome: 'complete', counts: { unchanged: 1 } });
    });
  });
}
