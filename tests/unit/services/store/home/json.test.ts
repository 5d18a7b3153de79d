import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toJson, valueHash } from '../../../../../services/store/home/json.ts';

describe('toJson', () => {
  it('leaves out what PostgreSQL holds in no text, in values and in names of members', () => {
    expect(JSON.parse(toJson({ 'a\0b': ['c\0', { d: 'e\0f' }], n: 1, none: null }))).toEqual({
      ab: ['c', { d: 'ef' }],
      n: 1,
      none: null,
    });
  });

  it('replaces half of a surrogate pair, and keeps a whole one', () => {
    expect(JSON.parse(toJson({ half: 'x\ud800y', whole: '🎓' }))).toEqual({ half: 'x\ufffdy', whole: '🎓' });
  });

  it('leaves a text alone that only looks like an escape', () => {
    expect(JSON.parse(toJson({ said: '\\u0000 as text' }))).toEqual({ said: '\\u0000 as text' });
  });

  it('always says something that PostgreSQL takes', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.string({ unit: 'binary' }), (value, text) => {
        const json = toJson({ value, [text]: text });
        expect(json).not.toMatch(/(?<!\\)(?:\\\\)*\\u(?:0000|d[89a-f][0-9a-f]{2})/);
      }),
    );
  });
});

describe('valueHash', () => {
  it('does not depend on the order of members, at any depth', () => {
    expect(valueHash({ a: 1, b: { c: 2, d: [{ e: 3, f: 4 }] } })).toBe(
      valueHash({ b: { d: [{ f: 4, e: 3 }], c: 2 }, a: 1 }),
    );
  });

  it('depends on the order of lists, and tells absent, null and empty apart', () => {
    const values = [{ a: [1, 2] }, { a: [2, 1] }, { a: null }, {}, { a: [] }, { a: '' }, { a: {} }];
    expect(new Set(values.map(valueHash)).size).toBe(values.length);
  });

  it('stays as it is kept in stores: that of JSON with sorted members', () => {
    const sorted = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(sorted);
      if (typeof value !== 'object' || value === null) return value;
      const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
      return Object.fromEntries(entries.map(([name, item]) => [name, sorted(item)]));
    };
    const name = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('10', '9', '01', 'a', 'b\0c', 'b', 'c', '-1'));
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof(
        { maxDepth: 4 },
        fc.string({ unit: 'binary' }),
        fc.double(),
        fc.integer(),
        fc.constantFrom(null, undefined, true, false, -0, '\ud800', '"\\'),
        fc.array(tie('value')),
        fc.dictionary(name, tie('value')),
      ),
    }));
    fc.assert(
      fc.property(value, (one) => {
        const json = JSON.stringify(sorted([one]));
        expect(valueHash([one])).toBe(createHash('sha256').update(json).digest('hex').slice(0, 32));
      }),
    );
  });

  it('is 32 hex digits', () => {
    expect(valueHash('x')).toMatch(/^[0-9a-f]{32}$/);
  });
});
