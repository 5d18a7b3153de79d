import { describe, expect, it } from 'vitest';
import { COLUMNS, columnNamed } from '../../../../../harvester/formats/sheet/columns.ts';
import { SHEET_DIALECT } from '../../../../../harvester/formats/sheet/dialect.ts';
import { templateRows } from '../../../../../harvester/formats/sheet/template.ts';
import { csvOf, readSheet } from '../../../../helpers/sheets.ts';

describe('Columns', () => {
  it('have each a name of its own, and are known however they are written', () => {
    expect(new Set(COLUMNS.map(({ name }) => name)).size).toBe(COLUMNS.length);
    expect(columnNamed(' Entry Requirements @ de-AT ')).toMatchObject({
      column: { name: 'entry_requirements' },
      language: 'de-AT',
    });
    for (const text of ['', '@de', 'id@de', 'constructor', 'title@']) expect(columnNamed(text), text).toBeNull();
  });

  it('are what findings name', () => {
    expect([
      SHEET_DIALECT.path('price/covers'),
      SHEET_DIALECT.path('outcome/title'),
      SHEET_DIALECT.path('instanceLanguage'),
    ]).toEqual(['price_covers', 'outcomes', 'run_languages']);
  });

  it('of the template explain themselves, and the template alone publishes nothing', async () => {
    const [names = [], about = []] = templateRows();
    expect(names.every((name) => columnNamed(name) !== null)).toBe(true);
    expect(about.every((text) => text.length > 3)).toBe(true);
    expect((await readSheet(csvOf(templateRows()))).outcome).toMatchObject({
      state: 'unreadable',
      reason: 'no-offers',
    });
  });

  it('are all read: the examples of the template make an offer without a finding', async () => {
    const [names = [], , examples = []] = templateRows();
    const own = names.map((name, at) =>
      at === 0 ? 'DATA-1' : name === 'provider_id' ? 'halkyon.example' : (examples[at] ?? ''),
    );
    const { outcome, staged } = await readSheet(csvOf([names, own]));
    expect(outcome.findings).toEqual([]);
    expect(staged[0]?.content).toMatchObject({
      microCredential: { is: 'yes', rule: 'called-so-by-source' },
      languageTaught: { language: 'de', cefr: 'B1' },
      assessment: [{ type: 'project-work', supervised: false, identityCheck: false }],
      instances: [
        {
          enrolment: [{ for: 'anyone', opens: '2026-12-01' }],
          accessibility: [
            { feature: 'captions', stated: true },
            { feature: 'sign-language', stated: false },
          ],
          schedule: { times: ['evening'], synchronousShare: 0.4 },
          prices: [{ amount: 200, condition: { en: 'until 1 January' } }],
        },
      ],
    });
  });
});
