import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { approve } from '../../../../harvester/passes/approve.ts';
import { harvestSource } from '../../../../harvester/passes/harvest.ts';
import { removeSources } from '../../../../harvester/passes/remove-source.ts';
import { withdraw } from '../../../../harvester/passes/withdraw.ts';
import { silentLogger } from '../../../../services/log/logger.ts';
import { readOffersAsKnown } from '../../../../services/store/offers/known-offers.ts';
import { listSourceDecisions, readGuard } from '../../../../services/store/sources/guards.ts';
import { readSource, retireSource } from '../../../../services/store/sources/sources.ts';
import { type Catalogue, openCatalogue } from '../../../helpers/catalogue.ts';

const DAY_MS = 86_400_000;
const START = Date.parse('2026-11-24T09:00:00Z');

describe('What a source no longer has', () => {
  let catalogue: Catalogue;
  let at = START;
  let feeds = 0;
  const now = () => new Date(at);
  const pass = (days: number) => {
    at += days * DAY_MS;
  };
  beforeAll(async () => {
    catalogue = await openCatalogue({ now });
  }, 120_000);
  afterAll(() => catalogue.close());

  const offer = (name: string) =>
    `<https://uni.example/${name}> a <http://data.quality-link.eu/ontology/v1#LearningOpportunitySpecification> ; <http://purl.org/dc/terms/title> "${name}"@en .\n`;
  const feedOf = (names: readonly string[]) => names.map(offer).join('');
  const list = (count: number, letter: string) => Array.from({ length: count }, (_, n) => `${letter}${n}`);
  async function publish(names: readonly string[]) {
    const path = join(catalogue.folder, `feed-${++feeds}.ttl`);
    await writeFile(path, feedOf(names));
    const [id = ''] = await catalogue.addFiles([path], [{ scheme: 'schac', value: 'uni.example' }]);
    return { path, id, run: await catalogue.harvest(id) };
  }
  const named = async (letter: string) =>
    (await catalogue.offers()).filter(({ content }) => content.title.en?.startsWith(letter));
  const deps = () => ({ ...catalogue.harvesting, log: silentLogger });
  const withdrawNow = () => withdraw({ ...catalogue.harvesting, graceDays: 7 });

  it('is only marked for the grace period, then a tombstone, and comes back with its identity and history', async () => {
    const { id, path } = await publish(['a0', 'a1', 'a2']);
    await writeFile(path, feedOf(['a0', 'a1']));
    pass(1);
    expect(await catalogue.harvest(id)).toMatchObject({ outcome: 'complete', counts: { notSeen: 1, unchanged: 2 } });
    const marked = (await named('a2'))[0];
    expect(marked).toMatchObject({ notSeenSince: now().toISOString(), withdrawn: null });
    pass(6);
    expect(await withdrawNow()).toBe(0);
    pass(1);
    expect(await withdrawNow()).toBe(1);
    const gone = (await named('a2'))[0];
    expect(gone).toMatchObject({ id: marked?.id, withdrawn: { at: now().toISOString(), reason: 'not-seen' } });
    expect(await withdrawNow()).toBe(0);
    const seen = await readOffersAsKnown(catalogue.db, [gone?.id ?? ''], new Date(START).toISOString());
    expect(seen.get(gone?.id ?? '')).toMatchObject({ notSeenSince: null, withdrawn: null });
    await catalogue.sync();
    expect(await catalogue.find('a2', 'en')).toEqual([]);
    pass(1);
    await writeFile(path, feedOf(['a0', 'a1', 'a2']));
    expect(await catalogue.harvest(id)).toMatchObject({ counts: { added: 0, changed: 1, notSeen: 0 } });
    const back = (await named('a2'))[0];
    expect(back).toMatchObject({ id: marked?.id, firstSeen: marked?.firstSeen, notSeenSince: null, withdrawn: null });
    await catalogue.sync();
    expect(await catalogue.find('a2', 'en')).toEqual([marked?.id]);
  });

  it('is held where too much of it is missing, and exactly that goes once it is approved', async () => {
    const all = list(20, 'b');
    const { id, path } = await publish(all);
    await writeFile(path, feedOf(['b0', ...list(9, 'c')]));
    const held = await catalogue.harvest(id);
    expect(held).toMatchObject({
      ...{ outcome: 'held', reason: 'lacks-many', detail: expect.stringContaining('--at-most 19') },
      counts: { read: 10, added: 2, unchanged: 1, quarantined: 7, notSeen: 19 },
    });
    expect((await named('b')).every(({ notSeenSince }) => notSeenSince === null)).toBe(true);
    // Again and again it is held, and no more new ones come.
    expect(await catalogue.harvest(id)).toMatchObject({ outcome: 'held', counts: { added: 0, quarantined: 7 } });
    await expect(approve('nobody', 1, 'eva', deps())).rejects.toMatchObject({ code: 'unknown-source' });
    expect(await approve(id, 18, 'eva', deps())).toMatchObject({ approved: 18, lacks: 19 });
    expect(await catalogue.harvest(id)).toMatchObject({ outcome: 'held' });
    expect(await approve(id, 500, 'eva', deps())).toMatchObject({ approved: 19, lacks: 19, withdrawn: null });
    expect(await catalogue.harvest(id)).toMatchObject({ outcome: 'complete', counts: { notSeen: 19, added: 7 } });
    const gone = (await named('b')).filter(({ notSeenSince }) => notSeenSince !== null);
    expect(gone).toHaveLength(19);
    expect(await listSourceDecisions(catalogue.db, id)).toMatchObject([
      { kind: 'approved', offers: 19, by: 'eva' },
      { kind: 'approved', offers: 18 },
    ]);
    await expect(approve(id, 19, 'eva', deps())).rejects.toMatchObject({ code: 'not-held' });
  });

  it('is released without anybody by the next run that is healthy', async () => {
    const { id, path } = await publish(list(5, 'd'));
    await writeFile(path, feedOf(['x']));
    expect(await catalogue.harvest(id)).toMatchObject({ outcome: 'held', reason: 'lacks-all' });
    await writeFile(path, feedOf(list(5, 'd')));
    expect(await catalogue.harvest(id)).toMatchObject({ outcome: 'complete' });
    expect(await readGuard(catalogue.db, id)).toMatchObject({ heldSince: null, approved: null });
  });

  it('waits for a person where the publication is read to its end and holds nothing', async () => {
    const { id, path } = await publish(['e0', 'e1']);
    await writeFile(path, '<https://uni.example/> <http://purl.org/dc/terms/title> "Nothing on offer" .\n');
    expect(await catalogue.harvest(id)).toMatchObject({ outcome: 'held', reason: 'lacks-all', counts: { notSeen: 2 } });
    expect((await named('e')).every(({ notSeenSince }) => notSeenSince === null)).toBe(true);
    await approve(id, 2, 'eva', deps());
    expect(await catalogue.harvest(id)).toMatchObject({ outcome: 'complete', counts: { read: 0, notSeen: 2 } });
    expect((await named('e')).every(({ notSeenSince }) => notSeenSince !== null)).toBe(true);
    expect(await catalogue.harvest(id)).toMatchObject({ outcome: 'unchanged' });
  });

  it('is retired after three checks over seven days, and withdrawn once that is approved', async () => {
    const { id, path } = await publish(['f0', 'f1']);
    await rm(path);
    for (const days of [1, 1, 1, 3]) {
      pass(days);
      expect(await catalogue.harvest(id)).toMatchObject({ outcome: 'failed', reason: 'gone' });
    }
    pass(2);
    expect(await catalogue.harvest(id)).toMatchObject({ outcome: 'held', reason: 'gone', counts: { notSeen: 2 } });
    expect((await readSource(catalogue.db, id))?.retiredAt).toBe(now().toISOString());
    expect((await named('f')).every(({ notSeenSince }) => notSeenSince === null)).toBe(true);
    await expect(approve(id, 1, 'eva', deps())).rejects.toMatchObject({ code: 'approve-too-few' });
    expect(await approve(id, 2, 'eva', deps())).toMatchObject({ approved: 2, withdrawn: 2 });
    expect((await named('f')).map(({ withdrawn }) => withdrawn?.reason)).toEqual(['source-gone', 'source-gone']);
  });

  it('waits for approval where its manifest is gone, and goes at once where its provider does not want to be listed', async () => {
    const [gone, out] = [await publish(['h0']), await publish(['i0'])];
    const at = now().toISOString();
    await retireSource(catalogue.db, gone.id, 'manifest-gone', at);
    await retireSource(catalogue.db, out.id, 'opt-out', at);
    await withdrawNow();
    expect((await named('h0'))[0]).toMatchObject({ withdrawn: null, notSeenSince: null });
    expect((await named('i0'))[0]).toMatchObject({ withdrawn: { reason: 'removed' } });
    expect(await withdrawNow()).toBe(0);
    expect(await approve(gone.id, 9, 'eva', deps())).toMatchObject({ approved: 1, withdrawn: 1 });
    expect((await named('h0'))[0]).toMatchObject({ withdrawn: { reason: 'source-gone' } });
  });

  it('goes within one run where an operator takes its source out, unless another source has it', async () => {
    const [one, two] = [await publish(['g0', 'g1']), await publish(['g1'])];
    expect(await removeSources(one.id, 'asked by the provider', 'operator', deps())).toEqual([
      { source: one.id, offers: 2, withdrawn: 1 },
    ]);
    const [g0, g1] = [(await named('g0'))[0], (await named('g1'))[0]];
    expect(g0).toMatchObject({ withdrawn: { reason: 'removed' } });
    expect(g1).toMatchObject({ withdrawn: null, notSeenSince: null, sourceId: two.id });
    expect(await listSourceDecisions(catalogue.db, one.id)).toMatchObject([
      { kind: 'removed', reason: 'asked by the provider', by: 'operator' },
    ]);
    expect((await readSource(catalogue.db, one.id))?.retiredAt).not.toBeNull();
  });

  it('does not come back by a job that was made before its source was taken out', async () => {
    const { id, path } = await publish(['j0']);
    await removeSources(id, 'asked by the provider', 'operator', deps());
    await writeFile(path, feedOf(['j0', 'j1']));
    const late = { sourceId: id, force: true, holder: 'late' };
    expect(await harvestSource(late, catalogue.harvesting)).toEqual({ state: 'retired' });
    expect((await named('j')).map(({ withdrawn }) => withdrawn?.reason)).toEqual(['removed']);
  });
});
