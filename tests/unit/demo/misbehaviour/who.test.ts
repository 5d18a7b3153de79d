import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MISBEHAVIOURS } from '../../../../demo/misbehaviour/misbehaviours.ts';
import { whoMisbehaves } from '../../../../demo/misbehaviour/who.ts';

const KEYS = ['ada', 'bea', 'cem'];

describe('Who misbehaves', () => {
  it('is who is named, and the next one where nobody is', () => {
    expect([...whoMisbehaves('shrinks, gzip-bomb=ada ,busy', KEYS)].toSorted()).toEqual([
      ['ada', 'gzip-bomb'],
      ['bea', 'shrinks'],
      ['cem', 'busy'],
    ]);
  });

  it.each([
    ['nothing', ''],
    ['what nobody can do', 'explodes'],
    ['what every object has', 'constructor'],
    ['nobody of the demo', 'shrinks=zoe'],
    ['an institution twice', 'shrinks=ada,busy=ada'],
    ['more than there are', 'busy,busy,busy,busy'],
  ])('is refused with the choice there is where the list names %s', (_what, list) => {
    expect(() => whoMisbehaves(list, KEYS)).toThrow(expect.objectContaining({ code: 'misbehaviour' }));
  });

  it('is one for each item of the list, whatever its order', () => {
    const name = fc.constantFrom(...Object.keys(MISBEHAVIOURS));
    fc.assert(
      fc.property(fc.array(name, { minLength: 1, maxLength: KEYS.length }), (names) => {
        const who = whoMisbehaves(names.join(','), KEYS);
        expect([...who.values()].toSorted()).toEqual(names.toSorted());
      }),
    );
  });
});
