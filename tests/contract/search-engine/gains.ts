import { expect, it } from 'vitest';
import { offerDocument } from '../../helpers/offer-documents.ts';
import { describePublished, type OpenEngine } from './published.ts';

const skilled = (id: string, ects: number | null, ...skill: readonly string[]) =>
  offerDocument(id, { title: { en: `Course ${id}` }, skill: [...skill], ects });

const DOCUMENTS = [
  skilled('all-in-ten', 10, 'esco:a', 'esco:b', 'esco:c', 'esco:broad'),
  skilled('one-in-two', 2, 'esco:a', 'esco:broad'),
  skilled('two-in-four', 4, 'esco:a', 'esco:b', 'esco:broad'),
  skilled('two-unsaid', null, 'esco:a', 'esco:b', 'esco:broad'),
  skilled('other', 1, 'esco:z'),
  offerDocument('no-skills', { title: { en: 'Course' }, ects: 1 }),
];

/** Ranking by the wanted skills that an offer brings. */
export function describeGains(name: string, open: OpenEngine): void {
  describePublished(
    `${name}, wanted skills`,
    open,
    ({ ids, find }) => {
      it('finds what brings a wanted skill, most per credit first, then most, and what states no credits last', async () => {
        expect(await ids({ wanted: ['esco:a', 'esco:b', 'esco:c'] })).toEqual([
          'two-in-four',
          'one-in-two',
          'all-in-ten',
          'two-unsaid',
        ]);
      });
      it('counts a broader skill for what brings a narrower one', async () => {
        expect(await ids({ wanted: ['esco:broad'] })).toEqual([
          'one-in-two',
          'two-in-four',
          'all-in-ten',
          'two-unsaid',
        ]);
      });
      it('pages through that order without losing or repeating an offer', async () => {
        const pages = [];
        for (const page of [1, 2, 3, 4, 5]) pages.push(...(await ids({ wanted: ['esco:a'], page, size: 1 })));
        expect(pages).toEqual(['one-in-two', 'two-in-four', 'all-in-ten', 'two-unsaid']);
      });
      it('holds beside a filter on skills, words and other filters', async () => {
        expect(await ids({ wanted: ['esco:a'], codes: { skill: { values: ['esco:c'] } } })).toEqual(['all-in-ten']);
        expect(await ids({ wanted: ['esco:a'], numbers: { ects: { ranges: [{ to: 4 }] } } })).toEqual([
          'one-in-two',
          'two-in-four',
        ]);
        expect(await ids({ wanted: ['esco:a', 'esco:z'], q: 'course' })).toEqual([
          'other',
          'one-in-two',
          'two-in-four',
          'all-in-ten',
          'two-unsaid',
        ]);
      });
      it('keeps another order that is asked for', async () => {
        expect((await ids({ wanted: ['esco:a'], sort: 'ects' }))[0]).toBe('one-in-two');
      });
      it('finds nothing where nothing is wanted, or nobody brings it', async () => {
        expect((await find({ wanted: [] })).total).toBe(0);
        expect((await find({ wanted: ['esco:unheard-of'] })).total).toBe(0);
      });
    },
    DOCUMENTS,
  );
}
