import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frozen } from '../../../../services/model/frozen.ts';
import { type Silence, withoutSilence, withSilence } from '../../../../services/model/silence.ts';

interface Part {
  readonly name: string | null;
  readonly notes: Readonly<Record<string, string>>;
}
interface Whole {
  readonly id: string;
  readonly names: readonly string[];
  readonly seats: { readonly left: number | null };
  readonly parts: readonly Part[];
  readonly head: Part;
}

const PART: Silence<Part> = { members: { name: null, notes: {} } };
const SILENCE: Silence<Whole> = frozen({
  members: { names: [], seats: { left: null }, parts: [] },
  inside: { parts: PART, head: PART },
});

const part = fc.record({
  name: fc.option(fc.string()),
  notes: fc.dictionary(fc.constantFrom('en', 'de', '__proto__', 'name'), fc.string()),
});
const whole = fc.record({
  id: fc.string(),
  names: fc.array(fc.string(), { maxLength: 2 }),
  seats: fc.record({ left: fc.option(fc.integer()) }),
  parts: fc.array(part, { maxLength: 3 }),
  head: part,
});

describe('Members that say nothing', () => {
  it('are left out, inside lists and objects too', () => {
    const said: Whole = {
      id: 'a',
      names: [],
      seats: { left: null },
      parts: [
        { name: null, notes: {} },
        { name: 'b', notes: {} },
      ],
      head: { name: null, notes: { en: 'c' } },
    };
    expect(withoutSilence(said, SILENCE)).toEqual({
      id: 'a',
      parts: [{}, { name: 'b' }],
      head: { notes: { en: 'c' } },
    });
  });

  it('come back, and nothing else, through JSON as well', () => {
    fc.assert(
      fc.property(whole, (one) => {
        const text = JSON.stringify(withoutSilence(one, SILENCE));
        expect(withSilence(JSON.parse(text) as Partial<Whole>, SILENCE)).toEqual(JSON.parse(JSON.stringify(one)));
      }),
    );
  });

  it('are the same objects for everybody, so that nobody may change them', () => {
    const one = withSilence({ id: 'a' } as Partial<Whole>, SILENCE);
    expect(() => (one.names as string[]).push('x')).toThrow(TypeError);
  });
});
