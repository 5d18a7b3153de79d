import { expect, it } from 'vitest';
import { localTime } from '../../../../services/vocab/local-time.ts';

it('Clocks of a country are known where all of them show the same', () => {
  const noon = new Date('2027-01-04T12:00:00Z');
  expect([localTime(noon, 'AT'), localTime(noon, 'DE'), localTime(noon, 'UK-SCT'), localTime(noon, 'EL')]).toEqual([
    '2027-01-04 13:00',
    '2027-01-04 13:00',
    '2027-01-04 12:00',
    '2027-01-04 14:00',
  ]);
  expect([localTime(noon, 'PT'), localTime(noon, 'XX'), localTime(noon, 'nowhere')]).toEqual([null, null, null]);
  expect(localTime(new Date('no day'), 'AT')).toBeNull();
});
