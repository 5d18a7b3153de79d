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

  it('with too many cells is refused', () => {
    const cells = zipSync({ [SHEET]: Buffer.from('<c r="A1"/>'.repeat(2_000_001)) });
    expect(unpackWorkbook(cells)).toMatchObject({ state: 'too-large', what: 'cells' });
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
