import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesOf } from '../../../../harvester/read/lines.ts';

async function* pieces(text: string, size: number): AsyncGenerator<string> {
  for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size);
}

describe('The lines of a spool', () => {
  it('end at a line feed and nowhere else, wherever the pieces end', async () => {
    const line = fc.string({ unit: fc.constantFrom('a', '\u2028', '\u2029', '\r', '\u0085', '😀') });
    await fc.assert(
      fc.asyncProperty(fc.array(line), fc.integer({ min: 1, max: 5 }), async (lines, size) => {
        const text = lines.map((item) => `${item}\n`).join('');
        const read: string[] = [];
        for await (const item of linesOf(pieces(text, size))) read.push(item);
        expect(read).toEqual(lines);
      }),
    );
  });
});
