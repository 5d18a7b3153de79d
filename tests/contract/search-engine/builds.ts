import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EngineError } from '../../../services/errors.ts';
import type { OfferDocument } from '../../../services/search/document.ts';
import type { IndexBuild, SearchEngine } from '../../../services/search/engine.ts';
import { documentInstance, offerDocument, searchQuery } from '../../helpers/offer-documents.ts';
import type { OpenEngine } from './published.ts';

/** Builds beside the one that serves. */
export function describeBuilds(name: string, open: OpenEngine): void {
  describe(`${name}: builds`, () => {
    let engine: SearchEngine;
    let close: () => Promise<void>;
    beforeAll(async () => {
      ({ engine, close } = await open());
    });
    afterAll(() => close());

    const everything = async () => (await engine.search(searchQuery())).hits.map(({ id }) => id);

    it('hides a build until it is published, then shows it instead of the one before', async () => {
      const first = await engine.begin('v1');
      await engine.upsert(first, [offerDocument('one'), offerDocument('two')]);
      await engine.settle(first);
      expect(await engine.current()).toBeNull();
      expect(await everything()).toEqual([]);
      await engine.publish(first);
      expect(await engine.current()).toEqual(first);
      expect(await everything()).toEqual(['one', 'two']);

      const second = await engine.begin('v2');
      await engine.upsert(second, [offerDocument('three')]);
      await engine.settle(second);
      expect(await everything()).toEqual(['one', 'two']);
      expect(await engine.current()).toEqual(first);
      await engine.publish(second);
      expect(await everything()).toEqual(['three']);
      expect(await engine.current()).toEqual(second);
      expect(second.version).toBe('v2');
      expect(second.name).not.toBe(first.name);
    });

    it('writes to the published build: replaces, adds, removes', async () => {
      const build = (await engine.current()) as IndexBuild;
      await engine.upsert(build, [
        offerDocument('three', {
          revision: 2,
          title: { en: 'Beekeeping' },
          country: ['EE'],
          instances: [documentInstance({ mode: 'online' })],
        }),
        offerDocument('four', { title: { en: 'Apiculture' }, country: ['EE'] }),
      ]);
      await engine.settle(build);
      expect(await everything()).toEqual(['four', 'three']);
      expect((await engine.search(searchQuery({ q: 'beekeeping' }))).total).toBe(1);
      expect((await engine.search(searchQuery({ instance: { mode: { unknown: true } } }))).total).toBe(1);
      expect((await engine.search(searchQuery({ facets: ['country'] }))).facets.country).toEqual([
        { value: 'EE', count: 2 },
      ]);
      await engine.remove(build, ['four', 'never-there']);
      await engine.settle(build);
      expect(await everything()).toEqual(['three']);
      expect((await engine.search(searchQuery({ facets: ['country'] }))).facets.country).toEqual([
        { value: 'EE', count: 1 },
      ]);
      expect(await engine.count(build)).toBe(1);
    });

    it('takes the last of two documents with one id', async () => {
      const build = (await engine.current()) as IndexBuild;
      await engine.upsert(build, [
        offerDocument('three', { revision: 3, country: ['LV'] }),
        offerDocument('three', { revision: 4, tx: '9', country: ['LT'] }),
      ]);
      await engine.settle(build);
      expect(await engine.list(build, null, 10)).toEqual([{ id: 'three', revision: 4, tx: '9' }]);
    });

    it('says which documents it does not hold as they are given, also where revision and transaction are the same', async () => {
      const build = await engine.begin('compared');
      const held = [
        offerDocument('a', {
          title: { en: 'Bees & “honey” 🐝', de: 'Bienen' },
          ects: 2.5,
          country: ['EE', 'LV'],
          instances: [documentInstance({ mode: 'online', start: '2026-10-01', price: 99.5 }), documentInstance()],
        }),
        offerDocument('b', { title: {} }),
        offerDocument('c', { title: { und: '🐝' } }),
      ];
      await engine.upsert(build, held);
      await engine.settle(build);
      expect(await engine.differing?.(build, held)).toEqual([]);
      expect(await engine.unfound?.(build, held)).toEqual([]);
      const [a, b] = held as [OfferDocument, OfferDocument];
      const others = [
        { ...a, country: ['EE'] },
        { ...a, instances: a.instances.slice(1) },
        { ...a, hit: { ...a.hit, id: 'other' } },
        { ...a, country: ['never-seen'] },
      ];
      for (const other of others) expect(await engine.differing?.(build, [other, b])).toEqual(['a']);
      expect(await engine.differing?.(build, [offerDocument('never-there')])).toEqual(['never-there']);
      const renamed = { ...a, title: { en: 'Beekeeping' } };
      expect(await engine.unfound?.(build, [renamed, b, offerDocument('z', { title: { en: 'Bees' } })])).toEqual([
        'a',
        'z',
      ]);
      await engine.drop(build);
    });

    it('drops a build without touching the published one', async () => {
      const dropped = await engine.begin('v3');
      await engine.upsert(dropped, [offerDocument('five')]);
      await engine.settle(dropped);
      await engine.drop(dropped);
      expect(await everything()).toEqual(['three']);
      await expect(engine.publish(dropped)).rejects.toBeInstanceOf(EngineError);
    });

    it('says so when it is told to write to a build that is gone', async () => {
      const dropped = await engine.begin('v4');
      await engine.drop(dropped);
      const write = async () => {
        await engine.upsert(dropped, [offerDocument('six')]);
        await engine.settle(dropped);
      };
      await expect(write()).rejects.toBeInstanceOf(EngineError);
    });
  });
}
