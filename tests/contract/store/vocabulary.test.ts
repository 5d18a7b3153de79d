import { beforeEach, expect, it } from 'vitest';
import { pickText } from '../../../services/model/language-map.ts';
import { acquireLease, endAllLeases } from '../../../services/store/home/leases.ts';
import { fillVocabulary } from '../../../services/store/vocabulary/fill.ts';
import type { ConceptWrite } from '../../../services/store/vocabulary/prepare.ts';
import {
  listVocabularies,
  readConcepts,
  readLabels,
  vocabularyVersion,
} from '../../../services/store/vocabulary/read.ts';
import { describeOnEachStore, shareStore } from '../../helpers/store.ts';
import { watchedDb } from '../../helpers/watched-db.ts';

const concept = (uri: string, broader: readonly string[] = [], labels = { en: uri }): ConceptWrite => ({
  uri,
  labels,
  broader,
});

const TABLES = ['concept', 'concept_label', 'concept_broader', 'concept_closure'];

describeOnEachStore('A vocabulary', (open) => {
  const store = shareStore(open);
  beforeEach(async () => {
    await store().db.exec(`truncate vocabulary, vocabulary_fill, ${TABLES.join(', ')}`);
    await endAllLeases(store().db);
  });

  const fill = (...concepts: ConceptWrite[]) => fillVocabulary(store().db, { id: 'test', version: '1' }, concepts);
  const ancestors = async (uri: string) => (await readConcepts(store().db, [uri])).get(uri)?.ancestors;
  const label = async (uri: string, lang: string) => (await readLabels(store().db, [uri], lang)).labels.get(uri);

  it('knows all that is above a concept, however far up and by whichever way', async () => {
    await fill(
      concept('a', ['b', 'c']),
      concept('b', ['d']),
      concept('c', ['d']),
      concept('d', ['top']),
      concept('top'),
    );
    expect(await ancestors('a')).toEqual(['b', 'c', 'd', 'top']);
    expect(await ancestors('top')).toEqual([]);
  });

  it('knows what is only named as broader, without a label', async () => {
    await fill(concept('a', ['not given']));
    expect(await ancestors('a')).toEqual(['not given']);
    expect(await readConcepts(store().db, ['not given'])).toEqual(
      new Map([['not given', { labels: {}, ancestors: [] }]]),
    );
    expect(await label('not given', 'en')).toEqual({});
    expect(await label('unheard of', 'en')).toBeUndefined();
  });

  it('is replaced whole: what the new one lacks is gone', async () => {
    await fill(concept('a', ['b']), concept('b', ['c']), concept('c'));
    await fill(concept('a', ['b']), concept('b', ['d'], { en: 'otherwise' }), concept('d'));
    expect(await ancestors('a')).toEqual(['b', 'd']);
    expect(await label('b', 'en')).toEqual({ en: 'otherwise' });
    expect(await label('c', 'en')).toBeUndefined();
  });

  it('leaves no row of a former content behind', async () => {
    await fill(concept('a', ['b']), concept('b'));
    await fill(concept('a', ['c']), concept('c'));
    for (const table of TABLES)
      expect(await store().db.query(`select distinct fill from ${table}`), table).toHaveLength(1);
    expect(await store().db.query('select from vocabulary_fill')).toHaveLength(1);
  });

  it('has another version with another content only, in whatever order it is given', async () => {
    const { db } = store();
    expect(await vocabularyVersion(db)).toBe('');
    const first = await fill(concept('a', ['b', 'c']), concept('b'), concept('c'));
    const version = await vocabularyVersion(db);
    expect(version).toBe(`test ${first.hash}`);
    expect(await fill(concept('c'), concept('b'), concept('a', ['c', 'b']))).toEqual({
      ...first,
      different: 0,
      changed: false,
    });
    expect(await vocabularyVersion(db)).toBe(version);
    await fill(concept('a', ['b', 'c'], { en: 'Called otherwise' }), concept('b'), concept('c'));
    expect(await vocabularyVersion(db)).not.toBe(version);
  });

  it('takes its publisher’s new name for the same content without being filled again', async () => {
    const { db } = store();
    await fill(concept('a'));
    const before = await db.query('select fill, at from vocabulary');
    await fillVocabulary(db, { id: 'test', version: '2' }, [concept('a')]);
    expect(await db.query('select fill, at from vocabulary')).toEqual(before);
    expect(await listVocabularies(db)).toMatchObject([{ id: 'test', version: '2', concepts: 1, languages: ['en'] }]);
  });

  it('stands beside others: one is filled without the other', async () => {
    const { db } = store();
    await fill(concept('a'));
    await fillVocabulary(db, { id: 'other', version: null }, [concept('b', [], { en: 'other' })]);
    await fillVocabulary(db, { id: 'zither', version: null }, [concept('a', [], { en: 'last' })]);
    expect(await readLabels(db, ['a', 'b'], 'en')).toMatchObject({
      labels: new Map<string, object>([
        ['a', { en: 'a' }],
        ['b', { en: 'other' }],
      ]),
    });
    expect([...(await readConcepts(db, ['a', 'b'])).values()].map(({ labels }) => labels.en).sort()).toEqual([
      'a',
      'other',
    ]);
  });

  it('that only names a concept of another as broader does not take its labels and what is above it away', async () => {
    const { db } = store();
    await fillVocabulary(db, { id: 'esco', version: null }, [concept('skill', ['group']), concept('group')]);
    await fillVocabulary(db, { id: 'digcomp', version: null }, [concept('own', ['skill'])]);
    expect(await label('skill', 'de')).toEqual({ en: 'skill' });
    expect((await readConcepts(db, ['skill'])).get('skill')).toEqual({
      labels: { en: 'skill' },
      ancestors: ['group'],
    });
  });

  it('labels in the reader’s language, else English, else untagged, else the first, and says in which', async () => {
    const labels = { de: 'schweißen', fr: 'souder', und: 'weld', en: 'welding' };
    await fill(concept('a', [], labels), concept('b', [], { fr: 'souder', de: 'schweißen' } as never));
    expect(await label('a', 'de')).toEqual({ de: 'schweißen' });
    expect(await label('a', 'sv')).toEqual({ en: 'welding' });
    expect(await label('b', 'sv')).toEqual({ de: 'schweißen' });
    const maps = [
      { und: 'x', fr: 'y' },
      { fr: 'y', 'de-AT': 'z' },
      { mul: 'z', und: 'x', en: 'w' },
    ];
    await fill(...maps.map((map, n) => concept(`c${n}`, [], map as never)));
    for (const [n, map] of maps.entries()) {
      const picked = pickText(map as never, ['sv']);
      expect(await label(`c${n}`, 'sv')).toEqual({ [picked?.language ?? '']: picked?.text });
    }
  });

  it('shows all of the former content or all of the new one at every moment of a filling', async () => {
    const { db } = store();
    const version = (word: string) =>
      Array.from({ length: 3_000 }, (_, n) => concept(`${n}`, n === 0 ? [] : [word], { en: word }));
    await fill(...version('old'));
    let over = false;
    const filling = fill(...version('new')).finally(() => {
      over = true;
    });
    const seen = new Set<string>();
    while (!over) {
      const uris = ['1', '1500', '2999'];
      const concepts = await readConcepts(db, uris);
      const { labels } = await readLabels(db, uris, 'en');
      for (const one of [
        [...concepts.values()].flatMap((found) => [found.labels.en, ...found.ancestors]),
        [...labels.values()].map(({ en }) => en),
      ])
        seen.add(JSON.stringify([...new Set(one)]));
      expect([concepts.size, labels.size]).toEqual([3, 3]);
    }
    await filling;
    expect([...seen].sort()).toEqual(['["new"]', '["old"]'].filter((words) => seen.has(words)));
    expect(await label('1500', 'en')).toEqual({ en: 'new' });
  });

  it('stays as it is where filling fails on the way, and the next filling takes away what was left', async () => {
    const { db } = store();
    await fill(concept('a', ['b']), concept('b'));
    const version = await vocabularyVersion(db);
    for (const part of ['insert into concept_label', 'insert into concept_closure', 'analyze concept_closure']) {
      const failing = watchedDb(db, (sql) => {
        if (sql.startsWith(part)) throw new Error('as the test wants it');
      });
      await expect(
        fillVocabulary(failing, { id: 'test', version: null }, [concept('a', ['c'], { en: 'new' })]),
      ).rejects.toThrow('as the test wants it');
    }
    expect(await vocabularyVersion(db)).toBe(version);
    expect(await ancestors('a')).toEqual(['b']);
    expect(await label('a', 'en')).toEqual({ en: 'a' });
    await fill(concept('z'));
    expect(await db.query('select from vocabulary_fill')).toHaveLength(1);
    expect(await db.query('select uri from concept')).toEqual([{ uri: 'z' }]);
  });

  it('in which a concept stands above itself is refused with the way round, and the former one stays', async () => {
    await fill(concept('a'));
    await expect(fill(concept('a', ['b']), concept('b', ['c']), concept('c', ['a']))).rejects.toMatchObject({
      code: 'vocabulary-circle',
      message: 'A concept may not stand above itself: a → b → c → a. Nothing was changed',
    });
    expect(await ancestors('a')).toEqual([]);
  });

  it('is filled by one process at a time', async () => {
    await acquireLease(store().db, 'vocabulary:test', 'another');
    await expect(fill(concept('a'))).rejects.toMatchObject({ code: 'vocabulary-busy', retryable: true });
  });
});
