import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openSpool } from '../../../../harvester/read/spool.ts';
import { batchesBySize, readHeads, readSpool } from '../../../../harvester/read/spool-reader.ts';
import type { StagedOffer } from '../../../../harvester/read/staged.ts';
import { offerContent } from '../../../helpers/offer-records.ts';
import { readTurtle } from '../../../helpers/reading.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'accredex-spool-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const staged = (hash: string, text: string): StagedOffer => ({
  content: offerContent({ title: { en: text } }),
  hash,
  keys: [{ authority: '', key: hash }],
  publisherStated: false,
  subject: null,
});

const places = (...all: number[]) => all.map((place) => ({ place }));

describe('What waits until a reading has ended', () => {
  it('holds no offer that is too large for one, and the others', async () => {
    const spool = await openSpool(join(folder, 'spool'), 100);
    expect(await spool.write(staged('large', 'x'.repeat(1_500_000)))).toBe(false);
    expect(await spool.write(staged('small', 'x'))).toBe(true);
    await spool.close();
    const read = [];
    for await (const batch of readHeads(join(folder, 'spool'), 10, 1_000)) read.push(...batch);
    expect(read.map(({ hash }) => hash)).toEqual(['small']);
  });

  it('grows with the document and not with what its offers share; small offers always find room', async () => {
    const spool = await openSpool(join(folder, 'spool'), 1_000);
    let written = 0;
    while (written < 1_000 && (await spool.write(staged('shared', 'x'.repeat(900_000))))) written++;
    expect(written).toBeLessThan(60);
    expect(await spool.write(staged('small', 'x'))).toBe(true);
    await spool.close();
  });

  it('is read in pieces by size, and a text with any line end comes back as it was', async () => {
    const spool = await openSpool(join(folder, 'spool'), 100);
    for (const name of ['a\u2028b', 'c\u2029d\u0085', 'e'.repeat(5_000), 'f']) await spool.write(staged(name, name));
    await spool.close();
    const pieces = [];
    for await (const batch of readSpool(join(folder, 'spool'), places(0, 1, 2, 3), 3, 6_000))
      pieces.push(batch.map((item) => item.staged.hash));
    expect(pieces.flat()).toEqual(['a\u2028b', 'c\u2029d\u0085', 'e'.repeat(5_000), 'f']);
    expect(pieces.length).toBeGreaterThan(1);
    const sizes: number[] = [];
    const items = [{ characters: 9 }, { characters: 1 }, { characters: 1 }];
    for await (const piece of batchesBySize(items, 2, 5)) sizes.push(piece.length);
    expect(sizes).toEqual([1, 2]);
  });

  it('gives back those that something is planned for, each with its plan, and none that looks like its head', async () => {
    const spool = await openSpool(join(folder, 'spool'), 100);
    const odd = 'a","content":{"b":1},"';
    for (const name of ['first', odd, 'third', 'fourth']) await spool.write({ ...staged(name, name), subject: odd });
    await spool.close();
    const path = join(folder, 'spool');
    const heads = [];
    for await (const piece of readHeads(path, 2, 1_000)) heads.push(...piece);
    expect(heads.map(({ hash, subject }) => [hash, subject])).toEqual(
      ['first', odd, 'third', 'fourth'].map((name) => [name, odd]),
    );
    const read = [];
    for await (const piece of readSpool(path, places(1, 3), 10, 10_000)) read.push(...piece);
    expect(read.map(({ planned, staged: { hash, content } }) => [planned.place, hash, content.title.en])).toEqual([
      [1, odd, odd],
      [3, 'fourth', 'fourth'],
    ]);
  });
});

describe('An offer whose shared parts say too much', () => {
  it('is left out with a finding, and its neighbours stay', async () => {
    const text = 'lorem ipsum '.repeat(3_000);
    const languages = ['bg', 'cs', 'da', 'de', 'el', 'en', 'es', 'et', 'fi', 'fr', 'ga', 'hr', 'hu', 'it', 'lt', 'lv'];
    const outcome = (name: string) => `${name} dc:title ${languages.map((tag) => `"${text}"@${tag}`).join(',')} .`;
    const shared = Array.from({ length: 5 }, (_, n) => `:lo${n}`);
    const {
      outcome: read,
      staged: offers,
      codes,
    } = await readTurtle(
      `${shared.map(outcome).join('\n')}
       :large a ql:LearningOpportunitySpecification ; dc:title "Large"@en ; elm:learningOutcome ${shared.join(',')} .
       :small a ql:LearningOpportunitySpecification ; dc:title "Small"@en .`,
    );
    expect(read).toMatchObject({ state: 'complete', counts: { read: 2, rejected: 1 } });
    expect(codes).toContain('record-too-large');
    expect(offers.map(({ content }) => content.title)).toEqual([{ en: 'Small' }]);
  });

  it('names fifty awarding bodies at most, whichever way round they stand', async () => {
    const bodies = Array.from({ length: 80 }, (_, n) => `:b${String(n).padStart(2, '0')}`);
    const of = (list: readonly string[]) =>
      readTurtle(`:o a ql:LearningOpportunitySpecification ; dc:title "O"@en ; elm:awardingOpportunity :ao .
        :ao a elm:AwardingOpportunity ; elm:awardingBody ${list.join(',')} .`);
    const [one, other] = [await of(bodies), await of([...bodies].reverse())];
    expect(one.codes).toContain('too-many-values');
    expect(one.staged[0]?.content.awardingBodies).toHaveLength(50);
    expect(other.staged[0]?.hash).toBe(one.staged[0]?.hash);
  });
});
