import { describe, expect, it } from 'vitest';
import { facetCounts, MAX_FACET_VALUES } from '../../../../services/search/facet-order.ts';
import { currentInstances, nextStart } from '../../../../services/search/instances.ts';
import { matchingInstances } from '../../../../services/search/matching.ts';
import { MAX_REACHABLE_HITS } from '../../../../services/search/query.ts';
import { admittingUnknown, leavingOut, pageWindow } from '../../../../services/search/scope.ts';
import { documentInstance, searchQuery } from '../../../helpers/offer-documents.ts';
import { offerInstance } from '../../../helpers/offer-records.ts';

describe('matchingInstances', () => {
  const instances = [
    documentInstance({ id: 'a', mode: 'online', languages: ['en'], start: '2026-09-01' }),
    documentInstance({ id: 'b', mode: 'onsite', languages: ['de'], start: '2026-10-01' }),
    documentInstance({ id: 'c', mode: 'online', languages: ['de'], openStart: true }),
    documentInstance({ id: 'd', mode: 'unknown', languages: ['unknown'] }),
  ];
  const ids = (asked: Parameters<typeof searchQuery>[0]) => matchingInstances(instances, searchQuery(asked));

  it('names the first three where nothing is asked of instances', () => {
    expect(ids({})).toEqual(['a', 'b', 'c']);
  });
  it('holds all conditions against the same instance', () => {
    expect(ids({ instance: { mode: { values: ['online'] }, language: { values: ['de'] } } })).toEqual(['c']);
  });
  it('lets an open start pass every date, an unknown one only where it is asked for', () => {
    expect(ids({ start: { from: '2026-10-01', to: '2026-10-01' } })).toEqual(['b', 'c']);
    expect(ids({ start: { from: '2030-01-01', unknown: true } })).toEqual(['c', 'd']);
    expect(ids({ start: { unknown: true } })).toEqual(['c', 'd']);
  });
  it('does not name what has no id', () => {
    expect(matchingInstances([documentInstance()], searchQuery())).toEqual([]);
  });
});

describe('currentInstances', () => {
  it('puts what is ahead first, nearest first, then open starts, undated ones, and what began, latest first', () => {
    const instances = [
      offerInstance('began-early', { start: '2025-01-01' }),
      offerInstance('undated'),
      offerInstance('open', { openStart: true }),
      offerInstance('began-late', { start: '2026-04-01' }),
      offerInstance('far', { start: '2027-01-01' }),
      offerInstance('today', { start: '2026-05-01' }),
    ];
    expect(currentInstances(instances, '2026-05-01').map(({ id }) => id)).toEqual([
      'today',
      'far',
      'open',
      'undated',
      'began-late',
      'began-early',
    ]);
    expect(nextStart(instances, '2026-05-01')).toBe('2026-05-01');
    expect(nextStart(instances, '2026-05-02')).toBe('2027-01-01');
    expect(nextStart(instances, '2027-01-02')).toBeNull();
  });
});

describe('facetCounts', () => {
  it('puts the largest count first, equals by value, and leaves zeros out', () => {
    expect(
      facetCounts([
        ['b', 1],
        ['10', 2],
        ['9', 2],
        ['a', 1],
        ['none', 0],
      ]).map(({ value }) => value),
    ).toEqual(['10', '9', 'a', 'b']);
  });
  it('stops at 300 values', () => {
    const many = Array.from({ length: 400 }, (_, index) => [`v${index}`, index + 1] as const);
    expect(facetCounts(many)).toHaveLength(MAX_FACET_VALUES);
    expect(facetCounts(many)[0]).toEqual({ value: 'v399', count: 400 });
  });
});

describe('scope of a query', () => {
  it('pages as far as hits can be reached and no further', () => {
    expect(pageWindow({ page: 1, size: 20 })).toEqual({ offset: 0, limit: 20 });
    expect(pageWindow({ page: MAX_REACHABLE_HITS / 100, size: 100 })).toEqual({ offset: 1_900, limit: 100 });
    expect(pageWindow({ page: MAX_REACHABLE_HITS / 100 + 1, size: 100 }).limit).toBe(0);
    expect(pageWindow({ page: 29, size: 70 })).toEqual({ offset: 1_960, limit: 40 });
  });
  it('admits the unknown to one filter and leaves the others as they are', () => {
    const query = searchQuery({
      codes: { country: { values: ['AT'] } },
      numbers: { eqf: { values: [6] } },
      instance: { mode: { values: ['online'], unknown: true } },
      start: { from: '2026-01-01' },
    });
    expect(leavingOut(query)).toEqual(['country', 'eqf', 'start']);
    expect(admittingUnknown(query, 'eqf')).toEqual({ ...query, numbers: { eqf: { values: [6], unknown: true } } });
    expect(admittingUnknown(query, 'start')).toEqual({ ...query, start: { from: '2026-01-01', unknown: true } });
    expect(admittingUnknown(query, 'country').codes).toEqual({ country: { values: ['AT'], unknown: true } });
  });
});
