import { describe, expect, it } from 'vitest';
import { understoodIn } from '../../../../api/params/understood.ts';

const TODAY = '2026-05-01';
const said = (q: string, today: string | null = TODAY) =>
  Object.fromEntries(
    (understoodIn(q, today)?.understood ?? []).map(({ parameter, value }) => [parameter, value] as const),
  );
const rest = (q: string) => understoodIn(q, TODAY)?.rest ?? q;

describe('words that say what a filter says', () => {
  it.each([
    ['python online', { mode: 'online' }, 'python'],
    ['Python-Kurs vor Ort', { mode: 'onsite' }, 'Python-Kurs'],
    ['statistique en ligne', { mode: 'online' }, 'statistique'],
    ['estadística en línea', { mode: 'online' }, 'estadística'],
    ['statystyka zdalnie', { mode: 'online' }, 'statystyka'],
    ['statistica in presenza', { mode: 'onsite' }, 'statistica'],
    ['Statistik 5 ECTS', { ects: '5' }, 'Statistik'],
    ['statistics 2.5 ects', { ects: '2.5' }, 'statistics'],
    ['statistica 3-6 CFU', { ects: '3-6' }, 'statistica'],
    ['Statistik 3 bis 6 ECTS-Punkte', { ects: '3-6' }, 'Statistik'],
    ['Statistik Bachelor-Niveau', { eqf: '6' }, 'Statistik'],
    ['statistiques niveau master', { eqf: '7' }, 'statistiques'],
    ['statystyka poziom magisterski', { eqf: '7' }, 'statystyka'],
    ['statistics EQF 6', { eqf: '6' }, 'statistics'],
    ['Statistik auf Englisch', { language: 'en' }, 'Statistik'],
    ['statistics in German', { language: 'de' }, 'statistics'],
    ['statistique en anglais', { language: 'en' }, 'statistique'],
    ['estadística en inglés', { language: 'en' }, 'estadística'],
    ['statystyka po angielsku', { language: 'en' }, 'statystyka'],
    ['statystyka w języku niemieckim', { language: 'de' }, 'statystyka'],
    ['statistica in lingua inglese', { language: 'en' }, 'statistica'],
    ['Statistik ab Oktober', { startsFrom: '2026-10-01' }, 'Statistik'],
    ['Statistik ab März', { startsFrom: '2027-03-01' }, 'Statistik'],
    ['Statistik im Mai', { startsFrom: '2026-05-01', startsTo: '2026-05-31' }, 'Statistik'],
    ['statistics in February 2028', { startsFrom: '2028-02-01', startsTo: '2028-02-29' }, 'statistics'],
    ['statistique à partir d’octobre', { startsFrom: '2026-10-01' }, 'statistique'],
    ['statystyka od października', { startsFrom: '2026-10-01' }, 'statystyka'],
    ['statystyka w listopadzie', { startsFrom: '2026-11-01', startsTo: '2026-11-30' }, 'statystyka'],
  ])('%s', (q, parameters, left) => {
    expect(said(q)).toEqual(parameters);
    expect(rest(q)).toBe(left);
  });

  it('are found together, and leave nothing where nothing else was typed', () => {
    expect(said('online 5 ECTS')).toEqual({ mode: 'online', ects: '5' });
    expect(rest('online 5 ECTS')).toBe('');
    expect(rest('Online-Kurse')).toBe('');
    expect(rest('einen Kurs online')).toBe('');
  });
  it('count without accents and in any case', () => {
    expect(said('A DISTANCIA')).toEqual({ mode: 'online' });
    expect(said('en presentiel')).toEqual({ mode: 'onsite' });
  });
  it('stay words between quotes, and joined by a hyphen to a word of a subject', () => {
    for (const q of ['"online marketing"', '„Online Marketing“', 'Online-Marketing', 'E-Learning-Autorin'])
      expect(understoodIn(q, TODAY), q).toBeNull();
  });
  it('are no part of other words, and no nonsense', () => {
    for (const q of [
      'onlineshop',
      '0 ects',
      '5000 ects',
      'eqf 9',
      'in Berlin',
      'Python in R',
      'ects',
      'Oktober',
      'Englisch',
    ])
      expect(understoodIn(q, TODAY), q).toBeNull();
    expect(said('Statistik ab Oktober', null)).toEqual({});
  });
  it('are each a parameter of the search with a value that it takes', () => {
    const phrases = 'online vor Ort blended 3 ECTS eqf 5 auf Deutsch ab Oktober';
    expect(Object.keys(understoodIn(phrases, TODAY)?.parameters ?? {}).sort()).toEqual(
      ['ects', 'eqf', 'language', 'mode', 'startsFrom'].sort(),
    );
  });
  it('take no time over texts that are made to', () => {
    const started = performance.now();
    for (const q of [
      'ab '.repeat(170),
      '5 '.repeat(250),
      'à partir du mois de '.repeat(25),
      '"'.repeat(500),
      'in '.repeat(170),
    ])
      understoodIn(q, TODAY);
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});
