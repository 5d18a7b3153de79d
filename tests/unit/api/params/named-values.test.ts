import { describe, expect, it } from 'vitest';
import { withNamedValues } from '../../../../api/params/named-values.ts';
import { cleanSearch } from '../../../../api/params/search-query.ts';

const nearestOf = async (query: string) => {
  const clean = await withNamedValues(cleanSearch(query));
  return clean.ok ? null : clean.errors[0]?.nearest;
};

describe('The name of a value where its code is asked for', () => {
  it.each([
    ['eqf=Bachelor', '6'],
    ['eqf=Master', '7'],
    ['eqf=doctorat', '8'],
    ['setting=Formal education', 'formal'],
    ['setting=Formale Bildung', 'formal'],
    ['assessment=Written examination', 'written-examination'],
    ['assessment=Schriftliche Prüfung', 'written-examination'],
    ['qa=Plateforme', 'platform'],
    ['kind=Kurs', 'course'],
    ['country=Germany', 'DE'],
  ])('%s: the nearest is %s', async (query, value) => {
    expect((await nearestOf(query))?.[0]).toBe(value);
  });

  it('says so in the sentence, too, and leaves what is no name as it was', async () => {
    const clean = await withNamedValues(cleanSearch('eqf=Bachelor&ects=x&setting=formall&page=0'));
    expect(clean.ok ? [] : clean.errors).toMatchObject([
      { parameter: 'eqf', code: 'notInList', facts: { nearest: '6' } },
      { parameter: 'ects', code: 'range' },
      { parameter: 'setting', code: 'notInListAll', nearest: ['formal', 'non-formal', 'unknown'] },
      { parameter: 'page', code: 'whole' },
    ]);
    expect(await nearestOf('eqf=6')).toBeNull();
  });
});
