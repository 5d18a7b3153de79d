import { describe, expect, it } from 'vitest';
import { decodeAll, TextReader } from '../../../../services/rdf/decode.ts';

const latin1 = (text: string) => Buffer.from(text, 'latin1');

function read(bytes: Uint8Array, size: number, encoding = 'utf-8') {
  const reader = new TextReader(encoding);
  let text = '';
  for (let at = 0; at < bytes.length; at += size) text += reader.decode(bytes.subarray(at, at + size));
  return { text: text + reader.decode(new Uint8Array(), true), damaged: reader.damaged };
}

describe('A document', () => {
  it('is the same text wherever its pieces end', () => {
    const text = '\uFEFFÄ € 😀 中 abc\nŠ';
    for (let size = 1; size < 8; size++)
      expect(read(Buffer.from(text), size)).toEqual({ text: text.slice(1), damaged: false });
  });

  it('whose line is in the older encoding of Western Europe is read in it, and that is said', () => {
    expect(read(latin1('Gesti\u00f3n \u0080 5\n'), 100)).toEqual({ text: 'Gestión € 5\n', damaged: true });
    const mixed = Buffer.concat([Buffer.from('Škola\n'), latin1('Gesti\u00f3n\n'), Buffer.from('Łódź')]);
    expect(read(mixed, 100)).toEqual({ text: 'Škola\nGestión\nŁódź', damaged: true });
  });

  it('whose line is damaged UTF-8 has marks in the place of what is lost', () => {
    const broken = Buffer.concat([Buffer.from('Škola '), latin1('\u00c5'), Buffer.from(' 1')]);
    expect(read(broken, 100)).toEqual({ text: 'Škola \uFFFD 1', damaged: true });
    expect(read(Buffer.from('a\uFFFD'), 100).damaged).toBe(true);
  });

  it('that declares Windows-1252 or UTF-16 is read as such', () => {
    expect(decodeAll(latin1('\u0093Gesti\u00f3n\u0094 \u008akola'), 'windows-1252')).toBe('“Gestión” Škola');
    expect(read(Buffer.from('\uFEFFŠkola', 'utf16le'), 3, 'utf-16le').text).toBe('Škola');
  });
});
