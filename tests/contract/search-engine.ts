import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EngineError } from '../../services/errors.ts';
import type { OfferDocument } from '../../services/search/document.ts';
import type { IndexBuild, SearchEngine } from '../../services/search/engine.ts';
import type { SearchQuery } from '../../services/search/query.ts';
import { documentInstance, offerDocument, searchQuery } from '../helpers/offer-documents.ts';

const ESCO = 'http://data.europa.eu/esco/skill/';

/** Values that would break out of a filter that is put together from text. */
const HOSTILE = [
  'a"b',
  "a'b",
  'a\\b',
  'a\\"b',
  '\\',
  '"',
  'x) OR (y',
  'x" OR provider = "p1',
  'a OR b',
  'NOT a',
  '[a, b]',
  'a\nb',
  'a\tb',
  '$1',
  '%',
  ':*',
  "'; drop table search_build; --",
  '🎓 ünïcode',
];

const CATALOGUE: readonly OfferDocument[] = [
  offerDocument('analysis-de', {
    revision: 7,
    title: { de: 'Datenanalyse mit Python', en: 'Data Analysis with Python' },
    summary: { de: 'Statistische Verfahren für Einsteigerinnen und Einsteiger.' },
    skillLabels: { en: 'perform data analysis', de: 'Datenanalysen durchführen' },
    skill: [`${ESCO}2b92a5b2`, `${ESCO}broader`],
    country: ['AT'],
    provider: ['p1'],
    isced: ['0612', '061', '06'],
    kind: 'short-programme',
    microCredential: 'yes',
    openTo: 'anyone',
    verdict: 'INSTITUTION_ASSURED',
    assured: ['true', 'provider', 'official'],
    eqf: 6,
    ects: 5,
    instances: [
      documentInstance({ id: 'a1', mode: 'online', languages: ['de'], start: '2026-03-01' }),
      documentInstance({ id: 'a2', mode: 'onsite', languages: ['en'], start: '2026-10-01' }),
    ],
    nextStart: '2026-03-01',
    price: 300,
    updated: '2026-01-05T00:00:00.000Z',
    hit: { id: 'analysis-de', text: 'a "quoted" \\ hit' },
  }),
  offerDocument('analysis-fr', {
    title: { fr: 'Analyse de données pour l’école d’été' },
    outcomes: { fr: 'Les participants sauront interpréter des régressions.' },
    country: ['FR'],
    provider: ['p2'],
    isced: ['0542', '054', '05'],
    kind: 'course',
    microCredential: 'likely',
    openTo: 'alliance',
    verdict: 'NOT_COVERED',
    eqf: 7,
    ects: 2.5,
    instances: [documentInstance({ id: 'f1', mode: 'blended', languages: ['fr'], openStart: true })],
    price: 100,
    updated: '2026-01-04T00:00:00.000Z',
  }),
  offerDocument('nursing-sv', {
    title: { sv: 'Högskolekurs i omvårdnad' },
    providerName: { sv: 'Lärosätet vid Ån' },
    country: ['SE'],
    provider: ['p3'],
    eqf: 5,
    ects: 7.5,
    assured: ['false'],
    verdict: 'NEGATIVE_INSTITUTION',
    instances: [
      documentInstance({ id: 's1', mode: 'online', languages: ['sv'], start: '2026-09-01' }),
      documentInstance({ id: 's2', mode: 'onsite', languages: ['sv', 'en'], start: '2026-02-01' }),
    ],
    nextStart: '2026-02-01',
    updated: '2026-01-03T00:00:00.000Z',
  }),
  offerDocument('welding-pl', {
    title: { pl: 'Spawanie stali w Łodzi' },
    keywords: ['urn:schac:courseId:uni.example:ABC-17'],
    country: ['PL'],
    provider: ['p1'],
    verdict: 'PROGRAMME_ASSURED',
    assured: ['true', 'provider', 'offer'],
    ects: 10,
    instances: [documentInstance({ id: 'w1', mode: 'onsite', languages: ['pl'] })],
    price: 0,
    updated: '2026-01-02T00:00:00.000Z',
  }),
  offerDocument('teaching-en', {
    title: { en: 'Micro-credential for teachers' },
    summary: { en: 'Methods of data literacy in the classroom, and C++ for the brave.' },
    country: ['IE', 'UK', 'UK-SCT', 'GB'],
    provider: ['p2', 'p3'],
    eqf: 6,
    kind: 'module',
    instances: [documentInstance({ languages: ['en'] })],
    updated: '2026-01-01T00:00:00.000Z',
  }),
];

/** Promises of the search engine port, kept by every adapter. `open` gives an engine without any build; `close` takes away what it left. */
export function describeSearchEngine(
  name: string,
  open: () => Promise<{ readonly engine: SearchEngine; close(): Promise<void> }>,
): void {
  describe(`${name}: an empty server`, () => {
    it('answers zero hits and has no build before the first publication', async () => {
      const { engine, close } = await open();
      try {
        await engine.ping();
        expect(await engine.current()).toBeNull();
        expect(await engine.search(searchQuery({ facets: ['eqf'] }))).toMatchObject({ total: 0, hits: [] });
        expect(await engine.totals([searchQuery(), searchQuery({ q: 'data' })])).toEqual([0, 0]);
      } finally {
        await close();
      }
    });
  });

  describe(`${name}: a published build`, () => {
    let engine: SearchEngine;
    let close: () => Promise<void>;

    beforeAll(async () => {
      ({ engine, close } = await open());
      const build = await engine.begin('v1');
      await engine.upsert(build, CATALOGUE);
      await engine.settle(build);
      await engine.publish(build);
    });
    afterAll(() => close());

    const find = async (asked: Partial<SearchQuery>) => engine.search(searchQuery(asked));
    const ids = async (asked: Partial<SearchQuery>) => (await find(asked)).hits.map(({ id }) => id);
    const found = async (asked: Partial<SearchQuery>) => (await ids(asked)).sort();
    const counts = async (
      asked: Partial<SearchQuery> & { facets: SearchQuery['facets'] },
      facet: SearchQuery['facets'][number],
    ) => Object.fromEntries(((await find(asked)).facets[facet] ?? []).map(({ value, count }) => [value, count]));

    it('finds everything without words, in the order of ids', async () => {
      expect(await ids({})).toEqual(CATALOGUE.map(({ id }) => id).sort());
      expect((await find({})).total).toBe(CATALOGUE.length);
    });

    it('gives hits back as they were written, quotes and backslashes included', async () => {
      const { hits } = await find({ codes: { country: { values: ['AT'] } } });
      expect(hits).toEqual([
        { id: 'analysis-de', hit: { id: 'analysis-de', text: 'a "quoted" \\ hit' }, matching: ['a1', 'a2'] },
      ]);
    });

    describe('words', () => {
      it('finds a word in the language it was written in', async () => {
        expect(await ids({ q: 'omvårdnad', lang: 'sv' })).toEqual(['nursing-sv']);
        expect(await ids({ q: 'Spawanie', lang: 'pl' })).toEqual(['welding-pl']);
      });
      it('finds a word of one language for a reader of another', async () => {
        expect(await ids({ q: 'données', lang: 'de' })).toEqual(['analysis-fr']);
      });
      it('finds words without their accents', async () => {
        expect(await ids({ q: 'ecole', lang: 'fr' })).toEqual(['analysis-fr']);
        expect(await ids({ q: 'hogskolekurs', lang: 'en' })).toEqual(['nursing-sv']);
      });
      it('takes the last word for the beginning of one', async () => {
        expect(await ids({ q: 'omvår', lang: 'sv' })).toEqual(['nursing-sv']);
        expect(await ids({ q: 'Python Datenana', lang: 'de' })).toEqual(['analysis-de']);
      });
      it('forgives one mistake in a word of five to eight letters and two in a longer one', async () => {
        expect(await ids({ q: 'Spawamie', lang: 'pl' })).toEqual(['welding-pl']);
        expect(await ids({ q: 'particiqamts', lang: 'fr' })).toEqual(['analysis-fr']);
      });
      it('forgives no mistake in a word of four letters', async () => {
        expect(await ids({ q: 'stxl', lang: 'pl' })).toEqual([]);
      });
      it('asks for all words first, and for the first alone where nothing has all', async () => {
        expect(await ids({ q: 'Python Verfahren', lang: 'de' })).toEqual(['analysis-de']);
        expect(await found({ q: 'data xylophone', lang: 'en' })).toEqual(['analysis-de', 'teaching-en']);
        expect(await ids({ q: 'xylophone data', lang: 'en' })).toEqual([]);
      });
      it('puts a word in the title before the same word in a description', async () => {
        expect(await ids({ q: 'data', lang: 'en' })).toEqual(['analysis-de', 'teaching-en']);
      });
      it('finds words of outcomes, skills and providers', async () => {
        expect(await ids({ q: 'régressions', lang: 'fr' })).toEqual(['analysis-fr']);
        expect(await ids({ q: 'durchführen', lang: 'de' })).toEqual(['analysis-de']);
        expect(await ids({ q: 'Lärosätet', lang: 'sv' })).toEqual(['nursing-sv']);
      });
      it('finds two words that are written as one, and one that is written as two', async () => {
        expect(await ids({ q: 'micro credential', lang: 'en' })).toEqual(['teaching-en']);
        expect(await ids({ q: 'microcredential', lang: 'en' })).toEqual(['teaching-en']);
      });
      it('tells C++ from a letter', async () => {
        expect(await ids({ q: 'c++ brave', lang: 'en' })).toEqual(['teaching-en']);
      });
      it('takes quotes, minus signs and operators for text', async () => {
        expect(await ids({ q: '"Python" Datenanalyse', lang: 'de' })).toEqual(['analysis-de']);
        expect(await ids({ q: 'Datenanalyse -Python', lang: 'de' })).toEqual(['analysis-de']);
        expect(await ids({ q: "Spawanie' | & ! <-> (", lang: 'pl' })).toEqual(['welding-pl']);
      });
      it('survives ten thousand characters of OR', async () => {
        expect((await find({ q: 'OR '.repeat(3_400) })).total).toBeLessThanOrEqual(CATALOGUE.length);
      });
      it('answers words that are not any as if there were none', async () => {
        expect((await find({ q: ' … ' })).total).toBe(CATALOGUE.length);
      });
      it('accepts every language of a reader, also those that an engine does not know', async () => {
        for (const lang of ['ga', 'mt', 'bg', 'no', 'und', 'hbs'])
          expect(await ids({ q: 'omvårdnad', lang }), lang).toEqual(['nursing-sv']);
      });
    });

    describe('filters on the offer', () => {
      it('takes any of the values', async () => {
        expect(await found({ codes: { country: { values: ['AT', 'SE'] } } })).toEqual(['analysis-de', 'nursing-sv']);
      });
      it('takes all of the filters', async () => {
        expect(await found({ codes: { provider: { values: ['p1'] }, assured: { values: ['offer'] } } })).toEqual([
          'welding-pl',
        ]);
      });
      it('finds what has no value by unknown, alone and beside values', async () => {
        expect(await found({ codes: { isced: { unknown: true } } })).toEqual([
          'nursing-sv',
          'teaching-en',
          'welding-pl',
        ]);
        expect(await found({ codes: { isced: { values: ['06'], unknown: true } } })).toHaveLength(4);
        expect(await found({ numbers: { eqf: { unknown: true } } })).toEqual(['welding-pl']);
        expect(await found({ numbers: { eqf: { values: [7], unknown: true } } })).toEqual([
          'analysis-fr',
          'welding-pl',
        ]);
      });
      it('finds nothing by a value that nothing has', async () => {
        expect((await find({ codes: { provider: { values: ['nobody'] } } })).total).toBe(0);
      });
      it('takes both ends of a range in, and ranges and values together', async () => {
        expect(await found({ numbers: { ects: { ranges: [{ from: 2.5, to: 5 }] } } })).toEqual([
          'analysis-de',
          'analysis-fr',
        ]);
        expect(await found({ numbers: { ects: { ranges: [{ from: 7.5 }] } } })).toEqual(['nursing-sv', 'welding-pl']);
        expect(await found({ numbers: { ects: { ranges: [{ to: 2.5 }], values: [10] } } })).toEqual([
          'analysis-fr',
          'welding-pl',
        ]);
        expect(await found({ numbers: { ects: { ranges: [{ to: 2 }, { from: 9, to: 11 }] } } })).toEqual([
          'welding-pl',
        ]);
      });
      it('finds broader skills by equality', async () => {
        expect(await found({ codes: { skill: { values: [`${ESCO}broader`] } } })).toEqual(['analysis-de']);
      });
    });

    describe('filters on the instance', () => {
      it('holds all conditions against one and the same instance', async () => {
        const asked = { instance: { mode: { values: ['online'] }, language: { values: ['en'] } } };
        expect(await ids(asked)).toEqual([]);
        expect(await found({ instance: { mode: { values: ['onsite'] }, language: { values: ['en'] } } })).toEqual([
          'analysis-de',
          'nursing-sv',
        ]);
      });
      it('holds the start against the same instance', async () => {
        expect(await found({ instance: { mode: { values: ['online'] } }, start: { from: '2026-08-01' } })).toEqual([
          'nursing-sv',
        ]);
        expect(await found({ instance: { language: { values: ['en'] } }, start: { to: '2026-06-30' } })).toEqual([
          'nursing-sv',
        ]);
      });
      it('lets an open start pass every date, and an unknown one none', async () => {
        expect(await found({ start: { from: '2030-01-01', to: '2030-12-31' } })).toEqual(['analysis-fr']);
        expect(await found({ start: { from: '2026-10-01', to: '2026-10-01' } })).toEqual([
          'analysis-de',
          'analysis-fr',
        ]);
        expect(await found({ start: { from: '2030-01-01', unknown: true } })).toEqual([
          'analysis-fr',
          'teaching-en',
          'welding-pl',
        ]);
      });
      it('finds an unknown mode by unknown', async () => {
        expect(await found({ instance: { mode: { unknown: true } } })).toEqual(['teaching-en']);
        expect(await found({ instance: { mode: { values: ['blended'], unknown: true } } })).toEqual([
          'analysis-fr',
          'teaching-en',
        ]);
      });
      it('names the instances that meet the filters, nearest first', async () => {
        const { hits } = await find({ instance: { mode: { values: ['onsite'] } } });
        expect(Object.fromEntries(hits.map(({ id, matching }) => [id, matching]))).toEqual({
          'analysis-de': ['a2'],
          'nursing-sv': ['s2'],
          'welding-pl': ['w1'],
        });
      });
    });

    describe('facets', () => {
      it('counts each value of each offer once', async () => {
        const { facets } = await find({ facets: ['provider', 'eqf', 'ects', 'mode', 'language'] });
        expect(facets.provider).toEqual([
          { value: 'p1', count: 2 },
          { value: 'p2', count: 2 },
          { value: 'p3', count: 2 },
        ]);
        expect(facets.eqf).toEqual([
          { value: '6', count: 2 },
          { value: '5', count: 1 },
          { value: '7', count: 1 },
          { value: 'unknown', count: 1 },
        ]);
        expect(facets.ects?.map(({ value }) => value).sort()).toEqual(['10', '2.5', '5', '7.5', 'unknown']);
        expect(facets.mode).toEqual([
          { value: 'onsite', count: 3 },
          { value: 'online', count: 2 },
          { value: 'blended', count: 1 },
          { value: 'unknown', count: 1 },
        ]);
        expect(facets.language?.[0]).toEqual({ value: 'en', count: 3 });
      });
      it('counts only what matches words and filters', async () => {
        expect(await counts({ q: 'data', facets: ['country'] }, 'country')).toEqual({
          AT: 1,
          IE: 1,
          UK: 1,
          'UK-SCT': 1,
          GB: 1,
        });
        expect(await counts({ codes: { provider: { values: ['p1'] } }, facets: ['country'] }, 'country')).toEqual({
          AT: 1,
          PL: 1,
        });
      });
      it('leaves a facet’s own filter out of its counts', async () => {
        const asked = {
          codes: { provider: { values: ['p1'] } },
          numbers: { eqf: { values: [6] } },
          facets: ['provider', 'eqf', 'country'] as const,
        };
        expect(await counts(asked, 'provider')).toEqual({ p1: 1, p2: 1, p3: 1 });
        expect(await counts(asked, 'eqf')).toEqual({ '6': 1, unknown: 1 });
        expect(await counts(asked, 'country')).toEqual({ AT: 1 });
      });
      it('counts a dimension of the instance among the instances that meet the other conditions', async () => {
        const asked = { instance: { language: { values: ['en'] } }, facets: ['mode', 'language'] as const };
        expect(await counts(asked, 'mode')).toEqual({ onsite: 2, unknown: 1 });
        expect(await counts(asked, 'language')).toEqual({ en: 3, sv: 1, de: 1, fr: 1, pl: 1 });
        const dated = { start: { from: '2026-08-01', to: '2026-12-31' }, facets: ['mode', 'language'] as const };
        expect(await counts(dated, 'mode')).toEqual({ online: 1, onsite: 1, blended: 1 });
        expect(await counts(dated, 'language')).toEqual({ sv: 1, en: 1, fr: 1 });
      });
      it('counts facets of an empty answer as empty', async () => {
        const { facets } = await find({ q: 'xylophone', facets: ['country', 'eqf', 'mode', 'skill'] });
        expect(facets).toEqual({ country: [], eqf: [], mode: [], skill: [] });
      });
      it('counts the unknown skill like any other value', async () => {
        expect(await counts({ facets: ['skill'] }, 'skill')).toEqual({
          [`${ESCO}2b92a5b2`]: 1,
          [`${ESCO}broader`]: 1,
          unknown: 4,
        });
      });
    });

    describe('what filters leave out', () => {
      it('counts what matches everything else but has no value there', async () => {
        expect((await find({ numbers: { eqf: { values: [6] } } })).leftOut).toEqual({ eqf: 1 });
        expect(
          (await find({ numbers: { ects: { ranges: [{ from: 9 }] } }, codes: { isced: { values: ['06'] } } })).leftOut,
        ).toEqual({ ects: 0, isced: 1 });
      });
      it('says nothing of a filter that takes the unknown in', async () => {
        expect((await find({ numbers: { eqf: { values: [6], unknown: true } } })).leftOut).toEqual({});
      });
      it('counts offers whose instance might match but for an unknown value', async () => {
        expect(
          (await find({ instance: { mode: { values: ['online'] }, language: { values: ['en'] } } })).leftOut,
        ).toEqual({ mode: 1, language: 0 });
        expect((await find({ start: { from: '2026-08-01' } })).leftOut).toEqual({ start: 2 });
      });
    });

    describe('order and pages', () => {
      it('sorts by the nearest start, by credits and by price upwards, what has none last', async () => {
        expect(await ids({ sort: 'start' })).toEqual([
          'nursing-sv',
          'analysis-de',
          'analysis-fr',
          'teaching-en',
          'welding-pl',
        ]);
        expect(await ids({ sort: 'ects' })).toEqual([
          'analysis-fr',
          'analysis-de',
          'nursing-sv',
          'welding-pl',
          'teaching-en',
        ]);
        expect(await ids({ sort: 'price' })).toEqual([
          'welding-pl',
          'analysis-fr',
          'analysis-de',
          'nursing-sv',
          'teaching-en',
        ]);
      });
      it('sorts by the latest change first', async () => {
        expect(await ids({ sort: 'updated' })).toEqual([
          'analysis-de',
          'analysis-fr',
          'nursing-sv',
          'welding-pl',
          'teaching-en',
        ]);
      });
      it('sorts strictly where words are given too', async () => {
        expect(await ids({ q: 'data', sort: 'ects' })).toEqual(['analysis-de', 'teaching-en']);
        expect(await ids({ q: 'data', sort: 'start' })).toEqual(['analysis-de', 'teaching-en']);
      });
      it('cuts the same order into pages', async () => {
        const pages = [];
        for (const page of [1, 2, 3, 4]) pages.push(await find({ page, size: 2 }));
        expect(pages.flatMap(({ hits }) => hits.map(({ id }) => id))).toEqual(await ids({}));
        expect(pages.map(({ total }) => total)).toEqual([5, 5, 5, 5]);
      });
      it('answers totals and facets without hits where none is asked for', async () => {
        expect(await find({ size: 0, facets: ['kind'] })).toMatchObject({ total: 5, hits: [] });
      });
    });

    it('gives totals of several queries in their order', async () => {
      expect(
        await engine.totals([
          searchQuery({ q: 'data' }),
          searchQuery({ codes: { country: { values: ['SE'] } } }),
          searchQuery(),
        ]),
      ).toEqual([2, 1, 5]);
    });

    it('lists ids and revisions in id order, from where it is told', async () => {
      const build = (await engine.current()) as IndexBuild;
      expect(await engine.list(build, null, 2)).toEqual([
        { id: 'analysis-de', revision: 7 },
        { id: 'analysis-fr', revision: 1 },
      ]);
      expect((await engine.list(build, 'analysis-fr', 10)).map(({ id }) => id)).toEqual([
        'nursing-sv',
        'teaching-en',
        'welding-pl',
      ]);
      expect(await engine.count(build)).toBe(5);
    });
  });

  describe(`${name}: hostile values`, () => {
    it('takes every value for literal text, in filters and in facets', async () => {
      const { engine, close } = await open();
      try {
        const build = await engine.begin('v1');
        await engine.upsert(
          build,
          HOSTILE.map((value, index) => offerDocument(`h${index}`, { provider: [value], title: { en: value } })),
        );
        await engine.settle(build);
        await engine.publish(build);
        for (const [index, value] of HOSTILE.entries()) {
          const { hits } = await engine.search(searchQuery({ codes: { provider: { values: [value] } } }));
          expect(
            hits.map(({ id }) => id),
            JSON.stringify(value),
          ).toEqual([`h${index}`]);
          await engine.search(searchQuery({ q: value }));
        }
        const { facets } = await engine.search(searchQuery({ facets: ['provider'] }));
        expect(facets.provider?.map(({ value }) => value).sort()).toEqual([...HOSTILE].sort());
        const long = `${'x'.repeat(10_000)}" OR "1" = "1`;
        expect((await engine.search(searchQuery({ codes: { provider: { values: [long] } } }))).total).toBe(0);
        expect(
          (await engine.search(searchQuery({ codes: { provider: { values: ['OR '.repeat(3_400)] } } }))).total,
        ).toBe(0);
      } finally {
        await close();
      }
    });
  });

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
        offerDocument('three', { revision: 4, country: ['LT'] }),
      ]);
      await engine.settle(build);
      expect(await engine.list(build, null, 10)).toEqual([{ id: 'three', revision: 4 }]);
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

  describe(`${name}: many instances and values`, () => {
    it('never misses an offer for the number of its instances, and counts no facet beyond 300 values', async () => {
      const { engine, close } = await open();
      try {
        const build = await engine.begin('v1');
        const many = Array.from({ length: 20 }, (_, index) =>
          documentInstance({
            id: `i${index}`,
            mode: index === 18 ? 'hybrid' : 'onsite',
            languages: [index === 18 ? 'fi' : 'sv'],
            start: `2026-09-${String(index + 1).padStart(2, '0')}`,
          }),
        );
        await engine.upsert(build, [
          offerDocument('many', { instances: many }),
          ...Array.from({ length: 310 }, (_, index) => offerDocument(`o${index}`, { provider: [`p${index}`] })),
        ]);
        await engine.settle(build);
        await engine.publish(build);
        expect((await engine.crowded?.(build)) ?? 1).toBe(1);
        const asked = searchQuery({
          instance: { mode: { values: ['hybrid'] }, language: { values: ['fi'] } },
          start: { from: '2026-09-19', to: '2026-09-19' },
        });
        expect((await engine.search(asked)).hits).toEqual([{ id: 'many', hit: { id: 'many' }, matching: ['i18'] }]);
        expect((await engine.search(searchQuery({ facets: ['provider'] }))).facets.provider).toHaveLength(300);
      } finally {
        await close();
      }
    });
  });
}
