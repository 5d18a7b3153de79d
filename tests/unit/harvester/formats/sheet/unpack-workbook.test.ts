import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { unpackWorkbook } from '../../../../../harvester/formats/sheet/unpack-workbook.ts';

const SHEET = 'xl/worksheets/sheet1.xml';

describe('A workbook', () => {
  it('that unpacks to far more than it says is refused while it is small', () => {
    const bomb = zipSync({ [SHEET]: new Uint8Array(101_000_000) }, { level: 9 });
    expect(bomb.length).toBeLessThan(200_000);
    expect(unpackWorkbook(bomb)).toMatchObject({ state: 'too-large', what: 'bytes' });
    // The sizes that its directory and headers state may be anything.
    for (let at = 0; at < 30; at++) bomb[at] = at >= 18 && at < 26 ? 1 : (bomb[at] ?? 0);
    expect(unpackWorkbook(bomb).state).not.toBe('workbook');
  });

  it.each([
    ['<c r="XFD1048576"><v>1</v></c>', 'rows'],
    ['<row r="1048576"/>', 'rows'],
    ["<x:c r = 'ZZZ1'/>", 'columns'],
    ['<c r="A50000"/><c r="ALL1"/>', 'cells'],
    ['<c/>'.repeat(2_000_001), 'cells'],
  ])('with a cell far away, or with too many, is refused before a list is made of them: %#', (xml, what) => {
    expect(unpackWorkbook(zipSync({ [SHEET]: Buffer.from(xml) }))).toMatchObject({ state: 'too-large', what });
  });

  it('with many sheets, each of which reaches far, is refused', () => {
    const sheets = Array.from({ length: 30 }, (_, n) => [
      `xl/worksheets/sheet${n}.xml`,
      Buffer.from('<c r="A50000"/><c r="B1"/>'),
    ]);
    expect(unpackWorkbook(zipSync(Object.fromEntries(sheets)))).toMatchObject({ state: 'too-large', what: 'cells' });
  });

  it('whose cells have no addresses that cells can have is refused', () => {
    for (const xml of ['<c r="&#65;1"/>', '<c r="AAAA1"/>', '<row r="1e9"/>', '<c r="__proto__1"/>'])
      expect(unpackWorkbook(zipSync({ [SHEET]: Buffer.from(xml) })).state, xml).toBe('broken');
  });

  it('keeps nothing but what cells are read from', () => {
    const bytes = zipSync({
      [SHEET]: Buffer.from('<c/>'),
      'xl/media/a.png': new Uint8Array(1_000_000),
      'xl/vbaProject.bin': new Uint8Array(9),
    });
    const unpacked = unpackWorkbook(bytes);
    expect(unpacked.state).toBe('workbook');
    if (unpacked.state === 'workbook') expect(unpacked.bytes.length).toBeLessThan(1_000);
  });

  it('that is another packed file, or damaged, says so', () => {
    expect(unpackWorkbook(zipSync({ 'a.txt': Buffer.from('a') }))).toMatchObject({ state: 'broken' });
    const damaged = zipSync({ [SHEET]: Buffer.from('<c/>'.repeat(1_000)) });
    damaged.fill(0xff, 60, 80);
    expect(unpackWorkbook(damaged).state).toBe('broken');
  });
});
