import { describe, expect, it } from 'vitest';
import { pointerSteps, valueAt } from '../../../../services/model/json-pointer.ts';

/** The document and the pointers of RFC 6901 §5. */
const DOCUMENT = {
  foo: ['bar', 'baz'],
  '': 0,
  'a/b': 1,
  'c%d': 2,
  'e^f': 3,
  'g|h': 4,
  'i\\j': 5,
  'k"l': 6,
  ' ': 7,
  'm~n': 8,
};

describe('A JSON pointer', () => {
  it.each([
    ['', DOCUMENT],
    ['/foo', ['bar', 'baz']],
    ['/foo/0', 'bar'],
    ['/', 0],
    ['/a~1b', 1],
    ['/c%d', 2],
    ['/e^f', 3],
    ['/g|h', 4],
    ['/i\\j', 5],
    ['/k"l', 6],
    ['/ ', 7],
    ['/m~0n', 8],
  ])('%j leads to what RFC 6901 says', (pointer, value) => {
    expect(valueAt(DOCUMENT, pointerSteps(pointer) ?? ['none'])).toEqual(value);
  });

  it('leads to nothing behind a list, through a text, or to what every object has', () => {
    for (const pointer of ['/foo/2', '/foo/01', '/foo/-', '/foo/length', '/foo/0/0', '/constructor', '/__proto__/x'])
      expect(valueAt(DOCUMENT, pointerSteps(pointer) ?? []), pointer).toBeUndefined();
  });

  it('unescapes each sign once', () => {
    expect(pointerSteps('/~01')).toEqual(['~1']);
    for (const wrong of ['foo', '/~', '/~2', '#/foo']) expect(pointerSteps(wrong), wrong).toBeNull();
  });
});
