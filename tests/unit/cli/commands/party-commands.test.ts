import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Command, RuntimeDeps } from '../../../../cli/command.ts';
import { providersToken } from '../../../../cli/commands/providers-token.ts';
import { repliesLinks } from '../../../../cli/commands/replies.ts';
import { readKeys } from '../../../../services/keys/key-folder.ts';
import { readProviderToken } from '../../../../services/keys/provider-token.ts';
import { readReplyLink } from '../../../../services/keys/reply-link.ts';
import { noticeFindings } from '../../../../services/store/register/replies.ts';
import { markGone } from '../../../../services/store/register/standing-findings.ts';
import { saveProviders } from '../../../../services/store/sources/providers.ts';
import { PROVIDER } from '../../../helpers/source-records.ts';
import { openTestStore, type TestStore } from '../../../helpers/store.ts';

const NOW = new Date('2026-05-20T09:00:00Z');
const FINDING = { says: 'It differs.', offerId: 'o1', providerId: 'p1', agency: 7 };

describe('What an operator makes for those whom findings concern', () => {
  let store: TestStore;
  let folder = '';
  let out: string[] = [];
  beforeAll(async () => {
    store = await openTestStore();
    folder = await mkdtemp(join(tmpdir(), 'accredex-party-'));
    await saveProviders(store.db, [PROVIDER], NOW.toISOString());
  });
  beforeEach(() => {
    out = [];
  });
  afterAll(async () => {
    await rm(folder, { recursive: true });
    await store.close();
  });
  const run = (command: Command, positionals: string[], values: Record<string, string | boolean> = {}) => {
    const deps = {
      ...{ runtime: { db: store.db, now: () => NOW }, now: () => NOW, say: () => {} },
      config: { keys: folder, databaseUrl: null, publicUrl: 'https://catalogue.example', replyDays: 14 },
      out: (line: string) => void out.push(line),
    };
    return command.run({ positionals, values } as never, deps as unknown as RuntimeDeps as never);
  };

  it('is a token of a provider that there is, which ends within a year', async () => {
    await run(providersToken, ['p1'], { expires: '2026-06-30' });
    const keys = await readKeys(folder);
    const read = (at: string) => readProviderToken(out[0] ?? '', keys, new Date(at));
    expect(await read('2026-06-30T23:59:59Z')).toMatchObject({ claims: { provider: 'p1' } });
    expect(await read('2026-07-01T00:00:00Z')).toEqual({ fault: 'expired' });
    await expect(run(providersToken, ['nobody'])).rejects.toThrow('nobody');
    for (const expires of ['2026-05-19', '2027-06-30', 'never'])
      await expect(run(providersToken, ['p1'], { expires })).rejects.toThrow('--expires');
  });

  it('is a link for each party of each finding that stands and is not public yet', async () => {
    await noticeFindings(store.db, [{ ...FINDING, key: 'mismatch:old' }], new Date('2026-05-01T00:00:00Z'));
    const keys = ['mismatch:new', 'mismatch:gone'];
    await noticeFindings(
      store.db,
      keys.map((key) => ({ ...FINDING, key })),
      NOW,
    );
    await markGone(store.db, new Set(['mismatch:old', 'mismatch:new']), NOW);
    await run(repliesLinks, []);
    const made = out.map((line) => JSON.parse(line));
    expect(made.map(({ finding, party, who }) => [finding, party, who])).toEqual([
      ['mismatch:new', 'provider', 'p1'],
      ['mismatch:new', 'agency', 7],
    ]);
    const link = String(made[1].url).replace('https://catalogue.example/reply/', '');
    expect(readReplyLink(link, await readKeys(folder), '2026-05-20')).toEqual({
      ...{ finding: 'mismatch:new', party: 'agency', who: '7' },
    });
    out = [];
    await run(repliesLinks, [], { all: true, party: 'provider' });
    expect(out.map((line) => JSON.parse(line).finding).sort()).toEqual(['mismatch:new', 'mismatch:old']);
    // What is found again stands again, from its first day.
    await noticeFindings(store.db, [{ ...FINDING, key: 'mismatch:gone' }], new Date('2026-05-21T00:00:00Z'));
    out = [];
    await run(repliesLinks, [], { party: 'agency' });
    expect(out.map((line) => JSON.parse(line).publicFrom)).toEqual(['2026-06-03', '2026-06-03']);
  });
});
