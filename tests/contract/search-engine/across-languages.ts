import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoDocuments } from '../../../bench/relevance/demo.ts';
import type { SearchEngine } from '../../../services/search/engine.ts';
import type { SearchQuery } from '../../../services/search/query.ts';
import { levelLabels } from '../../../services/vocab/eqf-labels.ts';
import { iscedLabels } from '../../../services/vocab/isced-f.ts';
import { offerDocument, searchQuery } from '../../helpers/offer-documents.ts';
import type { OpenEngine } from './published.ts';

const READERS = ['en', 'de', 'fr', 'es', 'it', 'pl', 'sv', 'el', 'bg', 'ga'];

const WRITTEN = [
  offerDocument('l', { title: { pl: 'Spacer po mieście Łódź' } }),
  offerDocument('ss', { title: { de: 'Straße und Brücke planen' } }),
  offerDocument('o', { title: { da: 'Smørrebrød for begyndere' } }),
  offerDocument('ae', { title: { da: 'Læring på værksted' } }),
  offerDocument('oe', { title: { fr: 'Cœur et sœurs' } }),
  offerDocument('th', { title: { is: 'Þjóðsögur' } }),
  offerDocument('dj', { title: { hr: 'Građevinska škola' } }),
  offerDocument('el', { title: { el: 'Ανάλυση δεδομένων και λόγος' } }),
  offerDocument('ru', { title: { bg: 'Учёт и йога' } }),
  offerDocument('node', { title: { en: 'Servers with Node.js' } }),
  offerDocument('nodejs', { title: { en: 'Tooling for nodejs' } }),
  offerDocument('iso', { title: { en: 'Quality by ISO 9001' } }),
  offerDocument('iso2', { title: { de: 'Audit nach ISO9001' } }),
  offerDocument('loreal', { title: { fr: 'La marque L’Oréal' } }),
  offerDocument('cpp', { title: { en: 'Systems in C++' } }),
  offerDocument('csharp', { title: { en: 'Games in C#' } }),
  offerDocument('net', { title: { en: 'Services on .NET' } }),
  offerDocument('field', { title: { fi: 'Sähköasentajan työpäivä' }, fieldLabels: [iscedLabels('0713')] }),
  offerDocument('level', { title: { sl: 'Varjenje' }, fieldLabels: [levelLabels(6)] }),
];

/** Words are found in whatever language and spelling they are typed, and whoever reads the answer. */
export function describeAcrossLanguages(name: string, open: OpenEngine): void {
  const opened = (documents: Parameters<SearchEngine['upsert']>[1]) => {
    let engine: SearchEngine;
    let close: () => Promise<void>;
    beforeAll(async () => {
      ({ engine, close } = await open());
      const build = await engine.begin('v1');
      await engine.upsert(build, documents);
      await engine.settle(build);
      await engine.publish(build);
    });
    afterAll(() => close());
    return {
      ids: async (asked: Partial<SearchQuery>) =>
        (await engine.search(searchQuery({ size: 50, ...asked }))).hits.map(({ id }) => id),
    };
  };

  describe(`${name}: letters and joined words`, () => {
    const { ids } = opened(WRITTEN);
    it.each([
      ['lodz', 'l'],
      ['ŁÓDŹ', 'l'],
      ['strasse', 'ss'],
      ['STRASSE', 'ss'],
      ['brucke', 'ss'],
      ['smorrebrod', 'o'],
      ['laering', 'ae'],
      ['coeur', 'oe'],
      ['thjodsogur', 'th'],
      ['gradevinska skola', 'dj'],
      ['αναλυση δεδομενων', 'el'],
      ['ΑΝΑΛΥΣΗ', 'el'],
      ['λογος', 'el'],
      ['учет', 'ru'],
      ['иога', 'ru'],
      ['C++', 'cpp'],
      ['c#', 'csharp'],
      ['.net', 'net'],
    ])('“%s” finds what is written with other letters or signs', async (q, id) => {
      for (const lang of READERS) expect(await ids({ q, lang }), lang).toEqual([id]);
    });
    it.each([
      ['nodejs', ['node', 'nodejs']],
      ['node.js', ['node', 'nodejs']],
      ['Node JS', ['node', 'nodejs']],
      ['iso9001', ['iso', 'iso2']],
      ['ISO 9001', ['iso', 'iso2']],
      ["l'oréal", ['loreal']],
      ['loreal', ['loreal']],
      ['oreal', ['loreal']],
    ])('“%s” finds what is written as one word or as two', async (q, expected) => {
      expect((await ids({ q })).sort()).toEqual(expected);
    });
    it.each([
      ['Elektrizität und Energie', 'field'],
      ['electricity and energy', 'field'],
      ['elektrycznosc i energia', 'field'],
      ['ηλεκτρισμος και ενεργεια', 'field'],
      ['Bachelor', 'level'],
      ['licencjat', 'level'],
      ['licence', 'level'],
    ])('“%s” finds an offer by its field or level, in whatever language it is described', async (q, id) => {
      expect(await ids({ q })).toEqual([id]);
    });
    it('mixes no words of texts with names of fields', async () => {
      expect(await ids({ q: 'Sähköasentajan Elektrizität' })).toEqual(['field']);
      expect(await ids({ q: 'Varjenje energia' })).toEqual(['level']);
    });
  });

  describe(`${name}: the demo’s offers`, () => {
    const { ids } = opened(demoDocuments());
    it('are found by the labels of their skills in another language than theirs', async () => {
      for (const q of ['maschinelles lernen', 'machine learning', 'apprentissage automatique']) {
        const found = await ids({ q, lang: 'de' });
        expect(found, q).toEqual(expect.arrayContaining(['DOT-22', 'INV-31', 'RAC-22', 'DAT-30', 'KIN-22']));
      }
    });
    it('are found by a mistyped word', async () => {
      expect((await ids({ q: 'pyhton' })).slice(0, 2).sort()).toEqual(['DAT-21', 'DSC-10']);
    });
    it('are the same in the same order for every reader', async () => {
      for (const q of ['maschinelles lernen', 'pyhton', 'Wasserstof', 'omvardnad', 'données', 'energia'])
        for (const lang of READERS) expect(await ids({ q, lang }), `${q} ${lang}`).toEqual(await ids({ q }));
    });
  });
}
