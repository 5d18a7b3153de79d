import { expect, it } from 'vitest';
import { saveOffers } from '../../../../../services/store/offers/offers.ts';
import { fillTitles, offersWithContents, titlesLike } from '../../../../../services/store/offers/titles.ts';
import { foldText } from '../../../../../services/vocab/alike.ts';
import { seedSource } from '../../../../helpers/indexing.ts';
import { offerWrite } from '../../../../helpers/offer-writes.ts';
import { describeOnEachStore } from '../../../../helpers/store.ts';

describeOnEachStore('Titles of all versions', (open) => {
  it('are found by the beginning or the end of a word, each once however often they are taken up', async () => {
    const { db, close } = await open();
    await seedSource(db);
    const said = (title: Record<string, string>) => offerWrite('o1', { source: 'source1', content: { title } });
    const save = (title: Record<string, string>, at: string) =>
      db.transaction((tx) => saveOffers(tx, [said(title)], at));
    await save({ de: 'Ethik der Künstlichen Intelligenz' }, '2023-01-01T00:00:00.000Z');
    await Promise.all([fillTitles(db, 2), fillTitles(db, 2)]);
    await save({ sl: 'Varjenje za začetnike' }, '2024-01-01T00:00:00.000Z');
    expect(await fillTitles(db, 2)).toBe(true);
    const found = await titlesLike(db, foldText('Ethik der Kunstlichn Intelignz'));
    expect(found.map(({ title }) => title)).toEqual(['ethik der kunstlichen intelligenz']);
    const hashes = found.map(({ hash }) => hash);
    expect((await offersWithContents(db, hashes)).map(({ id }) => id)).toEqual(['o1']);
    expect(await titlesLike(db, '')).toEqual([]);
    await close();
  });
});
