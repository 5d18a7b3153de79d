import { existsSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import {
  type EdubadgesOptions,
  type EdubadgesServer,
  EXTENSION_SCHEMAS,
  serveEdubadges,
} from '../helpers/edubadges-server.ts';
import { openPublishing, PUBLISHER, type Publishing } from '../helpers/publishing.ts';
import { AS_MET } from '../helpers/schema-values.ts';

const skip = !existsSync(EXTENSION_SCHEMAS);
const why = skip ? ' (skipped: ../shared/data/other/edubadges is not there)' : '';
const HALKYON = { id: 'halkyonhalkyonhalkyon0', domain: 'halkyon.example', name: 'Halkyon', classes: 130 };
const OTHER = { id: 'otherotherotherother00', domain: 'other.example', name: 'Other', classes: 7 };
const FEW = { ...HALKYON, classes: 3 };
const CLASSES = /^\/public\/badges\//;

let publishing: Publishing;
let clock = Date.parse('2026-11-24T09:00:00Z');
let manifests = 0;
let served: EdubadgesServer | null = null;
beforeAll(async () => {
  publishing = await openPublishing({ now: () => new Date(clock) });
}, 60_000);
afterAll(() => publishing.close());
afterEach(async () => {
  await served?.close();
  served = null;
});

async function open(options: EdubadgesOptions, parameters: Readonly<Record<string, string>> = {}) {
  const server = await serveEdubadges(options);
  served = server;
  const name = `/edubadges-manifest-${++manifests}`;
  const entry = { type: 'edubadges', path: server.url, queryParameters: parameters };
  publishing.answer(name, (respond: ServerResponse) => respond.end(JSON.stringify({ sources: [entry] })));
  const [source = ''] = await publishing.catalogue.add(publishing.web.url + name, PUBLISHER);
  const harvest = async () => {
    clock += 3_600_000;
    const harvested = await publishing.outcomeOf(source, await publishing.knownIds());
    return { ...harvested, findings: await publishing.catalogue.findings(harvested.run) };
  };
  return { harvest, asked: server.asked };
}

describe(`A service that answers as the published schemas of edubadges’ extensions say${why}`, () => {
  it.skipIf(skip)(
    'is read whole over its pages, of the provider alone, and is unchanged when asked again',
    async () => {
      const { harvest, asked } = await open({ institutions: [OTHER, HALKYON], quirks: AS_MET });
      const { run, offers, findings } = await harvest();
      expect(run).toMatchObject({ outcome: 'complete', counts: { read: 130, published: 130, quarantined: 0 } });
      expect(offers.every(({ content }) => content.publisher.name.en === 'Halkyon')).toBe(true);
      expect(offers.every(({ content }) => content.credential.form === 'open-badge')).toBe(true);
      expect(findings.find(({ code }) => code === 'others-in-catalogue')).toMatchObject({
        facts: { records: 7, institutions: 1 },
      });
      expect(asked.filter((path) => CLASSES.test(path))).toHaveLength(130);
      expect(asked.filter((path) => path.startsWith('/mobile/'))).toHaveLength(2);
      expect((await harvest()).run.outcome).toBe('unchanged');
      // The address of an issuer's mailbox is of a person, or of nobody that a learner needs.
      expect(JSON.stringify(offers)).not.toContain('someone.example');
    },
  );

  it.skipIf(skip)('is asked for the classes of the institution that the source names, by its domain', async () => {
    const { harvest, asked } = await open({ institutions: [OTHER, FEW] }, { institution: 'Halkyon.example' });
    expect((await harvest()).run).toMatchObject({ outcome: 'complete', counts: { published: 3 } });
    expect(asked.filter((path) => CLASSES.test(path))).toHaveLength(3);
    // The service itself knows its own ids alone.
    expect(asked.filter((path) => path.includes('institution='))).toEqual([]);
  });

  it.skipIf(skip)('filters by itself where the source names the institution by its id', async () => {
    const { harvest, asked } = await open({ institutions: [OTHER, FEW] }, { institution: HALKYON.id });
    const { run, codes } = await harvest();
    expect(run).toMatchObject({ outcome: 'complete', counts: { published: 3 } });
    expect(asked[0]).toContain(`institution=${HALKYON.id}`);
    expect(codes).not.toContain('others-in-catalogue');
  });

  it.skipIf(skip)('publishes nothing of another institution for a provider that names it', async () => {
    const { harvest } = await open({ institutions: [OTHER, FEW] }, { institution: OTHER.domain });
    const { run, codes, offers } = await harvest();
    expect(run.counts).toMatchObject({ published: 0, quarantined: 7 });
    expect(codes).toContain('foreign-provider');
    expect(offers).toEqual([]);
  });

  it.skipIf(skip)('says so where nothing in it is of the institution that the source names', async () => {
    const { harvest } = await open({ institutions: [OTHER, FEW] }, { institution: 'nobody.example' });
    const { run } = await harvest();
    expect(run.outcome).toBe('failed');
    expect(run.detail).toContain('nobody.example');
    expect(run.detail).toContain('other.example');
  });

  it.skipIf(skip)('of before, without pages and domains, is told apart by the websites of its issuers', async () => {
    const { harvest, asked } = await open({ institutions: [OTHER, FEW], hasPages: false });
    const { run, codes } = await harvest();
    expect(run).toMatchObject({ outcome: 'complete', counts: { read: 10, published: 3, quarantined: 7 } });
    expect(codes).toContain('foreign-provider');
    expect(asked).toContain('/queries/catalog/badge-classes');
  });

  it.skipIf(skip)('that stumbles over a class leaves it as it was, and takes the others', async () => {
    let refused: number | null = null;
    let text = false;
    const { harvest } = await open({
      institutions: [FEW],
      refuse: (id) => (id.startsWith('class-0-1') ? refused : null),
      change: (own, id) => (text && id.startsWith('class-0-1') ? ('maintenance' as never) : own),
    });
    await harvest();
    refused = 500;
    const { run, codes } = await harvest();
    expect(run).toMatchObject({ outcome: 'partial', counts: { unchanged: 2, rejected: 1, notSeen: 0 } });
    expect(codes).toContain('offerings-not-read');
    // A text in place of a class takes nothing away either.
    refused = null;
    text = true;
    expect((await harvest()).run).toMatchObject({ outcome: 'partial', counts: { unchanged: 2, rejected: 1 } });
    text = false;
    // One that is not there any more is no failure.
    refused = 404;
    expect((await harvest()).run).toMatchObject({ outcome: 'complete', counts: { unchanged: 2, notSeen: 1 } });
  });

  it.skipIf(skip)('takes out at once what it says is archived, and nothing else', async () => {
    let archived: boolean | number = false;
    const { harvest } = await open({
      institutions: [FEW],
      change: (own, id) => (id.startsWith('class-0-1') ? { ...own, archived } : own),
    });
    await harvest();
    archived = true;
    expect((await harvest()).run).toMatchObject({ outcome: 'complete', counts: { unchanged: 2, withdrawn: 1 } });
  });

  it.skipIf(skip)('whose pages repeat, or are fewer than it says, takes nothing for gone', async () => {
    let broken: EdubadgesOptions['page'] = (page) => page;
    const { harvest } = await open({ institutions: [HALKYON], page: (page, number) => broken?.(page, number) ?? page });
    await harvest();
    const [first] = [{ page: {} as Record<string, unknown> }];
    broken = (page, number) => {
      if (number === 1) first.page = page;
      return number === 1 ? page : { ...first.page, previous: 'x' };
    };
    expect((await harvest()).run).toMatchObject({ outcome: 'partial', counts: { unchanged: 100, notSeen: 0 } });
    // It names no page behind the first, and says that there are more classes.
    broken = (page, number) => (number === 1 ? { ...page, next: null } : page);
    expect((await harvest()).run).toMatchObject({ outcome: 'complete', counts: { unchanged: 130 } });
    broken = (page) => ({ ...page, count: 131 });
    expect((await harvest()).run).toMatchObject({ outcome: 'partial', counts: { unchanged: 130, notSeen: 0 } });
  });

  it.skipIf(skip)('that has nothing of edubadges fails', async () => {
    const { harvest } = await open({ institutions: [] });
    expect((await harvest()).run.outcome).toBe('failed');
  });
});
