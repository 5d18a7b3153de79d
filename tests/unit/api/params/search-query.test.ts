import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numbers } from '../../../../api/params/condition.ts';
import { nearest, probablyMeant } from '../../../../api/params/nearest.ts';
import { readRaw } from '../../../../api/params/raw.ts';
import { SEARCH_NAMES, SearchParameters } from '../../../../api/params/search-parameters.ts';
import { cleanSearch } from '../../../../api/params/search-query.ts';

const clean = (query: string) => {
  const result = cleanSearch(query);
  if (!result.ok) throw new Error(JSON.stringify(result.errors));
  return result.data;
};

describe('cleanSearch', () => {
  it('makes one query of different spellings', () => {
    const one = clean('country=at,UK&eqf=7,5-6&language=GER&kind=COURSE&assured=provider&mode=Online&facets=eqf,eqf');
    const other = clean(
      'mode=online&assured=true&kind=course&language=de&eqf=5-6&eqf=7&country=GB&country=AT&facets=eqf',
    );
    expect(one).toEqual(other);
    expect(one).toMatchObject({
      codes: { country: { values: ['AT', 'GB'] }, assured: { values: ['true'] } },
      numbers: { eqf: { values: [7], ranges: [{ from: 5, to: 6 }] } },
    });
  });

  it('asks nothing where nothing is asked: empty values and `any` are no filters', () => {
    expect(clean('q=&eqf=&country=,&assured=any&startsFrom=&page=&sort=')).toEqual(clean(''));
  });

  it('takes the reader’s language where none is asked for', () => {
    expect(cleanSearch('', { reader: 'de' })).toMatchObject({ data: { lang: 'de' } });
    expect(cleanSearch('lang=fr', { reader: 'de' })).toMatchObject({ data: { lang: 'fr' } });
  });

  it('cuts words that are too many, between characters, and says so', () => {
    const result = cleanSearch(`q=${encodeURIComponent('🎓'.repeat(1_000))}a${encodeURIComponent('🎓')}`);
    expect(result.ok).toBe(true);
    expect(result.warnings).toContainEqual(expect.objectContaining({ parameter: 'q', code: 'cutWords' }));
    const odd = cleanSearch(`q=a${encodeURIComponent('🎓'.repeat(1_200))}`);
    expect(odd.ok && odd.data.q.isWellFormed()).toBe(true);
  });

  it('says so where nothing can be searched for, or not everything', () => {
    const codes = (q: string) => cleanSearch(`q=${encodeURIComponent(q)}`).warnings.map(({ code }) => code);
    expect(codes('((')).toEqual(['noWords']);
    expect(codes('z'.repeat(61))).toEqual(['noWords']);
    expect(codes('a b c d e f g h i j k')).toEqual(['manyWords']);
    // A word that is repeated is searched for once.
    expect(codes('Python python '.repeat(11))).toEqual([]);
    expect(codes('a b c d e f g h i j')).toEqual([]);
    expect(codes('  ')).toEqual([]);
  });

  it('never throws, whatever the query string', () => {
    const name = fc.oneof(
      fc.constantFrom(...SEARCH_NAMES.list, ...SEARCH_NAMES.single, 'near', '__proto__'),
      fc.string(),
    );
    const pair = fc.tuple(
      name,
      fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('%', '%E0%A4', '6-', ',,', '%00')),
    );
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 12 }), (pairs) => {
        const result = cleanSearch(pairs.map((one) => one.join('=')).join('&'));
        if (result.ok) expect(result.data.page * result.data.size).toBeLessThanOrEqual(2_000);
        else expect(result.errors.length).toBeGreaterThan(0);
      }),
    );
  });
});

describe('readRaw', () => {
  it('has a place for every parameter of the schema, and no other', () => {
    expect([...SEARCH_NAMES.single, ...SEARCH_NAMES.list].sort()).toEqual(Object.keys(SearchParameters.shape).sort());
  });

  it('drops control characters and composes letters', () => {
    const { values } = readRaw('q=%00e%CC%81%1F', SEARCH_NAMES);
    expect(values.q).toBe('é');
  });
});

describe('numbers', () => {
  const bounds = { least: 0, most: 1_000 };
  const read = (...typed: string[]) => numbers(bounds).safeParse(typed);
  const amount = fc.integer({ min: 0, max: 4_000 }).map((quarters) => quarters / 4);

  it('reads every range as it is written, both ends inclusive', () => {
    fc.assert(
      fc.property(amount, amount, (a, b) => {
        const [from, to] = [Math.min(a, b), Math.max(a, b)];
        expect(read(`${from}-${to}`).data).toEqual({ ranges: [{ from, to }] });
        expect(read(`${from}-`).data).toEqual({ ranges: [{ from }] });
        expect(read(`-${to}`).data).toEqual({ ranges: [{ to }] });
        expect(read(`${a}`, 'UNKNOWN').data).toEqual({ values: [a], unknown: true });
        expect(read(`${to + 1}-${from}`).success).toBe(false);
      }),
    );
  });

  it('reads nothing but digits, a dot and a hyphen', () => {
    fc.assert(
      fc.property(fc.string(), (typed) => {
        const result = read(typed);
        if (result.success) expect(typed).toMatch(/^(unknown|[0-9.-]+)$/i);
      }),
    );
  });
});

describe('nearest', () => {
  it('puts what was probably meant first, whatever the case', () => {
    expect(nearest('Onlin', ['onsite', 'online'])[0]).toBe('online');
    expect(nearest('PROGRAMME', ['NO_REPORTS', 'PROGRAMME_ASSURED'], 1)).toEqual(['PROGRAMME_ASSURED']);
  });

  it('guesses no name that is far from all', () => {
    expect(probablyMeant('langauge', ['language', 'lang'])).toBe('language');
    expect(probablyMeant('utm_source', ['language', 'lang'])).toBeNull();
  });
});
